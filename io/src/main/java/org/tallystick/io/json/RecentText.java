package org.tallystick.io.json;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Passes characters on and remembers the last of them, so that the escapes of a text can be found after it was decoded. */
final class RecentText extends Reader {
    private static final int KEPT = 1 << 17;

    private final Reader text;
    private final char[] kept = new char[KEPT];
    private long passed;

    RecentText(Reader text) {
        this.text = text;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = text.read(target, offset, length);
        for (int from = 0; from < count; ) {
            int at = (int) (passed % KEPT);
            int run = Math.min(count - from, KEPT - at);
            System.arraycopy(target, offset + from, kept, at, run);
            passed += run;
            from += run;
        }
        return count;
    }

    /**
     * The escapes of a text.
     *
     * @param start how many characters came before its opening quote
     * @param length of the text as it was written, without its quotes
     * @return none where so much has been read since that they are forgotten
     */
    List<Located.Escape> escapes(long start, int length) {
        List<Located.Escape> escapes = new ArrayList<>();
        if (start < 0 || passed - start >= KEPT) {
            return escapes;
        }
        int decoded = 0;
        for (int at = 0; at < length; decoded++) {
            int columns = columns(start + 1 + at);
            if (columns > 1) {
                escapes.add(new Located.Escape(decoded, columns - 1));
            }
            at += columns;
        }
        return escapes;
    }

    private int columns(long at) {
        boolean escape = kept[(int) (at % KEPT)] == '\\';
        return !escape ? 1 : kept[(int) ((at + 1) % KEPT)] == 'u' ? "\\u0000".length() : "\\n".length();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
