package org.tallystick.grammar.amount;

import org.tallystick.unit.Unit;

/** Units of time, as those of ages: seconds to days, and months to centuries. */
public final class Durations {
    private static final Unit YEAR = Unit.parse("year");
    private static final Unit DAY = Unit.parse("day");

    private Durations() {}

    /** Whether a unit measures a length of time. */
    public static boolean have(Unit unit) {
        return unit.convertsTo(YEAR) || unit.convertsTo(DAY);
    }
}
