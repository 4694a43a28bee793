package org.tallystick.solver;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.algebra.LinearForm;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;

/** Re-checks proofs by a problem's bounds and statements alone. */
final class TreeCheck {
    private final Problem problem;

    private TreeCheck(Problem problem) {
        this.problem = problem;
    }

    static boolean proves(Problem problem, Tree tree) {
        return new TreeCheck(problem).proves(tree, Map.of());
    }

    static int leaves(Tree tree) {
        return tree instanceof Tree.Branch branch ? leaves(branch.below()) + leaves(branch.above()) : 1;
    }

    static int depth(Tree tree) {
        return tree instanceof Tree.Branch branch ? 1 + Math.max(depth(branch.below()), depth(branch.above())) : 0;
    }

    private boolean proves(Tree tree, Map<String, Interval> cuts) {
        if (tree instanceof Tree.Branch branch) {
            boolean closed = branch.belongsBelow();
            Interval low = closed ? Interval.atMost(branch.at()) : Interval.lessThan(branch.at());
            Interval high = closed ? Interval.greaterThan(branch.at()) : Interval.atLeast(branch.at());
            return provesSide(branch.below(), cuts, branch.unknown(), low)
                    && provesSide(branch.above(), cuts, branch.unknown(), high);
        }
        if (tree instanceof Tree.Indivisible sum) {
            return isIndivisible(sum);
        }
        return tree instanceof Tree.Broken broken ? isBroken(broken, cuts) : isContradiction((Tree.Sum) tree, cuts);
    }

    private boolean isIndivisible(Tree.Indivisible sum) {
        Map<String, Rational> form = new HashMap<>();
        Rational total = Rational.ZERO;
        for (RowMultiple multiple : sum.multiples()) {
            Rational times = multiple.times();
            if (multiple instanceof RowMultiple.OfRow of) {
                LinearForm row = problem.statements().get(of.statement()).row().orElseThrow();
                row.coefficients().forEach((name, by) -> form.merge(name, by.times(times), Rational::plus));
                total = total.plus(row.constant().times(times));
                if (row.order() != Order.EQUAL) {
                    return false;
                }
            } else {
                Bound bound = problem.bounds().get(((RowMultiple.OfBound) multiple).bound());
                Interval only = tightened(bound.unknown(), bound.values()).orElseThrow();
                form.merge(bound.unknown(), times, Rational::plus);
                total = total.plus(only.min().orElseThrow().times(times));
                if (!only.isPoint()) {
                    return false;
                }
            }
        }
        boolean whole = form.entrySet().stream()
                .allMatch(term -> term.getValue().isZero()
                        || (term.getValue().isWhole() && problem.whole().contains(term.getKey())));
        return whole && !total.isWhole();
    }

    private boolean provesSide(Tree tree, Map<String, Interval> cuts, String unknown, Interval half) {
        Map<String, Interval> more = new HashMap<>(cuts);
        Optional<Interval> left = cuts.getOrDefault(unknown, Interval.all())
                .intersection(half)
                .flatMap(values -> tightened(unknown, values));
        if (left.isEmpty()) {
            return true;
        }
        more.put(unknown, left.get());
        return proves(tree, more);
    }

    private Optional<Interval> tightened(String unknown, Interval values) {
        return problem.whole().contains(unknown) ? values.tightenedToWhole() : Optional.of(values);
    }

    private boolean isBroken(Tree.Broken broken, Map<String, Interval> cuts) {
        Map<String, Interval> box = new HashMap<>();
        for (String unknown : problem.statements().get(broken.statement()).measurands()) {
            Optional<Interval> values = Optional.of(cuts.getOrDefault(unknown, Interval.all()));
            for (Bound bound : problem.bounds()) {
                if (bound.unknown().equals(unknown)) {
                    values = values.flatMap(bound.values()::intersection);
                }
            }
            values = values.flatMap(all -> tightened(unknown, all));
            if (values.isEmpty()) {
                return true;
            }
            box.put(unknown, values.get());
        }
        return !problem.statements().get(broken.statement()).isPossible(box::get);
    }

    private boolean isContradiction(Tree.Sum sum, Map<String, Interval> cuts) {
        Map<String, Rational> form = new HashMap<>();
        Interval total = Interval.of(Rational.ZERO);
        for (RowMultiple multiple : sum.multiples()) {
            Rational times = multiple.times();
            Interval values;
            if (multiple instanceof RowMultiple.OfRow of) {
                LinearForm row = problem.statements().get(of.statement()).row().orElseThrow();
                row.coefficients().forEach((name, by) -> form.merge(name, by.times(times), Rational::plus));
                values = of(row.order(), row.constant());
            } else {
                String name = multiple instanceof RowMultiple.OfBound of
                        ? problem.bounds().get(of.bound()).unknown()
                        : ((RowMultiple.OfCut) multiple).unknown();
                Interval said = multiple instanceof RowMultiple.OfBound of
                        ? problem.bounds().get(of.bound()).values()
                        : cuts.getOrDefault(name, Interval.all());
                form.merge(name, times, Rational::plus);
                values = times.signum() > 0 ? upTo(said, name) : from(said, name);
            }
            total = total.plus(values.times(times));
        }
        return form.values().stream().allMatch(Rational::isZero) && total.isBelow(Interval.of(Rational.ZERO));
    }

    private Interval upTo(Interval said, String name) {
        Interval half = said.max()
                .map(max -> said.isMaxOpen() ? Interval.lessThan(max) : Interval.atMost(max))
                .orElseGet(Interval::all);
        return tightened(name, half).orElseThrow();
    }

    private Interval from(Interval said, String name) {
        return upTo(said.negated(), name).negated();
    }

    private static Interval of(Order order, Rational constant) {
        return switch (order) {
            case EQUAL -> Interval.of(constant);
            case AT_MOST -> Interval.atMost(constant);
            case AT_LEAST -> Interval.atLeast(constant);
            case LESS -> Interval.lessThan(constant);
            case GREATER -> Interval.greaterThan(constant);
        };
    }
}
