package org.tallystick.io.json;

import java.io.IOException;
import java.io.Reader;
import java.io.Serial;

/** Reads the characters of a document without its byte order mark, up to the limit of a whole document. */
final class DocumentReader extends Reader {
    private static final char MARK = '\uFEFF';

    private final Reader text;
    private final long longest;
    private final LineCounter place = new LineCounter();
    private long passed;
    private boolean started;

    DocumentReader(Reader text, long longest) {
        this.text = text;
        this.longest = longest;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = text.read(target, offset, length);
        if (!started && count > 0) {
            started = true;
            if (target[offset] == MARK) {
                System.arraycopy(target, offset + 1, target, offset, count - 1);
                return count > 1 ? pass(target, offset, count - 1) : read(target, offset, length);
            }
        }
        return pass(target, offset, count);
    }

    private int pass(char[] target, int offset, int count) throws TooLongException {
        if (count > 0) {
            int within = (int) Math.min(count, longest - passed);
            place.pass(target, offset, within);
            if (within < count) {
                throw new TooLongException(place.line(), place.column());
            }
            passed += count;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** Thrown when the document continues beyond the limit. */
    static final class TooLongException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;

        TooLongException(int line, int column) {
            super("the document is too long");
            this.line = line;
            this.column = column;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }
}
