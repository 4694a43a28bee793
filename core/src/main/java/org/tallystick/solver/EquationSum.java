package org.tallystick.solver;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.number.Rational;

/** A sum of multiples of equations, {@code Σ coefficient · unknown = constant}, that is changed in place. */
final class EquationSum {
    private final Map<String, Rational> coefficients;
    private final Map<Integer, Rational> multiples = new LinkedHashMap<>();
    private Rational constant;

    /**
     * One equation.
     *
     * @param statement the number of its statement
     */
    EquationSum(int statement, Map<String, Rational> coefficients, Rational constant) {
        this.coefficients = new LinkedHashMap<>(coefficients);
        this.constant = constant;
        multiples.put(statement, Rational.ONE);
    }

    ImmutableMap<String, Rational> coefficients() {
        return ImmutableMap.copyOf(coefficients);
    }

    Rational coefficient(String unknown) {
        return coefficients.getOrDefault(unknown, Rational.ZERO);
    }

    Rational constant() {
        return constant;
    }

    /** The number of times that each statement is taken, by its number. */
    ImmutableMap<Integer, Rational> multiples() {
        return ImmutableMap.copyOf(multiples);
    }

    /** The largest number of which all coefficients are whole multiples; empty where there are none. */
    Optional<Rational> divisor() {
        return coefficients.values().stream().map(Rational::abs).reduce(EquationSum::commonDivisor);
    }

    private static Rational commonDivisor(Rational one, Rational other) {
        return Rational.of(
                one.numerator()
                        .multiply(other.denominator())
                        .gcd(other.numerator().multiply(one.denominator())),
                one.denominator().multiply(other.denominator()));
    }

    /** Subtracts as many times another sum as makes an unknown of that sum cancel out. */
    void cancel(String unknown, EquationSum other) {
        Rational times =
                coefficient(unknown).dividedBy(other.coefficient(unknown)).negated();
        if (!times.isZero()) {
            other.coefficients.forEach((name, by) -> add(coefficients, name, by.times(times)));
            other.multiples.forEach((statement, by) -> add(multiples, statement, by.times(times)));
            constant = constant.plus(other.constant.times(times));
        }
    }

    /** Replaces an unknown {@code x} by {@code x − times · y}. */
    void replace(String x, Rational times, String y) {
        Rational by = coefficient(x);
        if (!by.isZero()) {
            add(coefficients, y, by.times(times).negated());
        }
    }

    private static <K> void add(Map<K, Rational> to, K key, Rational number) {
        to.compute(key, (any, had) -> {
            Rational sum = had == null ? number : had.plus(number);
            return sum.isZero() ? null : sum;
        });
    }

    /** The longest of its numbers, in bits. */
    int bits() {
        return coefficients.values().stream()
                .mapToInt(number ->
                        number.numerator().bitLength() + number.denominator().bitLength())
                .max()
                .orElse(0);
    }
}
