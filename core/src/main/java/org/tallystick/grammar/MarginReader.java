package org.tallystick.grammar;

import org.tallystick.grammar.Form.Around;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.amount.Piece;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

/** Reads the margin of a number after "plus or minus". */
public final class MarginReader {
    private static final Rational HUNDRED = Rational.of(100);

    private final Tokens tokens;
    private final AmountReader amounts;

    MarginReader(Tokens tokens, AmountReader amounts) {
        this.tokens = tokens;
        this.amounts = amounts;
    }

    Around around(Amount middle) {
        Amount margin = amounts.amount(Part.Role.MARGIN);
        if (middle.isShare() != margin.isShare()) {
            throw new NotUnderstoodException(margin.at(), "it is not clear what the margin is a part of");
        }
        margin.checkedAsMargin();
        Unit unit = margin.unit();
        Amount number = unit != null && sharesUnit(middle, margin, unit) ? middle.in(margin) : middle;
        Around around = new Around(number, margin);
        return around.isRelative() ? around : new Around(number, margin.marginOf(number));
    }

    /** Whether the unit after a margin is that of the number too: "46 ± 2 percent", but not "5,000 ± 10%". */
    private boolean sharesUnit(Amount middle, Amount margin, Unit unit) {
        if (middle.unit() != null) {
            return false;
        }
        if (!unit.isPercent()) {
            return true;
        }
        boolean share = middle.value().compareTo(HUNDRED) <= 0;
        if (share && isSign()) {
            throw new NotUnderstoodException(margin.at(), "it is not clear what the margin is a percentage of");
        }
        return share;
    }

    /** Whether the unit was written as a sign rather than in words. */
    private boolean isSign() {
        Piece unit = amounts.pieces().last(Part.Role.UNIT);
        return unit != null && !Character.isLetter(tokens.charAt(unit.start()));
    }

    /** Whether a phrase that begins at a mark begins within the words between a number and its margin: "plus or minus 3". */
    public static boolean isWithinWords(Tokens tokens, int from) {
        int behind = tokens.mark();
        tokens.reset(from);
        boolean within = false;
        if (tokens.is(0, Role.MINUS) && from > 1) {
            tokens.reset(from - 2);
            Wording words = Wording.behind(tokens);
            within = words != null && words.cue() == Cue.PLUS_MINUS && words.length() > 2;
        }
        tokens.reset(behind);
        return within;
    }
}
