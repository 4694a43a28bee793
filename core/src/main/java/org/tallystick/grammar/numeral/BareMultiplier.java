package org.tallystick.grammar.numeral;

import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;

/** A multiplier with no count before it, which stands for one of them: "hundred dollars", "hundred and twenty votes". */
final class BareMultiplier {
    private BareMultiplier() {}

    /** Whether a multiplier begins a number at a token: a smaller number, a unit or a noun follows it. */
    static boolean begins(Tokens tokens, int ahead) {
        if (!tokens.is(ahead, Role.MULTIPLIER)) {
            return false;
        }
        int behind = ahead + 1;
        if (tokens.is(behind, Role.MULTIPLIER)
                && tokens.word(behind).power() > tokens.word(ahead).power()) {
            behind++;
        }
        int and = tokens.is(behind, Role.AND) ? 1 : 0;
        if (tokens.is(behind + and, Role.SMALL) || tokens.is(behind + and, Role.TEN)) {
            return true;
        }
        return tokens.kind(behind) == Kind.WORD
                && !tokens.isGlued(behind)
                && tokens.word(behind).mayBeName();
    }
}
