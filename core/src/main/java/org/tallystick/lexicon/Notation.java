package org.tallystick.lexicon;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * The notation of digits: the sign before the decimals, and the sign between groups.
 *
 * @param decimal the sign before the decimals
 * @param group the sign between groups of three
 */
public record Notation(char decimal, char group) {
    /** The notation of English: 1,234.56. */
    public static final Notation ENGLISH = new Notation('.', ',');

    /**
     * Returns the notation of a locale, as given by the Unicode CLDR data of the platform.
     *
     * @param locale the locale
     * @return its notation
     */
    public static Notation of(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return new Notation(symbols.getDecimalSeparator(), symbols.getGroupingSeparator());
    }

    boolean isDecimal(char c) {
        return c == decimal;
    }

    /** Whether a sign between two digits joins them: a point, comma or group sign before a digit, or a narrow space before exactly three. */
    boolean joinsDigits(char[] text, int at, int length) {
        char c = text[at];
        boolean sign = c == '.' || c == ',' || c == decimal || isGroupSign(c);
        boolean space = isNarrowSpace(c);
        if (!sign && !space) {
            return false;
        }
        if (at + 1 >= length || !Characters.isDigit(text[at + 1])) {
            return false;
        }
        return !space || isGroup(text, at + 1, length);
    }

    /** Whether exactly three digits come next. */
    private static boolean isGroup(char[] text, int at, int length) {
        boolean three = at + 2 < length && Characters.isDigit(text[at + 1]) && Characters.isDigit(text[at + 2]);
        return three && (at + 3 >= length || !Characters.isDigit(text[at + 3]));
    }

    /**
     * Returns whether a character is a space at which no line is broken. Standards set such a space between groups (ISO 80000-1, SI
     * brochure 5.4.4).
     *
     * @param c a character
     * @return whether it is a thin, narrow, figure or no-break space
     */
    public static boolean isNarrowSpace(char c) {
        return c == '\u2009' || c == '\u202f' || c == '\u00a0' || c == '\u2007';
    }

    /**
     * Returns whether a sign may separate groups.
     *
     * @param c a character
     * @return true for the group sign and for narrow spaces
     */
    public boolean isGroupSign(char c) {
        return c == group || isNarrowSpace(c) || (group == '\u2019' && c == '\'');
    }
}
