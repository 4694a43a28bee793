package org.tallystick.figure;

import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.unit.Unit;

/**
 * The limits of the possible values of a figure, which narrow those of its wording.
 *
 * @param range the stated range, else that of its unit
 * @param whole whether only whole numbers are possible
 */
record Limits(Interval range, boolean whole) {

    static Limits of(Figure figure) {
        boolean whole = figure.unit().filter(Unit::countsWholeThings).isPresent();
        return new Limits(figure.statedRange().orElseGet(() -> natural(figure)), whole);
    }

    /** Returns the range of the unit, extended where the figure itself is below it. */
    private static Interval natural(Figure figure) {
        Interval natural = figure.unit().map(Unit::naturalRange).orElseGet(Interval::all);
        Interval named = figure.said().named(figure.policy());
        boolean below = named.isBelow(natural) || (named.isBounded() && !natural.encloses(named));
        return below ? Interval.all() : natural;
    }

    /** Whether it is certain, without computing any reading, that a figure has a possible value. */
    static boolean leave(Figure figure) {
        if (figure.statedRange().isPresent()) {
            return false;
        }
        Optional<Unit> unit = figure.unit();
        return unit.isEmpty() || leaveNumber(figure, unit.get());
    }

    /** The loose reading of every hedge of one value contains the value itself, all above it, or all below it. */
    private static boolean leaveNumber(Figure figure, Unit unit) {
        if (!unit.countsWholeThings() && unit.naturalRange().equals(Interval.all())) {
            return true;
        }
        Optional<Rational> value = figure.value();
        if (value.isEmpty() || (unit.countsWholeThings() && !value.get().isWhole())) {
            return false;
        }
        return value.get().signum() > 0 || (value.get().isZero() && figure.hedge() != Hedge.LESS_THAN);
    }

    /** Returns the possible values of an interval. */
    Optional<Interval> of(Interval stated) {
        Optional<Interval> possible = stated.intersection(range);
        return whole ? possible.flatMap(Interval::tightenedToWhole) : possible;
    }

    /** Returns the possible values in each reading; an empty reading is replaced by the next wider one. */
    Optional<Spread> of(Spread stated) {
        return of(stated.loose()).map(loose -> {
            Interval rounded = of(stated.rounded()).orElse(loose);
            Interval exact = of(stated.exact()).orElse(rounded);
            return new Spread(exact, rounded, loose, of(stated.usual()).orElse(rounded));
        });
    }

    /** Explains why an interval has no possible value. */
    String whyNothingOf(Interval stated, Optional<Unit> unit) {
        return stated.intersection(range).isEmpty()
                ? "nothing of it lies within " + range
                : "no whole number fits it, and " + unit.map(Unit::symbol).orElse("it") + " counts whole things";
    }
}
