package org.tallystick.grammar;

import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.Part;

/** A sequence of hedges, determiners and articles, which is skipped with its number in running text. */
final class HedgeChain {
    /** The greatest number that is skipped together; more of them make no phrase. */
    private static final int LONGEST = 4;

    private final Tokens tokens;
    private final AmountReader amounts;

    HedgeChain(Tokens tokens, AmountReader amounts) {
        this.tokens = tokens;
        this.amounts = amounts;
    }

    /** Returns the number of their tokens, whether or not a number follows. */
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

    /** Skips them and the number after them, which may itself be refused. */
    void pass() {
        tokens.skip(length());
        if (amounts.begins(0)) {
            amounts.amount(Part.Role.NUMBER);
        }
    }
}
