package org.tallystick.words;

/**
 * A piece of a phrase.
 *
 * @param kind what sort of piece it is
 * @param text the piece as written
 * @param start where it begins in the phrase
 * @param end where it ends, exclusive
 * @param glued whether no space parts it from the piece before
 */
public record Token(Kind kind, String text, int start, int end, boolean glued) {

    /** The sorts of pieces. */
    public enum Kind {
        /** Digits with their group commas and decimal point: {@code 33,000}, {@code 1.7}. */
        DIGITS,
        /** A run of letters. */
        WORD,
        /** A hyphen, dash or minus sign of any length. */
        DASH,
        /** Any other single character. */
        SYMBOL,
        /** The end of the phrase; its text is empty. */
        END
    }

    /**
     * Whether this is the symbol given.
     *
     * @param symbol a single character
     * @return whether this token is that symbol
     */
    public boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }
}
