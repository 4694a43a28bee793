package org.tallystick.figure;

import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.unit.Unit;

/**
 * What the thing counted can be at all, which narrows what a wording leaves open.
 *
 * @param range what was stated for it, else what its unit suggests
 * @param whole whether it comes in whole numbers only
 */
record Limits(Interval range, boolean whole) {

    static Limits of(Figure figure) {
        boolean whole = figure.unit().filter(Unit::countsWholeThings).isPresent();
        return new Limits(figure.statedRange().orElseGet(() -> natural(figure)), whole);
    }

    /** The range of things of the unit, unless the figure itself goes below it. */
    private static Interval natural(Figure figure) {
        Interval natural = figure.unit().map(Unit::naturalRange).orElseGet(Interval::all);
        Interval named = figure.said().named(figure.policy());
        boolean below = named.isBelow(natural) || (named.isBounded() && !natural.encloses(named));
        return below ? Interval.all() : natural;
    }

    /** Whether it is plain, without any reading, that something of a figure is left. */
    static boolean leave(Figure figure) {
        if (figure.statedRange().isPresent()) {
            return false;
        }
        Optional<Unit> unit = figure.unit();
        return unit.isEmpty() || leaveNumber(figure, unit.get());
    }

    /** Every hedge of one value loosely admits the value itself, all above it or all below. */
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

    /** What is left of an interval. */
    Optional<Interval> of(Interval stated) {
        Optional<Interval> possible = stated.intersection(range);
        return whole ? possible.flatMap(Interval::tightenedToWhole) : possible;
    }

    /** What is left in each reading; where nothing is, the next wider stands in. */
    Optional<Spread> of(Spread stated) {
        return of(stated.loose()).map(loose -> {
            Interval rounded = of(stated.rounded()).orElse(loose);
            Interval exact = of(stated.exact()).orElse(rounded);
            return new Spread(exact, rounded, loose, of(stated.usual()).orElse(rounded));
        });
    }

    /** Why nothing is left of an interval. */
    String whyNothingOf(Interval stated, Optional<Unit> unit) {
        return stated.intersection(range).isEmpty()
                ? "nothing of it lies within " + range
                : "no whole number fits it, and " + unit.map(Unit::symbol).orElse("it") + " counts whole things";
    }
}
