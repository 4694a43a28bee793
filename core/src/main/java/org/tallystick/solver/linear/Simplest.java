package org.tallystick.solver.linear;

import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Picks numbers that are easy to write: whole ones, else short decimals, whose sums are short as well. */
final class Simplest {
    private static final Rational TENTH = Rational.powerOfTen(-1);

    private Simplest() {}

    /** A number in the middle of an interval with two ends, near zero of any other. */
    static Rational in(Interval values) {
        return values.isBounded() ? near(middle(values), values) : nearZero(values);
    }

    private static Rational middle(Interval values) {
        return values.min().orElseThrow().plus(values.max().orElseThrow()).dividedBy(Rational.TWO);
    }

    /** The next whole number to one of some values; else a decimal at least half as far from the ends as that one is. */
    static Rational near(Rational ideal, Interval values) {
        return Stream.of(ideal.nearestTo(Rational.ONE), ideal.floor(), ideal.ceiling())
                .filter(values::contains)
                .findFirst()
                .orElseGet(() -> decimal(ideal, values));
    }

    private static Rational decimal(Rational ideal, Interval values) {
        Rational below = ideal.minus(values.min().orElseThrow());
        Rational above = values.max().orElseThrow().minus(ideal);
        Rational away = Rational.min(below, above);
        if (away.isZero()) {
            return ideal;
        }
        Rational resolution = TENTH;
        while (resolution.compareTo(away) > 0) {
            resolution = resolution.times(TENTH);
        }
        return ideal.nearestTo(resolution);
    }

    /** An interval with an end missing has a whole number. */
    private static Rational nearZero(Interval values) {
        Interval whole = values.tightenedToWhole().orElseThrow();
        return values.contains(Rational.ZERO)
                ? Rational.ZERO
                : whole.min().or(whole::max).orElseThrow();
    }
}
