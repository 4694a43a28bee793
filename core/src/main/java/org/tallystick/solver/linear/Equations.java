package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.number.Rational;

/**
 * Equations from which the free unknowns are eliminated, the one in the fewest equations first, with the shortest of these
 * (Markowitz 1957).
 */
final class Equations {
    private final Set<Equation> left = new LinkedHashSet<>();
    private final Set<Integer> bound;
    private final Map<Integer, Set<Equation>> columns = new HashMap<>();
    private final Deque<Pivot> pivots = new ArrayDeque<>();
    private final EliminationOrder fewest = new EliminationOrder();
    private final Budget budget;

    private record Pivot(int unknown, Equation equation) {}

    /**
     * Equations.
     *
     * @param bound the unknowns that are not free
     */
    Equations(List<LinearConstraint> constraints, Set<Integer> bound, Budget budget) {
        this.bound = bound;
        this.budget = budget;
        for (LinearConstraint constraint : constraints) {
            Equation equation = new Equation(constraint);
            left.add(equation);
            index(equation);
        }
        columns.forEach((unknown, in) -> fewest.offer(unknown, in.size()));
    }

    private void index(Equation equation) {
        for (int unknown : equation.coefficients().keySet()) {
            if (!bound.contains(unknown)) {
                columns.computeIfAbsent(unknown, u -> new LinkedHashSet<>()).add(equation);
            }
        }
    }

    /** Eliminates the free unknowns; false where the budget is spent. */
    boolean eliminate() {
        for (int unknown = next(); unknown >= 0; unknown = next()) {
            Set<Equation> in = column(unknown);
            Equation pivot =
                    in.stream().min(Comparator.comparingInt(Equation::size)).orElseThrow();
            if (!budget.spend((long) in.size() * pivot.size())) {
                return false;
            }
            eliminate(unknown, pivot);
        }
        return true;
    }

    private int next() {
        return fewest.poll(unknown -> column(unknown).size());
    }

    private Set<Equation> column(int unknown) {
        return columns.computeIfAbsent(unknown, u -> new LinkedHashSet<>());
    }

    private void eliminate(int unknown, Equation pivot) {
        for (Equation other : ImmutableList.copyOf(column(unknown))) {
            unindex(other);
            if (!other.equals(pivot)) {
                other.add(
                        pivot,
                        other.coefficient(unknown)
                                .dividedBy(pivot.coefficient(unknown))
                                .negated());
                index(other);
            }
        }
        left.remove(pivot);
        pivots.push(new Pivot(unknown, pivot));
        pivot.coefficients().keySet().stream()
                .filter(changed -> !bound.contains(changed))
                .forEach(changed -> fewest.offer(changed, column(changed).size()));
    }

    private void unindex(Equation equation) {
        for (int unknown : equation.coefficients().keySet()) {
            if (!bound.contains(unknown)) {
                column(unknown).remove(equation);
            }
        }
    }

    /** What an equation says is zero and is not. */
    Optional<Rational> contradiction() {
        return left.stream().filter(Equation::isBroken).map(Equation::value).findFirst();
    }

    /** What is left: equations without free unknowns, in the order in which they were given. */
    List<Equation> left() {
        return new ArrayList<>(left);
    }

    /** The values of the bound unknowns and of those free ones that they determine. */
    Map<Integer, Rational> completed(Map<Integer, Rational> known) {
        Map<Integer, Rational> values = new HashMap<>(known);
        Map<Integer, Map<Integer, Rational>> open = new HashMap<>();
        for (Pivot pivot : pivots) {
            Rational own = pivot.equation().coefficient(pivot.unknown());
            Rational rest = pivot.equation().value();
            Map<Integer, Rational> undetermined = new HashMap<>();
            for (Map.Entry<Integer, Rational> entry :
                    pivot.equation().coefficients().entrySet()) {
                int unknown = entry.getKey();
                if (unknown != pivot.unknown()) {
                    Rational times = entry.getValue();
                    rest = rest.minus(times.times(values.getOrDefault(unknown, Rational.ZERO)));
                    Map<Integer, Rational> of = bound.contains(unknown)
                            ? Map.of()
                            : open.getOrDefault(unknown, Map.of(unknown, Rational.ONE));
                    of.forEach((free, each) -> Sums.add(
                            undetermined, free, each.times(times).dividedBy(own).negated()));
                }
            }
            values.put(pivot.unknown(), rest.dividedBy(own));
            open.put(pivot.unknown(), undetermined);
        }
        open.forEach((unknown, of) -> {
            if (!of.isEmpty()) {
                values.remove(unknown);
            }
        });
        return values;
    }
}
