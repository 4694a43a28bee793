package org.tallystick.lexicon;

/** Classes of characters. Those of ASCII are decided without Unicode's tables. */
final class Characters {
    private static final int ASCII = 128;

    private static final boolean[] SPACES = new boolean[ASCII];
    private static final boolean[] LETTERS = new boolean[ASCII];
    private static final boolean[] OF_WORDS = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            SPACES[c] = c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f');
            LETTERS[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            OF_WORDS[c] = LETTERS[c] || c == '\'';
        }
    }

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return c < ASCII ? SPACES[c] : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isLetter(char[] text, int at, int length) {
        char c = text[at];
        return c < ASCII ? LETTERS[c] : Character.isLetter(Character.codePointAt(text, at, length));
    }

    /** Whether a character, which is not the first, continues a word: a letter, a combining mark, the sign of a unit or an apostrophe. */
    static boolean isOfWord(char[] text, int at, int length) {
        char c = text[at];
        return c < ASCII ? OF_WORDS[c] : isInner(c) || isLetterOrMark(text, at, length);
    }

    /** Whether a sign belongs to a word: the sign of a unit or the typographic apostrophe. */
    private static boolean isInner(char c) {
        return c == '\u00b2' || c == '\u00b3' || c == '\u00b0' || c == '\u2019';
    }

    private static boolean isLetterOrMark(char[] text, int at, int length) {
        if (Character.isLowSurrogate(text[at]) && Character.isHighSurrogate(text[at - 1])) {
            return true;
        }
        int point = Character.codePointAt(text, at, length);
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    static boolean isCurrencySign(char c) {
        return c < ASCII ? c == '$' : Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** Whether a character is a hyphen, a dash or a minus sign. */
    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uFE63' || c == '\uFF0D';
    }
}
