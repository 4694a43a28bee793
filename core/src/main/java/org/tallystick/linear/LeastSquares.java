package org.tallystick.linear;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.number.Rational;

/**
 * Moves observations as little as it takes to satisfy equations: the least sum of {@code ((x − value) / grain)²}, a square for
 * each observation, over all points {@code x} of {@code A·x = c}. Unknowns that nobody observed are free.
 *
 * <p>This is how national accounts are balanced (R. Stone, D. G. Champernowne and J. E. Meade, The Precision of National Income
 * Estimates, Review of Economic Studies 9, 1942): with all unknowns observed, {@code m} their means, {@code S} the diagonal of
 * their variances (the grains squared),
 *
 * <pre>{@code x = m − S·Aᵀ·λ    where    (A·S·Aᵀ)·λ = A·m − c.}</pre>
 *
 * <p>Several observations of one unknown are first made one, of their weighted mean and summed weights. Free unknowns are first
 * eliminated from the equations, and found afterwards from those that they were eliminated with. All of it is exact.
 */
public final class LeastSquares {
    private final Map<Integer, Rational> weights = new HashMap<>();
    private final Map<Integer, Rational> means = new HashMap<>();
    private final Budget budget;

    private LeastSquares(List<Observation> observations, Budget budget) {
        this.budget = budget;
        for (Observation seen : observations) {
            weights.merge(seen.unknown(), seen.weight(), Rational::plus);
            means.merge(seen.unknown(), seen.weight().times(seen.value()), Rational::plus);
        }
        means.replaceAll((unknown, sum) -> sum.dividedBy(weight(unknown)));
    }

    /**
     * Balances observations.
     *
     * @param observations what was told; an unknown may have any number of them, or none
     * @param equations constraints of one value each
     * @param budget the work that may be done
     * @return the balanced values
     * @throws IllegalArgumentException where a constraint allows more than one value
     */
    public static Balance balance(List<Observation> observations, List<Constraint> equations, Budget budget) {
        return new LeastSquares(observations, budget).balance(equations);
    }

    private Balance balance(List<Constraint> equations) {
        Equations system = new Equations(equations, means.keySet(), budget);
        boolean eliminated = system.eliminate();
        if (!system.areConsistent()) {
            return new Balance.Inconsistent();
        }
        NormalEquations normal = new NormalEquations(budget);
        if (!eliminated || !prepare(normal, system.left()) || !normal.eliminate()) {
            return new Balance.Unknown();
        }
        Optional<Map<Integer, Rational>> multipliers = normal.solution();
        if (multipliers.isEmpty()) {
            return new Balance.Inconsistent();
        }
        return new Balance.Balanced(ImmutableMap.copyOf(system.completed(moved(system.left(), multipliers.get()))));
    }

    /** Sets up {@code (A·S·Aᵀ)·λ = A·m − c}; false where the budget is spent. */
    private boolean prepare(NormalEquations normal, List<Equation> equations) {
        Map<Integer, Map<Integer, Rational>> columns = new HashMap<>();
        for (int row = 0; row < equations.size(); row++) {
            Equation equation = equations.get(row);
            normal.add(row, equation.at(means).minus(equation.value()));
            for (Map.Entry<Integer, Rational> entry : equation.coefficients().entrySet()) {
                columns.computeIfAbsent(entry.getKey(), k -> new HashMap<>()).put(row, entry.getValue());
            }
        }
        return columns.entrySet().stream()
                .allMatch(column -> normal.addProducts(column.getValue(), weight(column.getKey())));
    }

    private Map<Integer, Rational> moved(List<Equation> equations, Map<Integer, Rational> multipliers) {
        Map<Integer, Rational> values = new HashMap<>(means);
        for (int row = 0; row < equations.size(); row++) {
            Rational times = multipliers.getOrDefault(row, Rational.ZERO);
            equations.get(row).coefficients().forEach((unknown, coefficient) -> {
                Rational move = times.times(coefficient).dividedBy(weight(unknown));
                values.merge(unknown, move.negated(), Rational::plus);
            });
        }
        return values;
    }

    private Rational weight(int unknown) {
        return weights.getOrDefault(unknown, Rational.ZERO);
    }
}
