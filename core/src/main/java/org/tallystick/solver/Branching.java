package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Which unknown is split next, and where.
 *
 * @param unknown its number
 * @param first the side that is looked into first
 * @param half what lies on that side
 */
record Branching(int unknown, Half first, Interval half) {
    /** Beyond this ratio of its ends an interval is split by magnitude rather than in the middle. */
    private static final Rational WIDE = Rational.of(64);

    private static final Rational MARGIN = Rational.of(1, 16);

    /** At a whole number that the rows alone would not keep to. */
    static Optional<Branching> onFraction(
            Component part, SearchBox box, Relaxation relaxation, ImmutableList<Rational> point) {
        return IntStream.range(0, part.size())
                .filter(unknown -> part.isWhole(unknown) && relaxation.isAbout(unknown))
                .filter(unknown -> !relaxation.value(unknown, point).isWhole())
                .boxed()
                .min(Comparator.comparing(
                                (Integer unknown) -> !box.values(unknown).isBounded())
                        .thenComparing(
                                unknown -> HalfLines.width(box.values(unknown)).orElse(Rational.ZERO)))
                .map(unknown -> at(unknown, box.values(unknown), relaxation.value(unknown, point)));
    }

    /** Around the fraction; in the middle where that would but peel off an end. */
    private static Branching at(int unknown, Interval values, Rational value) {
        Optional<Rational> width = HalfLines.width(values).filter(wide -> wide.compareTo(WIDE) > 0);
        boolean peels = width.filter(wide -> {
                    Rational margin = wide.times(MARGIN);
                    return value.minus(values.min().orElseThrow()).compareTo(margin) < 0
                            || values.max().orElseThrow().minus(value).compareTo(margin) < 0;
                })
                .isPresent();
        return peels ? inTwo(unknown, values, true) : around(unknown, value);
    }

    private static Branching around(int unknown, Rational value) {
        boolean low = value.minus(value.floor()).compareTo(Rational.of(1, 2)) <= 0;
        return low
                ? new Branching(unknown, Half.BELOW, Interval.atMost(value.floor()))
                : new Branching(unknown, Half.ABOVE, Interval.atLeast(value.ceiling()));
    }

    /** Of the unknowns of statements that are not rows: a whole one that stands in many of them, else the widest. */
    static Optional<Branching> onBend(Component part, SearchBox box) {
        return IntStream.range(0, part.size())
                .filter(unknown -> part.bends(unknown) && !box.values(unknown).isPoint())
                .boxed()
                .min(Comparator.comparing((Integer unknown) -> !part.isWhole(unknown))
                        .thenComparing(unknown -> part.isWhole(unknown) ? -part.clausesOf(unknown).length : 0)
                        .thenComparing(unknown -> rank(box.values(unknown)), Comparator.reverseOrder()))
                .map(unknown -> inTwo(unknown, box.values(unknown), part.isWhole(unknown)));
    }

    /** A measure of width that does not depend on units much: the width in parts of the size. */
    static Rational rank(Interval values) {
        Optional<Rational> width = HalfLines.width(values);
        if (width.isEmpty()) {
            return Rational.of(1000);
        }
        if (width.get().isZero()) {
            return Rational.ZERO;
        }
        Rational size = Rational.max(
                values.min().orElseThrow().abs(), values.max().orElseThrow().abs());
        return width.get().dividedBy(size);
    }

    private static Branching inTwo(int unknown, Interval values, boolean whole) {
        Rational at = at(values, whole);
        boolean low = values.min().isPresent() || at.signum() > 0;
        Interval below = values.max().filter(at::equals).isPresent() ? Interval.lessThan(at) : Interval.atMost(at);
        return low
                ? new Branching(unknown, Half.BELOW, below)
                : new Branching(unknown, Half.ABOVE, HalfLines.rest(below));
    }

    /** Inside, or at the end of what is open there; from an end where the other is missing, doubling. */
    private static Rational at(Interval values, boolean whole) {
        if (values.max().isEmpty()) {
            return values.min().map(Branching::beyond).orElse(Rational.ZERO);
        }
        if (values.min().isEmpty()) {
            return beyond(values.max().get().negated()).negated().minus(whole ? Rational.ONE : Rational.ZERO);
        }
        Rational min = values.min().get();
        Rational max = values.max().get();
        if (min.signum() < 0 && max.signum() > 0) {
            return Rational.ZERO;
        }
        if (max.signum() <= 0) {
            Rational turned = magnitude(values.negated(), whole).negated();
            return whole ? turned.minus(Rational.ONE) : turned;
        }
        return magnitude(values, whole);
    }

    private static Rational beyond(Rational min) {
        return min.signum() < 0
                ? Rational.ZERO
                : Rational.max(Rational.ONE, min.ceiling().times(Rational.TWO));
    }

    private static Rational magnitude(Interval values, boolean whole) {
        Rational min = Rational.max(values.min().orElseThrow(), Rational.ONE);
        Rational max = values.max().orElseThrow();
        if (max.compareTo(min.times(WIDE)) > 0) {
            int bits = min.floor().numerator().bitLength()
                    + max.ceiling().numerator().bitLength();
            return Rational.of(BigInteger.TWO.pow(bits / 2 - 1));
        }
        return SimpleNumbers.middle(values, whole);
    }
}
