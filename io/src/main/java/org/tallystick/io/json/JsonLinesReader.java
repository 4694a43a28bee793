package org.tallystick.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.io.problem.Problem;

/**
 * Reads JSON Lines one by one, keeping one line at a time. Blank lines are skipped. A line with problems does not affect the others. A line
 * over the limit is a problem and is skipped without being kept.
 */
public final class JsonLinesReader implements Iterator<JsonLinesReader.Line> {
    private static final int BUFFER = 8192;
    private static final char MARK = '\uFEFF';

    private final Reader text;
    private final Problems problems;
    private final JsonLimits limits;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder line = new StringBuilder();
    private int start;
    private int end;
    private int number;
    private boolean afterReturn;
    private boolean begun;
    private @Nullable Line next;

    /**
     * A line that is not blank.
     *
     * @param number the line's number, from 1
     * @param root the line's value, or the part that could be read
     * @param problems the line's problems
     */
    public record Line(int number, Optional<Located> root, List<Problem> problems) {}

    /**
     * Creates a reader of characters.
     *
     * @param problems the problems of the file, to which the reader of the characters adds its own
     */
    JsonLinesReader(Reader text, Problems problems, JsonLimits limits) {
        this.text = text;
        this.problems = problems;
        this.limits = limits;
    }

    /** Creates a reader of bytes; malformed ones are problems of their line. */
    public static JsonLinesReader of(InputStream bytes, String file, JsonLimits limits) throws IOException {
        Problems problems = new Problems(file);
        return new JsonLinesReader(TextSource.of(bytes, problems), problems, limits);
    }

    /** Whether another non-blank line follows; reads it to its end. */
    @Override
    public boolean hasNext() {
        try {
            while (next == null && fill()) {
                next = readLine().orElse(null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return next != null;
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Line line = next;
        next = null;
        return line;
    }

    private Optional<Line> readLine() throws IOException {
        number++;
        long length = takeLine();
        if (length > limits.lineLength()) {
            problems.add(
                    number,
                    1,
                    "",
                    "this line has " + length + " characters and is passed over",
                    "at most " + limits.lineLength());
            return Optional.of(new Line(number, Optional.empty(), problems.takeThrough(number)));
        }
        String taken = line.toString();
        if (isBlank(taken)) {
            return Optional.empty();
        }
        Optional<Located> root = JsonTreeReader.readLine(taken, number, problems, limits);
        return Optional.of(new Line(number, root, problems.takeThrough(number)));
    }

    /** Reads a line up to the limit and skips the rest of it; returns its whole length. */
    private long takeLine() throws IOException {
        line.setLength(0);
        long length = 0;
        while (fill()) {
            int stop = start;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
                stop++;
            }
            length += stop - start;
            if (length <= limits.lineLength()) {
                line.append(buffer, start, stop - start);
            }
            boolean ended = stop < end;
            afterReturn = ended && buffer[stop] == '\r';
            start = ended ? stop + 1 : stop;
            if (ended) {
                return length;
            }
        }
        return length;
    }

    /** Reads on if necessary, so that a character is available; false at the end. The second half of CR LF is skipped. */
    private boolean fill() throws IOException {
        while (true) {
            if (start == end) {
                end = Math.max(text.read(buffer, 0, BUFFER), 0);
                start = 0;
                if (end == 0) {
                    return false;
                }
                if (!begun && buffer[0] == MARK) {
                    start++;
                }
                begun = true;
            }
            if (start < end && afterReturn && buffer[start] == '\n') {
                start++;
            }
            afterReturn = false;
            if (start < end) {
                return true;
            }
        }
    }

    private static boolean isBlank(String taken) {
        return taken.chars().allMatch(each -> each == ' ' || each == '\t');
    }
}
