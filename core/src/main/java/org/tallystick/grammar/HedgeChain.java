package org.tallystick.grammar;

import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.Part;

/** Hedges, determiners and articles one behind the other, which in running text are passed over with their number. */
final class HedgeChain {
    /** How many are passed over together; more make no phrase. */
    private static final int LONGEST = 4;

    private final Tokens tokens;
    private final AmountReader amounts;

    HedgeChain(Tokens tokens, AmountReader amounts) {
        this.tokens = tokens;
        this.amounts = amounts;
    }

    /** How many tokens they take; a number begins behind them or it does not. */
    int length() {
        int mark = tokens.mark();
        for (int hedges = 0; hedges < LONGEST && !amounts.begins(0); hedges++) {
            Wording hedge = Wording.before(tokens);
            if (hedge == null && !tokens.is(0, Role.DETERMINER) && !tokens.is(0, Role.ARTICLE)) {
                break;
            }
            tokens.skip(hedge == null ? 1 : hedge.length());
        }
        int length = tokens.mark() - mark;
        tokens.reset(mark);
        return length;
    }

    /** Passes over them and the number behind; it may itself be refused. */
    void pass() {
        tokens.skip(length());
        if (amounts.begins(0)) {
            amounts.amount(Part.Role.NUMBER);
        }
    }
}
