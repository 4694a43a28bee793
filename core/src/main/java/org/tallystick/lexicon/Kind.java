package org.tallystick.lexicon;

/** The kinds of tokens. */
public enum Kind {
    /** Digits with the signs that separate their groups and their decimals: {@code 33,000}, {@code 1.7}. */
    DIGITS,
    /** A run of letters. */
    WORD,
    /** A hyphen, dash or minus sign of any length. */
    DASH,
    /** Any other single character. */
    SYMBOL,
    /** The end of the text. */
    END
}
