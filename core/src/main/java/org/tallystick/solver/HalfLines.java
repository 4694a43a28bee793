package org.tallystick.solver;

import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Intervals with one end. */
final class HalfLines {
    private HalfLines() {}

    /** Everything up to the upper end. */
    static Interval upTo(Interval values) {
        return values.max()
                .map(max -> values.isMaxOpen() ? Interval.lessThan(max) : Interval.atMost(max))
                .orElseGet(Interval::all);
    }

    /** Everything from the lower end. */
    static Interval from(Interval values) {
        return values.min()
                .map(min -> values.isMinOpen() ? Interval.greaterThan(min) : Interval.atLeast(min))
                .orElseGet(Interval::all);
    }

    /** Everything that an interval with one end leaves out. */
    static Interval rest(Interval half) {
        return half.max()
                .map(max -> half.isMaxOpen() ? Interval.atLeast(max) : Interval.greaterThan(max))
                .orElseGet(() -> below(half));
    }

    private static Interval below(Interval half) {
        Rational min = half.min().orElseThrow();
        return half.isMinOpen() ? Interval.atMost(min) : Interval.lessThan(min);
    }

    /** An interval with one end has its whole numbers, if it has an end or not. */
    static Interval tightened(Interval half, boolean whole) {
        return whole ? half.tightenedToWhole().orElseThrow() : half;
    }

    /** How far the ends are apart; empty where one is missing. */
    static Optional<Rational> width(Interval values) {
        return values.min().flatMap(min -> values.max().map(max -> max.minus(min)));
    }
}
