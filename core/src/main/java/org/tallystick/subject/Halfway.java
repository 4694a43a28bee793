package org.tallystick.subject;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

/**
 * The number at which the rounded interval of a bare figure ends: that halfway to its neighbour of the same resolution.
 *
 * <p>The number itself may be rounded to either neighbour, since some round a half up and others to even. No number is rounded to both. So
 * rounding keeps order: of two bare figures of one resolution, read as rounded, the lower is that of a lower value. Neighbours share no
 * value, although the interval of each contains the number halfway between them. Whatever compares figures as rounded follows this rule.
 *
 * @param dimension the base units of the number with their powers; none where it has no unit
 * @param resolution the resolution of the figure, in base units
 * @param at the number, in base units
 */
public record Halfway(ImmutableMap<Unit, Integer> dimension, Rational resolution, Rational at) {
    /**
     * Returns the upper end of a figure.
     *
     * @param figure the figure
     * @return the end, empty for a hedged figure and for one that is a single number as rounded
     */
    public static Optional<Halfway> above(Figure figure) {
        return of(figure, Interval::max);
    }

    /**
     * Returns the lower end of a figure.
     *
     * @param figure the figure
     * @return the end, empty for a hedged figure and for one that is a single number as rounded
     */
    public static Optional<Halfway> below(Figure figure) {
        return of(figure, Interval::min);
    }

    private static Optional<Halfway> of(Figure figure, Function<Interval, Optional<Rational>> end) {
        Interval values = figure.in(Reading.ROUNDED);
        Optional<Unit> unit = figure.unit().map(Unit::divisible);
        Rational factor = unit.map(Unit::baseFactor).orElse(Rational.ONE);
        Rational shift = unit.map(Unit::baseShift).orElse(Rational.ZERO);
        return !isBare(figure) || values.isPoint()
                ? Optional.empty()
                : end.apply(values)
                        .map(at -> new Halfway(
                                unit.map(Unit::basePowers).orElse(ImmutableMap.of()),
                                figure.resolution().orElseThrow().times(factor),
                                at.times(factor).plus(shift)));
    }

    /**
     * Returns whether the values of one figure are below those of another, in the same unit.
     *
     * @param low one figure
     * @param high the other figure
     * @param reading how generously they are read
     * @return true where every value of the first is below every value of the second, or is so since rounding keeps order
     */
    public static boolean isBelow(Figure low, Figure high, Reading reading) {
        return low.in(reading).isBelow(high.in(reading))
                || (reading == Reading.ROUNDED
                        && isBare(low)
                        && isBare(high)
                        && low.resolution().equals(high.resolution())
                        && low.in(Reading.EXACT).isBelow(high.in(Reading.EXACT)));
    }

    private static boolean isBare(Figure figure) {
        return figure.hedge() == Hedge.NONE;
    }

    /**
     * Returns those of some things that have a bare figure, by its resolution. As rounded, those of one resolution share a value only where
     * they are equal.
     *
     * @param things things with figures in one unit
     * @param figure the figure of each
     * @return the things of each resolution, in order
     */
    public static <T> ImmutableListMultimap<Rational, T> bareByResolution(
            Collection<T> things, Function<T, Figure> figure) {
        return things.stream()
                .filter(thing -> isBare(figure.apply(thing)))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        thing -> figure.apply(thing).resolution().orElseThrow(), thing -> thing));
    }
}
