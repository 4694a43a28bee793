package org.tallystick.linear;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.number.Rational;

/**
 * Symmetric equations of a matrix that is nowhere negative ({@code yᵀ·N·y ≥ 0}), solved by elimination along the diagonal, the row
 * of fewest entries first (minimum degree: Tinney and Walker 1967). Where a diagonal entry is zero, so is its row.
 */
final class NormalEquations {
    private final List<Map<Integer, Rational>> rows = new ArrayList<>();
    private final Map<Integer, Rational> right = new HashMap<>();
    private final Deque<Integer> order = new ArrayDeque<>();
    private final Budget budget;

    NormalEquations(Budget budget) {
        this.budget = budget;
    }

    /** Adds a row, numbered in order, with its right-hand side. */
    void add(int row, Rational value) {
        rows.add(row, new HashMap<>());
        right.put(row, value);
    }

    /** Adds the products of each two of some entries, divided by a weight; false where the budget is spent. */
    boolean addProducts(Map<Integer, Rational> entries, Rational weight) {
        for (Map.Entry<Integer, Rational> one : entries.entrySet()) {
            Rational each = one.getValue().dividedBy(weight);
            entries.forEach((row, other) -> Sums.add(rows.get(one.getKey()), row, each.times(other)));
        }
        return budget.spend((long) entries.size() * entries.size());
    }

    /** Eliminates row by row; false where the budget is spent. */
    boolean eliminate() {
        Fewest fewest = new Fewest();
        for (int row = 0; row < rows.size(); row++) {
            fewest.offer(row, rows.get(row).size());
        }
        for (int pivot = next(fewest); pivot >= 0; pivot = next(fewest)) {
            order.push(pivot);
            Map<Integer, Rational> entries = rows.get(pivot);
            if (!budget.spend((long) entries.size() * entries.size())) {
                return false;
            }
            eliminate(pivot, entries);
            entries.keySet().forEach(row -> fewest.offer(row, rows.get(row).size()));
        }
        return true;
    }

    private int next(Fewest fewest) {
        return fewest.poll(row -> rows.get(row).size());
    }

    private void eliminate(int pivot, Map<Integer, Rational> entries) {
        Rational diagonal = entries.getOrDefault(pivot, Rational.ZERO);
        Rational value = right(pivot);
        for (Map.Entry<Integer, Rational> entry : entries.entrySet()) {
            int row = entry.getKey();
            if (row != pivot) {
                Rational times = entry.getValue().dividedBy(diagonal).negated();
                Map<Integer, Rational> changed = rows.get(row);
                entries.forEach((at, other) -> Sums.add(changed, at, times.times(other)));
                right.merge(row, times.times(value), Rational::plus);
            }
        }
    }

    private Rational right(int row) {
        return right.getOrDefault(row, Rational.ZERO);
    }

    /** The unknown of each row, by its number; those that may be anything are left out. Empty where there is no solution. */
    Optional<Map<Integer, Rational>> solution() {
        Map<Integer, Rational> values = new HashMap<>();
        for (int pivot : order) {
            Rational rest = right(pivot);
            for (Map.Entry<Integer, Rational> entry : rows.get(pivot).entrySet()) {
                rest = rest.minus(entry.getValue().times(values.getOrDefault(entry.getKey(), Rational.ZERO)));
            }
            values.put(pivot, rest.dividedBy(rows.get(pivot).getOrDefault(pivot, Rational.ONE)));
        }
        boolean broken = right.entrySet().stream()
                .anyMatch(entry ->
                        !values.containsKey(entry.getKey()) && !entry.getValue().isZero());
        return broken ? Optional.empty() : Optional.of(values);
    }
}
