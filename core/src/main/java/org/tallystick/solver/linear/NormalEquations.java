package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallystick.number.Rational;

/**
 * Symmetric equations of a matrix that is nowhere negative ({@code yᵀ·N·y ≥ 0}), solved for each of its connected parts by
 * {@link Elimination}.
 */
final class NormalEquations {
    private final List<Map<Integer, Rational>> rows = new ArrayList<>();
    private final List<Rational> right = new ArrayList<>();
    private final Map<Integer, Rational> numerators = new HashMap<>();
    private final Map<Integer, BigInteger> denominators = new HashMap<>();
    private final Budget budget;

    NormalEquations(Budget budget) {
        this.budget = budget;
    }

    /** Adds a row, numbered in order, with its right-hand side. */
    void add(Rational value) {
        rows.add(new HashMap<>());
        right.add(value);
    }

    /** Adds the products of each two of some entries, divided by a weight; false where the budget is spent. */
    boolean addProducts(Map<Integer, Rational> entries, Rational weight) {
        for (Map.Entry<Integer, Rational> one : entries.entrySet()) {
            Rational each = one.getValue().dividedBy(weight);
            entries.forEach((row, other) -> Sums.add(rows.get(one.getKey()), row, each.times(other)));
        }
        return budget.spend((long) entries.size() * entries.size());
    }

    /** Solves all parts, to the first that has no solution. */
    Outcome<Void, Rational> solve() {
        for (List<Integer> part : parts()) {
            Outcome<Void, Rational> solved = solve(part);
            if (!solved.isPossible()) {
                return solved;
            }
        }
        return Outcome.possible();
    }

    private ImmutableList<ImmutableList<Integer>> parts() {
        DisjointSets parts = new DisjointSets(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int other : rows.get(row).keySet()) {
                parts.merge(row, other);
            }
        }
        return parts.sets();
    }

    private Outcome<Void, Rational> solve(List<Integer> part) {
        Map<Integer, Integer> places = new HashMap<>();
        part.forEach(row -> places.put(row, places.size()));
        BigInteger scale = common(part);
        Elimination elimination = new Elimination(budget);
        for (int row : part) {
            Map<Integer, BigInteger> entries = new HashMap<>();
            rows.get(row).forEach((other, value) -> entries.put(places.getOrDefault(other, 0), scaled(value, scale)));
            elimination.add(entries, scaled(right.get(row), scale));
        }
        Outcome<Void, BigInteger> solved = elimination.solve();
        if (solved.isPossible()) {
            places.forEach((row, place) -> {
                numerators.put(row, Rational.of(elimination.numerator(place)));
                denominators.put(row, elimination.denominator());
            });
        }
        return solved.withProof(Rational::of);
    }

    private BigInteger common(List<Integer> part) {
        BigInteger common = BigInteger.ONE;
        for (int row : part) {
            common = multiple(common, right.get(row));
            for (Rational value : rows.get(row).values()) {
                common = multiple(common, value);
            }
        }
        return common;
    }

    private static BigInteger multiple(BigInteger common, Rational value) {
        BigInteger denominator = value.denominator();
        return common.divide(common.gcd(denominator)).multiply(denominator);
    }

    private static BigInteger scaled(Rational value, BigInteger scale) {
        return value.numerator().multiply(scale.divide(value.denominator()));
    }

    /**
     * Takes a sum over the solved unknowns from a number. Rows that share something may still be of several parts, where their
     * products cancel.
     *
     * @param value the number
     * @param coefficients the multiplier of each unknown, by the numbers of their rows
     * @param weight by which the sum is divided
     * @return {@code value − sum / weight}
     */
    Rational lessened(Rational value, Map<Integer, Rational> coefficients, Rational weight) {
        Map<BigInteger, Rational> byDenominator = new HashMap<>();
        coefficients.forEach((row, times) -> byDenominator.merge(
                denominators.getOrDefault(row, BigInteger.ONE),
                times.times(numerators.getOrDefault(row, Rational.ZERO)),
                Rational::plus));
        Rational rest = value;
        for (Map.Entry<BigInteger, Rational> part : byDenominator.entrySet()) {
            rest = lessened(rest, part.getValue().dividedBy(weight), part.getKey());
        }
        return rest;
    }

    /** {@code value − sum / denominator}, brought to lowest terms once, which takes long for many digits. */
    private static Rational lessened(Rational value, Rational sum, BigInteger denominator) {
        BigInteger below = sum.denominator().multiply(denominator);
        BigInteger above =
                value.numerator().multiply(below).subtract(sum.numerator().multiply(value.denominator()));
        return Rational.of(above, below.multiply(value.denominator()));
    }
}
