package org.tallystick.grammar;

import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.Durations;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/** Ages: a length of time before "old", and a number after "aged", which is in years unless it has a unit. */
final class Ages {
    private static final Unit YEAR = Unit.parse("year");

    private Ages() {}

    /** Returns a form after "aged" with its unit. Refuses what is no length of time. */
    static Form aged(Form form, Tokens tokens) {
        if (form instanceof One one && isSpanOrBare(one.amount())) {
            return new One(one.hedge(), inYears(one.amount()));
        }
        if (form instanceof Ends ends && isSpanOrBare(ends.lower()) && isSpanOrBare(ends.upper())) {
            return new Ends(inYears(ends.lower()), ends.from(), inYears(ends.upper()), ends.to());
        }
        throw tokens.refuse("an age is a number of years, or another length of time");
    }

    private static boolean isSpanOrBare(Amount amount) {
        Unit unit = amount.unit();
        return unit == null ? amount.noun() == null && !amount.isShare() : Durations.have(unit);
    }

    private static Amount inYears(Amount amount) {
        return amount.unit() == null ? amount.with(YEAR, Rational.ONE) : amount;
    }

    /** Whether the phrase that was read last states an age by its last word. */
    static boolean isStated(Form form, Tokens tokens) {
        Unit unit = form instanceof One one
                ? one.amount().unit()
                : form instanceof Ends ends ? ends.upper().unit() : null;
        return unit != null && Durations.have(unit) && tokens.is(-1, Role.OLD);
    }
}
