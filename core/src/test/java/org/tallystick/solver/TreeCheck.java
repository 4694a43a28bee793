package org.tallystick.solver;

import com.google.common.collect.ImmutableMultiset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.algebra.LinearForm;
import org.tallystick.algebra.Statement;
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
            Optional<Interval> values = left(unknown, cuts);
            if (values.isEmpty()) {
                return true;
            }
            box.put(unknown, values.get());
        }
        return !problem.statements().get(broken.statement()).isPossible(box::get);
    }

    private boolean isContradiction(Tree.Sum sum, Map<String, Interval> cuts) {
        Map<ImmutableMultiset<String>, Rational> form = new HashMap<>();
        Interval total = Interval.of(Rational.ZERO);
        for (RowMultiple multiple : sum.multiples()) {
            Optional<Line> line = line(multiple, cuts);
            if (line.isEmpty()) {
                return false;
            }
            line.get()
                    .terms()
                    .forEach((product, by) -> form.merge(product, by.times(multiple.times()), Rational::plus));
            total = total.plus(line.get().values().times(multiple.times()));
        }
        return form.values().stream().allMatch(Rational::isZero) && total.isBelow(Interval.of(Rational.ZERO));
    }

    /** What is known of a sum of multiples of products. */
    private record Line(Map<ImmutableMultiset<String>, Rational> terms, Interval values) {
        static Line of(LinearForm form) {
            Map<ImmutableMultiset<String>, Rational> terms = new HashMap<>();
            form.coefficients().forEach((name, by) -> terms.put(ImmutableMultiset.of(name), by));
            return new Line(terms, TreeCheck.of(form.order(), form.constant()));
        }
    }

    private Optional<Line> line(RowMultiple multiple, Map<String, Interval> cuts) {
        if (multiple instanceof RowMultiple.OfRow of) {
            Statement statement = problem.statements().get(of.statement());
            return statement
                    .row()
                    .map(Line::of)
                    .or(() -> statement
                            .quadratic()
                            .map(equation -> new Line(equation.terms(), Interval.of(equation.constant()))));
        }
        if (multiple instanceof RowMultiple.OfProduct product) {
            return product(product, cuts);
        }
        if (multiple instanceof RowMultiple.OfDivisor divisor) {
            return problem.statements()
                    .get(divisor.statement())
                    .quadratic()
                    .flatMap(equation -> equation.divisor(
                            divisor.divisor(), name -> left(name, cuts).orElseThrow()))
                    .map(Line::of);
        }
        String name = multiple instanceof RowMultiple.OfBound of
                ? problem.bounds().get(of.bound()).unknown()
                : ((RowMultiple.OfCut) multiple).unknown();
        Interval said = multiple instanceof RowMultiple.OfBound of
                ? problem.bounds().get(of.bound()).values()
                : cuts.getOrDefault(name, Interval.all());
        Interval values = multiple.times().signum() > 0 ? upTo(said, name) : from(said, name);
        return Optional.of(new Line(Map.of(ImmutableMultiset.of(name), Rational.ONE), values));
    }

    /** (x − a)(y − b), with the sign that the ends of both allow. */
    private Optional<Line> product(RowMultiple.OfProduct product, Map<String, Interval> cuts) {
        Interval x = left(product.unknown(), cuts).orElseThrow().minus(Interval.of(product.at()));
        Interval y = left(product.factor(), cuts).orElseThrow().minus(Interval.of(product.factorAt()));
        boolean above = x.times(y).min().filter(min -> min.signum() >= 0).isPresent();
        boolean below = x.times(y).max().filter(max -> max.signum() <= 0).isPresent();
        if (product.times().signum() > 0 ? !below : !above) {
            return Optional.empty();
        }
        Map<ImmutableMultiset<String>, Rational> terms = new HashMap<>();
        terms.put(ImmutableMultiset.of(product.unknown(), product.factor()), Rational.ONE);
        terms.merge(ImmutableMultiset.of(product.unknown()), product.factorAt().negated(), Rational::plus);
        terms.merge(ImmutableMultiset.of(product.factor()), product.at().negated(), Rational::plus);
        Rational right = product.at().times(product.factorAt()).negated();
        return Optional.of(
                new Line(terms, product.times().signum() > 0 ? Interval.atMost(right) : Interval.atLeast(right)));
    }

    private Optional<Interval> left(String unknown, Map<String, Interval> cuts) {
        Optional<Interval> values = Optional.of(cuts.getOrDefault(unknown, Interval.all()));
        for (Bound bound : problem.bounds()) {
            if (bound.unknown().equals(unknown)) {
                values = values.flatMap(bound.values()::intersection);
            }
        }
        return values.flatMap(all -> tightened(unknown, all));
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
