package org.tallystick.reconcile;

import java.util.Optional;
import org.tallystick.figure.FigureFormat;
import org.tallystick.measurand.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/** Words that are true of every value an interval leaves open. */
final class Printable {
    private Printable() {}

    static Optional<String> of(Interval values, Measurand measurand, Optional<Unit> unit) {
        Interval free = withoutNaturalEnds(values, measurand);
        boolean whole = unit.filter(Unit::countsWholeThings).isPresent();
        return FigureFormat.phrase(whole ? rounder(free) : free);
    }

    /** An end that the thing counted cannot pass anyway need not be said. */
    private static Interval withoutNaturalEnds(Interval values, Measurand measurand) {
        Interval range = measurand.range();
        if (values.isPoint()) {
            return values;
        }
        if (values.min().isPresent() && values.min().equals(range.min())) {
            return values.max()
                    .map(max -> values.isMaxOpen() ? Interval.lessThan(max) : Interval.atMost(max))
                    .orElseGet(Interval::all);
        }
        return values;
    }

    /** Of whole things "at least 33,001" is "more than 33,000": the rounder number is the one that was said. */
    private static Interval rounder(Interval values) {
        if (values.max().isEmpty() && values.min().isPresent()) {
            Rational min = values.min().get();
            Rational below = min.minus(Rational.ONE);
            return isRounder(below, min) ? Interval.greaterThan(below) : values;
        }
        if (values.min().isEmpty() && values.max().isPresent()) {
            Rational max = values.max().get();
            Rational above = max.plus(Rational.ONE);
            return isRounder(above, max) ? Interval.lessThan(above) : values;
        }
        return values;
    }

    private static boolean isRounder(Rational one, Rational other) {
        return one.isMultipleOf(Rational.TEN) && !other.isMultipleOf(Rational.TEN);
    }
}
