package org.tallystick.grammar.context;

import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.Phrase;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.unit.Unit;

/**
 * Decides whether a phrase in running text begins in the middle of a number in words: "sixty" in "five sixty people", "hundred" in "the
 * hundred people".
 */
final class InnerNumber {
    private static final int THOUSAND = 3;

    private final Tokens tokens;

    InnerNumber(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the words before a phrase, which was read from a mark to here, belong to its number. */
    boolean beginsWithin(Phrase phrase, int from) {
        int behind = tokens.mark();
        tokens.reset(from);
        boolean within = tokens.kind(0) == Kind.WORD
                && (isBehindNumber() || isBehindPoint(phrase) || (tokens.is(0, Role.MULTIPLIER) && !isOneOf()));
        tokens.reset(behind);
        return within;
    }

    private boolean isBehindNumber() {
        if (!NumberContinuation.isNumberWord(tokens, 0) && !tokens.is(0, Role.PART)) {
            return false;
        }
        int joint = tokens.isHyphen(-1) ? 1 : 0;
        boolean number = NumberContinuation.isNumberWord(tokens, -1 - joint);
        boolean sum = tokens.is(-1, Role.AND) && tokens.is(-2, Role.MULTIPLIER) && tokens.kind(-3) == Kind.WORD;
        return number || sum;
    }

    /** Whether a decimal point in words precedes: "point five percent". */
    private boolean isBehindPoint(Phrase phrase) {
        if (!tokens.is(-1, Role.POINT)) {
            return false;
        }
        if (NumberContinuation.isNumberWord(tokens, -2)
                || NumberContinuation.isNumberWord(tokens, 1)
                || tokens.is(1, Role.POINT)) {
            return true;
        }
        if (!(phrase.form() instanceof One one)) {
            return false;
        }
        Unit unit = one.amount().unit();
        return tokens.is(0, Role.SMALL) && (unit == null || unit.isPercent());
    }

    /** Whether a multiplier without a count stands for one of them. "In million euros" is the scale of a table. */
    private boolean isOneOf() {
        if (tokens.word(0).power() > THOUSAND || tokens.kind(-1) == Kind.DIGITS || tokens.kind(-1) == Kind.DASH) {
            return false;
        }
        Wording joint = Wording.between(tokens, -1);
        boolean out = joint != null && (joint.cue() == Cue.OUT_OF || joint.cue() == Cue.PER);
        return !out && tokens.kind(-1) != Kind.SYMBOL && !isCounted();
    }

    /** Whether a word that counts or points precedes: "the hundred people", "a few hundred". */
    private boolean isCounted() {
        return tokens.is(-1, Role.POINTER)
                || tokens.is(-1, Role.DETERMINER)
                || tokens.is(-1, Role.FEW)
                || tokens.is(-1, Role.SEVERAL)
                || tokens.is(-1, Role.COUPLE)
                || tokens.is(-1, Role.UNREAD)
                || tokens.is(-1, Role.PART)
                || tokens.is(-1, Role.ORDINAL)
                || tokens.is(-1, Role.OF)
                || tokens.is(-1, Role.UNIT)
                || (tokens.is(-1, Role.AND) && NumberContinuation.isNumberWord(tokens, -2));
    }
}
