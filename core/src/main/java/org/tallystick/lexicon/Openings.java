package org.tallystick.lexicon;

/** The tokens of a text with which a figure may begin. */
final class Openings {
    private final TokenBuffer tokens;
    private final Vocabulary vocabulary;

    Openings(TokenBuffer tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
    }

    /** Whether a figure may begin with a token, which is not the end. */
    boolean opens(int index) {
        return switch (tokens.kind(index)) {
            case DIGITS -> true;
            case WORD -> opensAsWord(index) || (tokens.end(index) - tokens.start(index) < 4 && opensMoney(index));
            default -> opensBefore(index);
        };
    }

    private boolean opensAsWord(int index) {
        Word word = tokens.word(index);
        Word next = tokens.word(index + 1);
        return vocabulary.opens(tokens.wordId(index), tokens.wordId(index + 1))
                || (word.is(Role.MULTIPLIER) && continuesMultiplier(next));
    }

    /** Whether a word after a multiplier without a count may belong to it: "hundred dollars", "hundred and twenty". */
    private static boolean continuesMultiplier(Word next) {
        return next.mayBeName() || next.is(Role.SMALL) || next.is(Role.TEN) || next.is(Role.AND);
    }

    /** Whether a token may be a currency: up to three capitals before digits, or attached to a sign. */
    private boolean opensMoney(int index) {
        Kind next = tokens.kind(index + 1);
        boolean letters = Character.isUpperCase(tokens.first(index))
                || (tokens.end(index) - tokens.start(index) == 3
                        && tokens.word(index).is(Role.UNIT));
        return letters && (next == Kind.DIGITS || next == Kind.SYMBOL);
    }

    /** Whether a figure may begin with a sign or dash: only where its number follows without a space. */
    private boolean opensBefore(int index) {
        Kind next = tokens.kind(index + 1);
        char sign = tokens.first(index);
        boolean fraction = (sign >= '\u00bc' && sign <= '\u00be') || (sign >= '\u2150' && sign <= '\u215e');
        boolean country = next == Kind.WORD && Character.getType(sign) == Character.CURRENCY_SYMBOL;
        return country
                || fraction
                || next == Kind.DIGITS
                || next == Kind.SYMBOL
                || next == Kind.DASH
                || opensAsWord(index);
    }
}
