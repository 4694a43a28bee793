package org.tallystick.algebra;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * A polynomial in measurands.
 *
 * @param terms the coefficient, not zero, of each product of powers
 */
record Polynomial(ImmutableMap<ImmutableSortedMap<String, Integer>, Rational> terms) {
    private static final int MOST_TERMS = 1_000;
    private static final int HIGHEST = 16;
    private static final ImmutableSortedMap<String, Integer> UNIT = ImmutableSortedMap.of();

    static Polynomial of(Rational constant) {
        return new Polynomial(constant.isZero() ? ImmutableMap.of() : ImmutableMap.of(UNIT, constant));
    }

    static Polynomial of(String measurand) {
        return new Polynomial(ImmutableMap.of(ImmutableSortedMap.of(measurand, 1), Rational.ONE));
    }

    private static Polynomial of(Map<ImmutableSortedMap<String, Integer>, Rational> terms) {
        ImmutableMap.Builder<ImmutableSortedMap<String, Integer>, Rational> kept = ImmutableMap.builder();
        terms.forEach((powers, coefficient) -> {
            if (!coefficient.isZero()) {
                kept.put(powers, coefficient);
            }
        });
        return new Polynomial(kept.buildOrThrow());
    }

    boolean isZero() {
        return terms.isEmpty();
    }

    boolean isTooLong() {
        return terms.size() > MOST_TERMS
                || terms.keySet().stream()
                        .anyMatch(powers -> powers.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()
                                > HIGHEST);
    }

    Polynomial plus(Polynomial other, Rational times) {
        Map<ImmutableSortedMap<String, Integer>, Rational> sum = new HashMap<>(terms);
        other.terms.forEach((powers, coefficient) -> sum.merge(powers, coefficient.times(times), Rational::plus));
        return of(sum);
    }

    Polynomial times(Rational factor) {
        return of(Rational.ZERO).plus(this, factor);
    }

    /** Returns the product, empty where it is too long. */
    Optional<Polynomial> times(Polynomial other) {
        if ((long) terms.size() * other.terms.size() > 4L * MOST_TERMS) {
            return Optional.empty();
        }
        Map<ImmutableSortedMap<String, Integer>, Rational> product = new HashMap<>();
        terms.forEach((powers, coefficient) -> other.terms.forEach(
                (others, times) -> product.merge(joined(powers, others), coefficient.times(times), Rational::plus)));
        return Optional.of(of(product)).filter(made -> !made.isTooLong());
    }

    private static ImmutableSortedMap<String, Integer> joined(Map<String, Integer> a, Map<String, Integer> b) {
        TreeMap<String, Integer> joined = new TreeMap<>(a);
        b.forEach((measurand, power) -> joined.merge(measurand, power, Integer::sum));
        return ImmutableSortedMap.copyOf(joined);
    }

    Stream<String> measurands() {
        return terms.keySet().stream()
                .flatMap(powers -> powers.keySet().stream())
                .distinct();
    }

    boolean isMultilinear() {
        return terms.keySet().stream()
                .allMatch(powers -> powers.values().stream().allMatch(power -> power == 1));
    }

    /** Returns the polynomial with a number substituted for a measurand. */
    Polynomial at(String measurand, Rational value) {
        Map<ImmutableSortedMap<String, Integer>, Rational> sum = new HashMap<>();
        terms.forEach((powers, coefficient) -> {
            int power = powers.getOrDefault(measurand, 0);
            Rational times = coefficient;
            for (int i = 0; i < power; i++) {
                times = times.times(value);
            }
            sum.merge(without(powers, measurand), times, Rational::plus);
        });
        return of(sum);
    }

    /** Returns the coefficient of a measurand that occurs only in the first power. */
    Polynomial coefficient(String measurand) {
        Map<ImmutableSortedMap<String, Integer>, Rational> sum = new HashMap<>();
        terms.forEach((powers, coefficient) -> {
            if (powers.containsKey(measurand)) {
                sum.put(without(powers, measurand), coefficient);
            }
        });
        return of(sum);
    }

    private static ImmutableSortedMap<String, Integer> without(
            ImmutableSortedMap<String, Integer> powers, String measurand) {
        if (!powers.containsKey(measurand)) {
            return powers;
        }
        TreeMap<String, Integer> rest = new TreeMap<>(powers);
        rest.remove(measurand);
        return ImmutableSortedMap.copyOf(rest);
    }

    /** Returns the number, where no measurand is left. */
    Rational constant() {
        return terms.getOrDefault(UNIT, Rational.ZERO);
    }

    int signum() {
        return constant().signum();
    }

    /** Returns the root of a polynomial in one measurand of the first power. */
    Optional<Rational> root() {
        return measurands().findFirst().flatMap(measurand -> {
            Rational slope = coefficient(measurand).constant();
            boolean linear = measurands().count() == 1 && isMultilinear() && !slope.isZero();
            return linear ? Optional.of(constant().negated().dividedBy(slope)) : Optional.empty();
        });
    }

    /** Returns an interval that contains all values in a box; even powers are never negative. */
    Interval enclosure(Map<String, Interval> box) {
        Interval sum = Interval.of(Rational.ZERO);
        for (Map.Entry<ImmutableSortedMap<String, Integer>, Rational> term : terms.entrySet()) {
            Interval product = Interval.of(term.getValue());
            for (Map.Entry<String, Integer> power : term.getKey().entrySet()) {
                product = product.times(power(box.getOrDefault(power.getKey(), Interval.all()), power.getValue()));
            }
            sum = sum.plus(product);
        }
        return sum;
    }

    private static Interval power(Interval base, int exponent) {
        Interval product = Interval.of(Rational.ONE);
        for (int i = 0; i < exponent; i++) {
            product = product.times(base);
        }
        return exponent % 2 == 0
                ? product.intersection(Interval.atLeast(Rational.ZERO)).orElse(product)
                : product;
    }
}
