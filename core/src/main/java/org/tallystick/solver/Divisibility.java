package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.algebra.LinearForm;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.solver.linear.Budget;

/**
 * Finds equations that no whole numbers satisfy, whatever their bounds: {@code 2 a + 2 b = 3}. Equations have no solution in whole
 * numbers exactly if some sum of them has whole coefficients and a constant that is not whole (L. Kronecker; A. Schrijver, Theory of
 * Linear and Integer Programming, 1986, corollary 4.1a). Unknowns that a bound fixes count as numbers; others that need not be whole
 * are eliminated first.
 */
final class Divisibility {
    /** With longer numbers the equations are left to the search. */
    private static final int MOST_BITS = 4_000;

    private final Problem problem;
    private final Budget budget;
    private final Map<String, Integer> fixedBy = new HashMap<>();
    private final Map<String, Rational> fixed = new HashMap<>();

    private Divisibility(Problem problem, Budget budget) {
        this.problem = problem;
        this.budget = budget;
        for (int bound = 0; bound < problem.bounds().size(); bound++) {
            fix(bound);
        }
    }

    /** Returns a proof; empty where there is none or the budget does not suffice. */
    static Optional<Tree> refutation(Problem problem, Budget budget) {
        return problem.whole().isEmpty() ? Optional.empty() : new Divisibility(problem, budget).refutation();
    }

    private void fix(int bound) {
        String unknown = problem.bounds().get(bound).unknown();
        Interval values = problem.bounds().get(bound).values();
        Optional<Interval> left = problem.whole().contains(unknown) ? values.tightenedToWhole() : Optional.of(values);
        left.filter(Interval::isPoint).flatMap(Interval::min).ifPresent(value -> {
            fixed.putIfAbsent(unknown, value);
            fixedBy.putIfAbsent(unknown, bound);
        });
    }

    private Optional<Tree> refutation() {
        List<EquationSum> equations = equations();
        Optional<EquationSum> alone = equations.stream()
                .filter(this::isOfWhole)
                .filter(Divisibility::isIndivisible)
                .findFirst();
        return alone.or(() -> combined(ofWhole(tied(equations)))).map(this::proof);
    }

    private boolean isOfWhole(EquationSum equation) {
        return equation.coefficients().keySet().stream().allMatch(problem.whole()::contains);
    }

    private static boolean isIndivisible(EquationSum equation) {
        return equation.divisor()
                .filter(divisor -> !equation.constant().isMultipleOf(divisor))
                .isPresent();
    }

