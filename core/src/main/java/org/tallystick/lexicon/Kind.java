package org.tallystick.lexicon;

/** The kinds of tokens. */
public enum Kind {
    /** Digits with the signs that separate their groups and their decimals: {@code 33,000}, {@code 1.7}. */
    DIGITS(0),
    /** A run of letters. */
    WORD(1),
    /** A hyphen, dash or minus sign of any length. */
    DASH(2),
    /** Any other single character. */
    SYMBOL(3),
    /** The end of the text. */
    END(4);

    private static final Kind[] BY_CODE = {DIGITS, WORD, DASH, SYMBOL, END};

    private final byte code;

    Kind(int code) {
        this.code = (byte) code;
    }

    static Kind of(byte code) {
        return BY_CODE[code];
    }

    /** Returns the number by which a {@link TokenBuffer} stores it. */
    byte code() {
        return code;
    }
}
