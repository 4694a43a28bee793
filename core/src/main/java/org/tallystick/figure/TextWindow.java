package org.tallystick.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Arrays;

/** The part of a text that is in memory. It moves on through the text, and grows up to a limit where a phrase does not fit. */
final class TextWindow {
    /** The greatest number of characters in memory. No phrase is nearly as long. */
    private static final int LARGEST = 1 << 16;

    private final Readable text;
    private char[] characters;
    private int length;
    private int from;
    private long offset;
    private boolean ended;

    TextWindow(Readable text, int size) {
        this.text = text;
        this.characters = new char[size];
    }

    /** Returns the characters, of which {@link #length} are of the text. */
    char[] characters() {
        return characters;
    }

    int length() {
        return length;
    }

    /** Returns the index of the first character that was not scanned yet. */
    int from() {
        return from;
    }

    /** Returns the place of the first character in the whole text. */
    long offset() {
        return offset;
    }

    /** Whether the text ends with the window. */
    boolean isLast() {
        return ended;
    }

    String between(int start, int end) {
        return String.valueOf(characters, start, end - start);
    }

    /** Whether the window ends within a word. */
    boolean isTorn() {
        return !ended && length > 0 && !isSpace(characters[length - 1]);
    }

    /** Moves on to a place, and reads as far as there is room. The characters from another place are kept before it. */
    void slideTo(int kept, int next) {
        offset += kept;
        System.arraycopy(characters, kept, characters, 0, length - kept);
        length -= kept;
        from = next - kept;
        fill();
    }

    /** Moves on to the next window, after the rest of the word that this one ends with. */
    void leave() {
        boolean torn = isTorn();
        slideTo(length, length);
        while (torn && from < length && !isSpace(characters[from])) {
            from++;
        }
    }

    /** Makes room for more characters and reads them; returns false where the window is as large as it may be. Scanning goes on at a place. */
    boolean grow(int next) {
        if (characters.length >= LARGEST) {
            return false;
        }
        from = next;
        characters = Arrays.copyOf(characters, Math.min(2 * characters.length, LARGEST));
        fill();
        return true;
    }

    void fill() {
        CharBuffer rest = CharBuffer.wrap(characters, length, characters.length - length);
        try {
            while (rest.hasRemaining() && !ended) {
                ended = text.read(rest) < 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = rest.position();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
