package org.tallystick.solver.linear;

import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;

/** Finds a rational to stand in for the infinitesimal. */
final class Epsilon {
    private static final Rational TENTH = Rational.of(1, 10);
    private static final Rational FIVE = Rational.of(5);

    private Epsilon() {}

    /** The largest number up to a limit for which what is lower, by however little, remains so. */
    static Rational limit(@Nullable Delta lower, @Nullable Delta upper, Rational limit) {
        if (lower == null || upper == null) {
            return limit;
        }
        Rational closing = lower.infinitesimal().minus(upper.infinitesimal());
        return closing.signum() <= 0
                ? limit
                : Rational.min(limit, upper.real().minus(lower.real()).dividedBy(closing));
    }

    /** The largest of 1, 0.5, 0.2, 0.1, 0.05 and so on that is not above a limit. */
    static Rational plainBelow(Rational limit) {
        Rational unit = Rational.ONE;
        while (unit.compareTo(limit) > 0) {
            unit = unit.times(TENTH);
        }
        Rational five = unit.times(FIVE);
        Rational two = unit.times(Rational.TWO);
        if (unit.equals(Rational.ONE) || two.compareTo(limit) > 0) {
            return unit;
        }
        return five.compareTo(limit) > 0 ? two : five;
    }
}
