package org.tallystick.io.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tallystick.io.json.Problems;
import org.tallystick.io.json.TextSource;
import org.tallystick.io.problem.Problem;

/**
 * The characters of a plain text in UTF-8, or in UTF-16 or UTF-32 where a byte order mark or the zero bytes at the start indicate it. A
 * byte order mark is not part of the text: the first character after it has index 0.
 *
 * <p>The text is decoded as it is read and never kept. Malformed bytes become U+FFFD, and the first of each line is a {@linkplain
 * #problems() problem}. The problems are complete once the text has been read to its end.
 */
public final class TextReader extends Reader {
    private final Reader text;
    private final InputStream bytes;
    private final Problems problems;

    /** Creates a reader of an open stream, which is closed with the reader. */
    private TextReader(InputStream bytes, String name) throws IOException {
        this.bytes = bytes;
        this.problems = new Problems(name);
        this.text = TextSource.of(bytes, problems);
    }

    /**
     * Opens a text.
     *
     * @param file the file; its path is its name in problems
     * @return a reader, to be closed
     * @throws IOException if it cannot be opened; {@link Problem#ofFailure} describes the reason
     */
    public static TextReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            return new TextReader(bytes, file.toString());
        } catch (IOException failure) {
            bytes.close();
            throw failure;
        }
    }

    /**
     * Returns a reader of a stream.
     *
     * @param name its name in problems
     * @param bytes the stream, which is closed with the reader
     * @return a reader
     * @throws IOException if the first bytes cannot be read
     */
    public static TextReader of(String name, InputStream bytes) throws IOException {
        return new TextReader(bytes, name);
    }

    /**
     * Returns the problems of the bytes read so far. If nearly all of a text is malformed, not all problems are kept; the last one then
     * states the number of the others.
     *
     * @return the problems in the order of the text, empty where there is none
     */
    public List<Problem> problems() {
        return problems.list();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        return text.read(target, offset, length);
    }

    @Override
    public void close() throws IOException {
        text.close();
        bytes.close();
    }
}
