package org.tallystick.lexicon;

/** Classes of characters. Those of ASCII are decided without Unicode's tables. */
final class Characters {
    private static final int ASCII = 128;

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return c < ASCII
                ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f')
                : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isLetter(char[] text, int at, int length) {
        char c = text[at];
        return c < ASCII ? isLatin(c) : Character.isLetter(Character.codePointAt(text, at, length));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a character continues a word: a letter, a combining mark, the sign of a unit or an apostrophe. */
    static boolean isOfWord(char[] text, int at, int length, int start) {
        char c = text[at];
        if (c < ASCII) {
            return isLatin(c) || (c == '\'' && at > start);
        }
        if (at == start) {
            return true;
        }
        return isInner(c) || isLetterOrMark(text, at, length, start);
    }

    /** Whether a sign belongs to a word: the sign of a unit or the typographic apostrophe. */
    private static boolean isInner(char c) {
        return c == '\u00b2' || c == '\u00b3' || c == '\u00b0' || c == '\u2019';
    }

    private static boolean isLetterOrMark(char[] text, int at, int length, int start) {
        if (Character.isLowSurrogate(text[at]) && at > start && Character.isHighSurrogate(text[at - 1])) {
            return true;
        }
        int point = Character.codePointAt(text, at, length);
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** Whether a character is a hyphen, a dash or a minus sign. */
    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uFE63' || c == '\uFF0D';
    }
}
