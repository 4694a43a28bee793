package org.tallystick.io.json;

/** Quotes pieces of an input in a message: shortened, and without control characters. */
public final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    /** Returns a text of the input in double quotes. */
    public static String text(String piece) {
        return '"' + plain(piece) + '"';
    }

    /** Returns a key or a word of the format in backquotes. */
    public static String word(String piece) {
        return '`' + plain(piece) + '`';
    }

    /** Returns one character of the input, by its number where it is not visible. */
    static String character(int code) {
        boolean shows = (code > ' ' && code < 0x7f) || (code > 0xa0 && Character.isLetterOrDigit(code));
        return shows ? '`' + Character.toString(code) + '`' : String.format("the character U+%04X", code);
    }

    private static String plain(String piece) {
        StringBuilder plain = new StringBuilder();
        int[] codes = piece.codePoints().limit(LONGEST + 1L).toArray();
        for (int at = 0; at < Math.min(codes.length, LONGEST); at++) {
            plain.appendCodePoint(isUnseen(codes[at]) ? '\uFFFD' : codes[at]);
        }
        return codes.length > LONGEST ? plain.append('…').toString() : plain.toString();
    }

    private static boolean isUnseen(int code) {
        int type = Character.getType(code);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
