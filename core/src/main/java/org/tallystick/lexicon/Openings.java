package org.tallystick.lexicon;

/** With which tokens of a text a figure may open. */
final class Openings {
    private final TokenBuffer tokens;
    private final Vocabulary vocabulary;

    Openings(TokenBuffer tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
    }

    /** Whether a figure may open with a token, which is not the end. */
    boolean opens(int index) {
        return switch (tokens.kind(index)) {
            case DIGITS -> true;
            case WORD ->
                vocabulary.opens(tokens.word(index))
                        || (tokens.end(index) - tokens.start(index) < 4 && opensMoney(index));
            default -> opensBefore(index);
        };
    }

    /** Up to three capitals before digits, or glued to a sign, may be a currency. */
    private boolean opensMoney(int index) {
        Kind next = tokens.kind(index + 1);
        return Character.isUpperCase(tokens.first(index)) && (next == Kind.DIGITS || next == Kind.SYMBOL);
    }

    /** A sign or dash opens a figure only right before what goes on with it. */
    private boolean opensBefore(int index) {
        Kind next = tokens.kind(index + 1);
        char sign = tokens.first(index);
        boolean fraction = (sign >= '\u00bc' && sign <= '\u00be') || (sign >= '\u2150' && sign <= '\u215e');
        return fraction
                || next == Kind.DIGITS
                || next == Kind.SYMBOL
                || next == Kind.DASH
                || vocabulary.opens(tokens.word(index));
    }
}
