package org.tallystick.lexicon;

/** The tokens of a text with which a figure may begin. */
final class Openings {
    private static final Roles AFTER_MULTIPLIER = Roles.of(Role.SMALL, Role.TEN, Role.AND);

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
        return switch (vocabulary.opening(tokens.wordId(index))) {
            case NEVER -> false;
            case ALONE -> true;
            case WITH_OTHERS -> opensWithOthers(index);
        };
    }

    private boolean opensWithOthers(int index) {
        int behind = tokens.wordId(Math.min(index + 2, tokens.count() - 1));
        return vocabulary.hedges(tokens.wordId(index), tokens.wordId(index + 1), behind)
                || (tokens.is(index, Role.MULTIPLIER) && continuesMultiplier(index + 1));
    }

    /** Whether a word after a multiplier without a count may belong to it: "hundred dollars", "hundred and twenty". */
    private boolean continuesMultiplier(int next) {
        return tokens.word(next).mayBeName() || tokens.isAny(next, AFTER_MULTIPLIER);
    }

    /** Whether a token may be a currency: up to three capitals before digits, or attached to a sign. */
    private boolean opensMoney(int index) {
        Kind next = tokens.kind(index + 1);
        boolean letters = Character.isUpperCase(tokens.first(index))
                || (tokens.end(index) - tokens.start(index) == 3 && tokens.is(index, Role.UNIT));
        return letters && (next == Kind.DIGITS || next == Kind.SYMBOL);
    }

    /** Whether a figure may begin with a sign or dash: only where its number follows without a space. */
    private boolean opensBefore(int index) {
        Kind next = tokens.kind(index + 1);
        if (next != Kind.WORD && next != Kind.END) {
            return true;
        }
        char sign = tokens.first(index);
        boolean fraction = (sign >= '\u00bc' && sign <= '\u00be') || (sign >= '\u2150' && sign <= '\u215e');
        return fraction || (next == Kind.WORD && Characters.isCurrencySign(sign)) || opensAsWord(index);
    }
}
