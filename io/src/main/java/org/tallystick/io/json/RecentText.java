package org.tallystick.io.json;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads characters and remembers the last of them, so that the escapes of a text can be found after it was decoded. */
final class RecentText extends Reader {
    /** Represents the end of the text. */
    static final int END = -1;

    /** Represents a character that is no longer remembered. */
    private static final int FORGOTTEN = 0;

    private static final int KEPT = 1 << 17;

    private static final int LONGEST_WORD = 256;

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
     * Returns the escapes of a text.
     *
     * @param start the number of characters before its opening quote
     * @param length the length of the text as it was written, without its quotes
     * @return the escapes; none where they are no longer remembered
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

    /** Returns the character at a place, {@link #END} where nothing was read. */
    int at(long place) {
        if (place >= passed) {
            return END;
        }
        return place < 0 || passed - place > KEPT ? FORGOTTEN : kept[(int) (place % KEPT)];
    }

    /** Returns the last character before a place that is not white space of JSON; 0 where none is remembered. */
    int before(long place) {
        for (long at = place - 1; ; at--) {
            int character = at(at);
            if (" \t\n\r".indexOf(character) < 0) {
                return character;
            }
        }
    }

    /** Returns the word that begins at a place, with a sign before it, shortened for a message. */
    String word(long place) {
        StringBuilder word = new StringBuilder();
        int next = at(place);
        do {
            word.append((char) next);
            next = at(place + word.length());
        } while (word.length() < LONGEST_WORD && next != END && Character.isJavaIdentifierPart(next));
        return word.toString();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
