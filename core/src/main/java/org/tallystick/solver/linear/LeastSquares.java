package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.number.Rational;

/**
 * Moves observations as little as it takes to satisfy equations: the least sum of {@code ((x − value) / resolution)²}, a square for
 * each observation, over all points {@code x} of {@code A·x = c}. Unknowns that nobody observed are free.
 *
 * <p>This is how national accounts are balanced (R. Stone, D. G. Champernowne and J. E. Meade, The Precision of National Income
 * Estimates, Review of Economic Studies 9, 1942): with all unknowns observed, {@code m} their means, {@code S} the diagonal of
 * their variances (the resolutions squared),
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

    private LeastSquares(List<WeightedValue> observations, Budget budget) {
        this.budget = budget;
        for (WeightedValue seen : observations) {
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
     * @return the value of each unknown that observations and equations determine, by its number; or, where the equations contradict
     *     each other, a number other than zero that they say is zero
     * @throws IllegalArgumentException where a constraint allows more than one value
     */
    public static Outcome<ImmutableMap<Integer, Rational>, Rational> balance(
            List<WeightedValue> observations, List<LinearConstraint> equations, Budget budget) {
        return new LeastSquares(observations, budget).balance(equations);
    }

    private Outcome<ImmutableMap<Integer, Rational>, Rational> balance(List<LinearConstraint> equations) {
        Equations system = new Equations(equations, means.keySet(), budget);
        boolean eliminated = system.eliminate();
        Optional<Rational> contradiction = system.contradiction();
        if (contradiction.isPresent()) {
            return Outcome.impossible(contradiction.get());
        }
        NormalEquations normal = new NormalEquations(budget);
        Map<Integer, Map<Integer, Rational>> columns = columns(system.left());
        if (!eliminated || !prepare(normal, system.left(), columns)) {
            return Outcome.unknown();
        }
        Outcome<Void, Rational> solved = normal.solve();
        return solved.isPossible()
                ? Outcome.possible(ImmutableMap.copyOf(system.completed(moved(normal, columns))))
                : solved.withProof(rest -> rest);
    }

    /** For each unknown its multipliers in the equations, by their places. */
    private static Map<Integer, Map<Integer, Rational>> columns(List<Equation> equations) {
        Map<Integer, Map<Integer, Rational>> columns = new HashMap<>();
        for (int at = 0; at < equations.size(); at++) {
            for (Map.Entry<Integer, Rational> entry :
                    equations.get(at).coefficients().entrySet()) {
                columns.computeIfAbsent(entry.getKey(), unknown -> new HashMap<>())
                        .put(at, entry.getValue());
            }
        }
        return columns;
    }

    /** Sets up {@code (A·S·Aᵀ)·λ = A·m − c}; false where the budget is spent. */
    private boolean prepare(
            NormalEquations normal, List<Equation> equations, Map<Integer, Map<Integer, Rational>> columns) {
        equations.forEach(equation -> normal.add(equation.at(means).minus(equation.value())));
        return columns.entrySet().stream()
                .allMatch(column -> normal.addProducts(column.getValue(), weight(column.getKey())));
    }

    private Map<Integer, Rational> moved(NormalEquations normal, Map<Integer, Map<Integer, Rational>> columns) {
        Map<Integer, Rational> values = new HashMap<>(means);
        columns.forEach((unknown, column) ->
                values.computeIfPresent(unknown, (known, mean) -> normal.lessened(mean, column, weight(unknown))));
        return values;
    }

    private Rational weight(int unknown) {
        return weights.getOrDefault(unknown, Rational.ZERO);
    }
}
