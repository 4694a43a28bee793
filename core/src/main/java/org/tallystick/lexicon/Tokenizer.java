package org.tallystick.lexicon;

/** Splits a text into tokens and looks up each word. */
final class Tokenizer {
    private static final int NO_WORD = Vocabulary.UNKNOWN.id();

    /** The number of digits of "000", the only ones that are looked up. */
    private static final int ZEROS = 3;

    private final Vocabulary vocabulary;
    private final Notation notation;
    private final TokenBuffer tokens;
    private char[] text = {};
    private int length;

    Tokenizer(Vocabulary vocabulary, Notation notation, TokenBuffer tokens) {
        this.vocabulary = vocabulary;
        this.notation = notation;
        this.tokens = tokens;
    }

    /** Fills the buffer with the tokens of a text, and the end after the last. */
    void cut(char[] from, int until, boolean running) {
        tokens.clear(from);
        text = from;
        length = until;
        int lineEnd = -1;
        int at = 0;
        while (at < length) {
            char c = text[at];
            if (Characters.isSpace(c)) {
                if (c == '\n' && running) {
                    lineEnd = lineEnd < 0 ? at : paragraphEnd(lineEnd);
                }
                at++;
                continue;
            }
            lineEnd = -1;
            if (Characters.isLetter(text, at, length)) {
                at = word(at);
            } else if (Characters.isDigit(c) || beginsDecimals(at) || beginsCents(at)) {
                at = digits(at);
            } else {
                at = sign(at);
            }
        }
        tokens.add(Kind.END, length, length, NO_WORD);
    }

    /** Adds a token for the end of a paragraph: the first of two line feeds with only space between them. Returns its place. */
    private int paragraphEnd(int lineEnd) {
        if (tokens.count() == 0 || tokens.end(tokens.count() - 1) <= lineEnd) {
            tokens.add(Kind.SYMBOL, lineEnd, lineEnd + 1, NO_WORD);
        }
        return lineEnd;
    }

    /** Whether a decimal sign begins a number: ".5", but not after a letter as in "Rs.500". */
    private boolean beginsDecimals(int at) {
        return notation.isDecimal(text[at])
                && at + 1 < length
                && Characters.isDigit(text[at + 1])
                && !(at > 0 && Characters.isLetter(text, at - 1, length));
    }

    /** Whether a comma begins the hundredths of a sum of money: ",89 €", "€,89". */
    private boolean beginsCents(int at) {
        int end = at + 3;
        boolean two = text[at] == ','
                && end <= length
                && Characters.isDigit(text[at + 1])
                && Characters.isDigit(text[at + 2])
                && (end == length || !(Characters.isDigit(text[end]) || notation.joinsDigits(text, end, length)));
        if (!two || (at > 0 && !Characters.isSpace(text[at - 1]) && !Characters.isCurrencySign(text[at - 1]))) {
            return false;
        }
        int behind = end < length && text[end] == ' ' ? end + 1 : end;
        boolean signed = at > 0 && Characters.isCurrencySign(text[at - 1]);
        return signed || (behind < length && Characters.isCurrencySign(text[behind]));
    }

    private int digits(int start) {
        int at = start + 1;
        while (at < length && (Characters.isDigit(text[at]) || notation.joinsDigits(text, at, length))) {
            at++;
        }
        boolean zeros = text[start] == '0' && at - start == ZEROS;
        tokens.add(Kind.DIGITS, start, at, zeros ? vocabulary.find(text, start, at) : NO_WORD);
        return at;
    }

    private int word(int start) {
        int at = start;
        long key = 0;
        for (int code; at < length && (code = WordTable.code(text[at])) > 0; at++) {
            key = WordTable.key(key, code);
        }
        boolean letters = at == length || (at > start && !Characters.isOfWord(text, at, length));
        if (letters && WordTable.hasKey(at - start)) {
            tokens.add(Kind.WORD, start, at, vocabulary.find(key));
            return at;
        }
        return wordOfAnyCharacters(start, Math.max(at, start + 1));
    }

    /** Adds a word, of which all characters before a place are letters. */
    private int wordOfAnyCharacters(int start, int from) {
        int at = from;
        while (at < length && Characters.isOfWord(text, at, length)) {
            at++;
        }
        tokens.add(Kind.WORD, start, at, vocabulary.find(text, start, at));
        return at;
    }

    private int sign(int start) {
        boolean pair = Character.isHighSurrogate(text[start])
                && start + 1 < length
                && Character.isLowSurrogate(text[start + 1]);
        int end = start + (pair ? 2 : 1);
        int word = pair ? NO_WORD : vocabulary.find(text, start, end);
        tokens.add(Characters.isDash(text[start]) ? Kind.DASH : Kind.SYMBOL, start, end, word);
        return end;
    }
}
