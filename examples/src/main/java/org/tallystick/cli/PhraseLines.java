package org.tallystick.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of standard input, one by one. Of a line that is longer than any phrase only the beginning is kept. */
final class PhraseLines {
    /** More characters than a phrase may have, so that a shortened line is still rejected. */
    static final int KEPT = 25_000;

    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final BufferedReader text;
    private boolean begun;

    PhraseLines(Reader text) {
        this.text = new BufferedReader(text);
    }

    /** Returns the next line without its end, empty at the end of the input. */
    Optional<String> next() {
        try {
            int first = first();
            return first == END ? Optional.empty() : Optional.of(line(first));
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /** Whether the next line, or its beginning, is already available. */
    boolean isWaiting() {
        try {
            return text.ready();
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private static Failure unreadable(IOException failure) {
        return new Failure("standard input cannot be read: " + failure.getMessage(), failure);
    }

    private int first() throws IOException {
        int first = text.read();
        boolean isMark = !begun && first == BYTE_ORDER_MARK;
        begun = true;
        return isMark ? text.read() : first;
    }

    private String line(int first) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = first; next != END && next != '\n'; next = text.read()) {
            if (line.length() < KEPT) {
                line.append((char) next);
            }
        }
        int last = line.length() - 1;
        return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
    }
}
