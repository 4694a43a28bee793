package org.tallystick.linear;

import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Picks a number that is easy to write. */
final class Simplest {
    private Simplest() {}

    /** Zero where it is there, else the whole number nearest to it, else the one with the smallest denominator. */
    static Rational in(Interval values) {
        if (values.contains(Rational.ZERO)) {
            return Rational.ZERO;
        }
        return values.isBelow(Interval.of(Rational.ZERO))
                ? positive(values.negated()).negated()
                : positive(values);
    }

    /** Of numbers above zero: the first whole one, or the rest after the whole part turned upside down, as in a continued fraction. */
    private static Rational positive(Interval values) {
        Optional<Rational> whole = values.tightenedToWhole().flatMap(Interval::min);
        if (whole.isPresent()) {
            return whole.get();
        }
        Rational floor = values.min().orElseThrow().floor();
        Interval rest = values.minus(Interval.of(floor));
        Interval turned = Interval.of(Rational.ONE).dividedBy(rest).orElseThrow();
        return floor.plus(positive(turned).reciprocal());
    }
}
