package org.tallystick.grammar;

import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;

/**
 * The continuation of a number after the part that was read: "two and a third million", "five point two", "5 million, 300 thousand". The
 * whole number is not understood as a figure.
 */
final class NumberContinuation {
    /** The number of tokens after which the search ends. */
    private static final int LONGEST = 24;

    private final Tokens tokens;

    NumberContinuation(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the number of tokens that continue the number read last; zero where it is complete. */
    int length() {
        int length = 0;
        for (int more = step(0); more > 0 && length < LONGEST; more = step(length)) {
            length += more;
        }
        return length;
    }

    private int step(int ahead) {
        if (tokens.isGlued(ahead) && !tokens.isHyphen(ahead - 1) && !tokens.isSign(ahead, ',')) {
            return tokens.isHyphen(ahead) && ahead > 0 && isNumber(ahead + 1) ? 2 : 0;
        }
        boolean multiplied = tokens.is(ahead, Role.MULTIPLIER)
                || tokens.is(ahead, Role.DOZEN)
                || tokens.is(ahead, Role.PARTS)
                || tokens.is(ahead, Role.LETTERS);
        boolean next = isNumber(ahead - 1)
                && isNumber(ahead)
                && tokens.kind(ahead - 1) == tokens.kind(ahead)
                && !NonQuantityTokens.isApart(tokens, ahead);
        if (multiplied || next) {
            return 1;
        }
        if (tokens.is(ahead, Role.POINT) && isNumber(ahead + 1)) {
            return 2;
        }
        return joined(ahead);
    }

    /** Returns the length of a joined continuation: "and a third", "and first", ", 300 thousand". */
    private int joined(int ahead) {
        boolean and = tokens.is(ahead, Role.AND);
        if (and && tokens.is(ahead + 1, Role.ARTICLE) && tokens.is(ahead + 2, Role.PART)) {
            return 3;
        }
        boolean parts = isNumber(ahead + 1) && tokens.is(ahead + 2, Role.PARTS);
        if (and && (parts || tokens.is(ahead + 1, Role.ORDINAL))) {
            return 2;
        }
        boolean sum = (and || tokens.isSign(ahead, ','))
                && tokens.is(ahead - 1, Role.MULTIPLIER)
                && isNumber(ahead + 1)
                && tokens.is(ahead + 2, Role.MULTIPLIER);
        return sum ? 3 : 0;
    }

    private boolean isNumber(int ahead) {
        return tokens.kind(ahead) == Kind.DIGITS || tokens.is(ahead, Role.SMALL) || tokens.is(ahead, Role.TEN);
    }
}
