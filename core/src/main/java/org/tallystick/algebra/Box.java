package org.tallystick.algebra;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;

/**
 * A fraction over a box of intervals of measurands, each a point or with at least one end. Points are substituted into the polynomials.
 *
 * @param above the numerator
 * @param below the denominators, whose signs count
 * @param divisors all polynomials that may not be zero, including the denominators
 * @param values the remaining measurands
 */
record Box(
        Polynomial above,
        ImmutableList<Polynomial> below,
        ImmutableList<Polynomial> divisors,
        ImmutableMap<String, Interval> values) {
    private static final int MOST_SIDES = 10;

    /** The greatest work to evaluate all corners, in multiplied words. */
    private static final long MOST_WORK = 500_000_000;

    static Box of(Fraction fraction, Map<String, Interval> values) {
        Box box = new Box(fraction.above(), fraction.below(), fraction.divisors(), ImmutableMap.of());
        Map<String, Interval> wide = new HashMap<>();
        for (Map.Entry<String, Interval> value : values.entrySet()) {
            Interval range = value.getValue();
            if (range.isPoint()) {
                box = box.put(value.getKey(), range.min().orElseThrow());
            } else {
                wide.put(value.getKey(), range);
            }
        }
        return box.over(wide);
    }

    private Box put(String measurand, Rational value) {
        return new Box(
                above.at(measurand, value), each(below, measurand, value), each(divisors, measurand, value), values);
    }

    private static ImmutableList<Polynomial> each(List<Polynomial> all, String measurand, Rational value) {
        return all.stream().map(one -> one.at(measurand, value)).collect(ImmutableList.toImmutableList());
    }

    private Box over(Map<String, Interval> wide) {
        ImmutableMap.Builder<String, Interval> kept = ImmutableMap.builder();
        polynomials()
                .flatMap(Polynomial::measurands)
                .distinct()
                .sorted()
                .forEach(id -> kept.put(id, Optional.ofNullable(wide.get(id)).orElseGet(Interval::all)));
        return new Box(above, below, divisors, kept.buildOrThrow());
    }

    private Stream<Polynomial> polynomials() {
        return Stream.concat(Stream.of(above), divisors.stream());
    }

    /** Returns this box with another interval for a measurand. */
    Box with(String measurand, Interval range) {
        Map<String, Interval> changed = new HashMap<>(values);
        changed.put(measurand, range);
        return of(new Fraction(above, below, divisors), changed);
    }

    /** Returns whether its corners decide: linear in each measurand, every interval with an end, and not too large. */
    boolean hasCorners() {
        return values.size() <= MOST_SIDES
                && work() << values.size() <= MOST_WORK
                && polynomials().allMatch(Polynomial::isMultilinear)
                && values.values().stream()
                        .allMatch(
                                range -> range.min().isPresent() || range.max().isPresent());
    }

    /** Whether evaluating it takes so long that it is not divided any further. */
    boolean isHeavy() {
        return work() > MOST_WORK / 1_000;
    }

    /**
     * Returns the approximate number of machine words that are multiplied to evaluate all terms; fractions are reduced in quadratic time.
     */
    private long work() {
        long bits = values.values().stream()
                        .flatMap(range -> Stream.concat(range.min().stream(), range.max().stream()))
                        .mapToLong(Box::bits)
                        .sum()
                + polynomials()
                        .flatMap(each -> each.terms().values().stream())
                        .mapToLong(Box::bits)
                        .max()
                        .orElse(0);
        long words = Math.min(1 + bits / Long.SIZE, 1_000_000);
        long terms = polynomials().mapToLong(each -> each.terms().size()).sum();
        return words * words * Math.min(1 + terms, 10_000);
    }

    private static long bits(Rational number) {
        return number.numerator().bitLength() + (long) number.denominator().bitLength();
    }

    /** Returns a point well inside the box. */
    Map<String, Rational> inside() {
        Map<String, Rational> point = new HashMap<>();
        values.forEach((id, range) -> point.put(id, inside(range)));
        return point;
    }

    static Rational inside(Interval range) {
        if (range.min().isPresent() && range.max().isPresent()) {
            return range.min().get().plus(range.max().get()).dividedBy(Rational.TWO);
        }
        return range.min()
                .map(min -> min.plus(Rational.max(Rational.ONE, min.abs())))
                .or(() -> range.max().map(max -> max.minus(Rational.max(Rational.ONE, max.abs()))))
                .orElse(Rational.ZERO);
    }

    /** Returns the value of a polynomial at a point. */
    static Rational at(Polynomial polynomial, Map<String, Rational> point) {
        Polynomial value = polynomial;
        for (Map.Entry<String, Rational> at : point.entrySet()) {
            value = value.at(at.getKey(), at.getValue());
        }
        return value.constant();
    }

    /** Returns the two parts of the box, divided at a point well inside the range of a measurand. */
    ImmutableList<Box> halves(String measurand) {
        Interval range = Optional.ofNullable(values.get(measurand)).orElseThrow();
        Rational cut = inside(range);
        List<Box> halves = new ArrayList<>();
        range.intersection(Interval.atMost(cut)).ifPresent(low -> halves.add(with(measurand, low)));
        range.intersection(Interval.greaterThan(cut)).ifPresent(high -> halves.add(with(measurand, high)));
        return ImmutableList.copyOf(halves);
    }

    /** Returns what can be decided without dividing it. */
    Decision decide(Order order) {
        if (divisors.stream().anyMatch(Polynomial::isZero)) {
            return Decision.NO;
        }
        return hasCorners() ? new Corners(this).decide(order) : roughly(order);
    }

    /** Decides by enclosures, and by a point inside. */
    private Decision roughly(Order order) {
        Interval numerator = above.enclosure(values);
        Optional<Integer> sign = signBelow();
        Interval zero = Interval.of(Rational.ZERO);
        boolean possible = order == Order.EQUAL
                ? order.isPossible(numerator, zero)
                : sign.map(known -> (known > 0 ? order : order.reversed()).isPossible(numerator, zero))
                        .orElse(true);
        return !possible ? Decision.NO : isHeavy() ? Decision.OPEN : atPoint(order);
    }

    private Decision atPoint(Order order) {
        Map<String, Rational> point = inside();
        boolean defined =
                divisors.stream().noneMatch(divisor -> at(divisor, point).isZero());
        if (!defined) {
            return Decision.OPEN;
        }
        Rational value = at(above, point);
        for (Polynomial divisor : below) {
            value = value.times(Rational.of(at(divisor, point).signum()));
        }
        boolean fits = order.isPossible(Interval.of(value), Interval.of(Rational.ZERO));
        return fits ? Decision.YES : Decision.OPEN;
    }

    /** Returns the sign of the denominator, where enclosures determine it. */
    private Optional<Integer> signBelow() {
        int sign = 1;
        for (Polynomial divisor : below) {
            Interval range = divisor.enclosure(values);
            boolean positive = Interval.greaterThan(Rational.ZERO).encloses(range);
            if (!positive && !Interval.lessThan(Rational.ZERO).encloses(range)) {
                return Optional.empty();
            }
            sign = positive ? sign : -sign;
        }
        return Optional.of(sign);
    }
}
