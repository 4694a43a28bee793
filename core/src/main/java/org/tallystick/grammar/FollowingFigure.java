package org.tallystick.grammar;

import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;

/** Decides whether a hedge after a number belongs to the next number. */
final class FollowingFigure {
    private final Tokens tokens;
    private final Language language;
    private final AmountReader amounts;

    FollowingFigure(Tokens tokens, Language language, AmountReader amounts) {
        this.tokens = tokens;
        this.language = language;
        this.amounts = amounts;
    }

    /**
     * Whether the hedge begins another figure: in running text "and over" may do so, and "at most" may describe things that are not
     * counted. In "5, perhaps 6 people" it is unclear how many there are, so that there is no other figure.
     */
    boolean begins(Amount amount, Wording behind) {
        boolean next = amounts.begins(behind.length());
        if (next && amount.unit() == null && behind.cue() == Cue.UNCLEAR) {
            return false;
        }
        next &= !joinsNumbers(behind.cue());
        Wording joint = Wording.between(tokens);
        boolean or = joint != null && joint.cue() == Cue.OR;
        if (next || (!or && amount.unit() != null && language.mayBeNoun(tokens, behind.length()))) {
            return true;
        }
        int mark = tokens.mark();
        tokens.skip(1);
        Wording hedge = Wording.before(tokens);
        boolean hedged = hedge != null && amounts.begins(hedge.length());
        tokens.reset(mark);
        return hedged;
    }

    private static boolean joinsNumbers(Cue cue) {
        return cue == Cue.PLUS_MINUS || cue == Cue.GIVE_OR_TAKE;
    }
}