    private Optional<EquationSum> combined(List<EquationSum> open) {
        while (!open.isEmpty()) {
            EquationSum equation = open.remove(0);
            if (isIndivisible(equation)) {
                return Optional.of(equation);
            }
            if (!equation.coefficients().isEmpty() && !solve(equation, open)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the equations without those that an unknown of their own satisfies whatever the others are. Of sums of reported parts
     * nothing is left.
     */
    private List<EquationSum> tied(List<EquationSum> equations) {
        SetMultimap<String, EquationSum> holding = LinkedHashMultimap.create();
        equations.forEach(each -> each.coefficients().keySet().forEach(unknown -> holding.put(unknown, each)));
        Set<EquationSum> left = new LinkedHashSet<>(equations);
        Deque<EquationSum> waiting = new ArrayDeque<>(equations);
        while (!waiting.isEmpty()) {
            EquationSum equation = waiting.remove();
            budget.spend(equation.coefficients().size());
            if (left.contains(equation) && isFree(equation, holding)) {
                left.remove(equation);
                for (String unknown : equation.coefficients().keySet()) {
                    holding.remove(unknown, equation);
                    waiting.addAll(holding.get(unknown));
                }
            }
        }
        return new ArrayList<>(left);
    }

    private boolean isFree(EquationSum equation, SetMultimap<String, EquationSum> holding) {
        Optional<Rational> divisor = isOfWhole(equation) ? equation.divisor() : Optional.empty();
        return equation.coefficients().entrySet().stream()
                .filter(term -> holding.get(term.getKey()).size() == 1)
                .anyMatch(term -> !problem.whole().contains(term.getKey())
                        || divisor.equals(Optional.of(term.getValue().abs())));
    }

    /** The equations, the shortest first. */
    private List<EquationSum> equations() {
        List<EquationSum> equations = new ArrayList<>();
        for (int number = 0; number < problem.statements().size(); number++) {
            int statement = number;
            problem.statements()
                    .get(number)
                    .row()
                    .filter(row -> row.order() == Order.EQUAL)
                    .ifPresent(row -> equations.add(equation(statement, row)));
        }
        equations.sort(Comparator.comparing(equation -> equation.coefficients().size()));
        return equations;
    }

    private EquationSum equation(int statement, LinearForm row) {
        Map<String, Rational> left = new LinkedHashMap<>();
        Rational constant = row.constant();
        for (Map.Entry<String, Rational> term : row.coefficients().entrySet()) {
            Rational value = fixed.get(term.getKey());
            if (value == null) {
                left.put(term.getKey(), term.getValue());
            } else {
                constant = constant.minus(term.getValue().times(value));
            }
        }
        return new EquationSum(statement, left, constant);
    }

    /** Returns what the equations say of whole unknowns alone; each of the others takes an equation out. */
    private List<EquationSum> ofWhole(List<EquationSum> equations) {
        List<EquationSum> left = new ArrayList<>();
        for (int place = 0; place < equations.size(); place++) {
            EquationSum equation = equations.get(place);
            Optional<String> other = equation.coefficients().keySet().stream()
                    .filter(unknown -> !problem.whole().contains(unknown))
                    .findFirst();
            if (other.isEmpty()) {
                left.add(equation);
            } else if (!cancel(other.get(), equation, equations.subList(place + 1, equations.size()))) {
                return List.of();
            }
        }
        return left;
    }

    /** Solves an equation for one unknown of a changed set, by Euclid's algorithm, and takes that unknown out of all others. */
    private boolean solve(EquationSum equation, List<EquationSum> others) {
        while (equation.coefficients().size() > 1) {
            ImmutableMap<String, Rational> terms = equation.coefficients();
            String least = terms.entrySet().stream()
                    .min(Map.Entry.comparingByValue(Comparator.comparing(Rational::abs)))
                    .orElseThrow()
                    .getKey();
            for (String unknown : terms.keySet()) {
                Rational times = equation.coefficient(unknown)
                        .dividedBy(equation.coefficient(least))
                        .floor();
                if (!unknown.equals(least) && !times.isZero()) {
                    equation.replace(least, times, unknown);
                    others.forEach(other -> other.replace(least, times, unknown));
                    if (!budget.spend(1L + others.size())) {
                        return false;
                    }
                }
            }
        }
        return cancel(equation.coefficients().keySet().iterator().next(), equation, others);
    }

    private boolean cancel(String unknown, EquationSum equation, List<EquationSum> others) {
        for (EquationSum other : others) {
            if (!other.coefficient(unknown).isZero()) {
                other.cancel(unknown, equation);
                if (!budget.spend(equation.coefficients().size()) || other.bits() > MOST_BITS) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The sum divided by the divisor, so that coefficients are whole and the constant is not. */
    private Tree proof(EquationSum sum) {
        Rational divisor = sum.divisor().orElseThrow();
        ImmutableList.Builder<RowMultiple> lines = ImmutableList.builder();
        Map<String, Rational> ofFixed = new LinkedHashMap<>();
        sum.multiples().forEach((statement, by) -> {
            Rational times = by.dividedBy(divisor);
            lines.add(new RowMultiple.OfRow(statement, times));
            problem.statements()
                    .get(statement)
                    .row()
                    .orElseThrow()
                    .coefficients()
                    .forEach((unknown, coefficient) -> {
                        if (fixed.containsKey(unknown)) {
                            ofFixed.merge(unknown, coefficient.times(times).negated(), Rational::plus);
                        }
                    });
        });
        ofFixed.forEach((unknown, times) -> {
            Integer bound = fixedBy.get(unknown);
            if (bound != null && !times.isZero()) {
                lines.add(new RowMultiple.OfBound(bound, times));
            }
        });
        return new Tree.Indivisible(lines.build());
    }
}
