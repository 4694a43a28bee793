package org.tallystick.proof;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tallystick.algebra.LinearForm;
import org.tallystick.algebra.QuadraticEquation;
import org.tallystick.algebra.Statement;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.time.PartialDate;

/**
 * The sum of the premises of one refutation: {@code Σ times · (left ≤ right)}, where a left side is a sum of multiples of quantities and of
 * products of two. They contradict each other where everything on the left cancels out and the right side is below zero, or zero with one
 * of them strict or with {@linkplain NeighbouringEnds ends of neighbours} among them.
 */
final class Addition {
    private final Evidence evidence;
    private final Function<Quantity, Optional<Interval>> branch;
    private final Function<Quantity, Optional<Interval>> left;
    private final Map<ImmutableMultiset<Quantity>, Rational> coefficients = new HashMap<>();
    private Rational right = Rational.ZERO;
    private final NeighbouringEnds neighbours;
    private boolean strict;

    /**
     * Begins with nothing.
     *
     * @param branch the values that the branches leave to a quantity, empty for one that they do not divide
     * @param left the values that the branches, the assumed claims and the range leave to a quantity, empty where none is left
     */
    Addition(
            Evidence evidence,
            Function<Quantity, Optional<Interval>> branch,
            Function<Quantity, Optional<Interval>> left) {
        this.evidence = evidence;
        this.branch = branch;
        this.left = left;
        this.neighbours = new NeighbouringEnds(evidence);
    }

    boolean contradicts(Iterable<Premise> premises) {
        for (Premise premise : premises) {
            if (!add(premise)) {
                return false;
            }
        }
        boolean cancelled = coefficients.values().stream().allMatch(Rational::isZero);
        return cancelled && (right.signum() < 0 || (right.isZero() && (strict || neighbours.meet())));
    }

    /** Whether the premises are equalities whose sum no whole numbers satisfy. */
    boolean isIndivisible(Iterable<Premise> premises) {
        for (Premise premise : premises) {
            if (!isEquality(premise) || !add(premise)) {
                return false;
            }
        }
        return !right.isWhole()
                && coefficients.entrySet().stream()
                        .allMatch(term -> term.getValue().isZero()
                                || (term.getValue().isWhole()
                                        && term.getKey().stream()
                                                .allMatch(each -> evidence.countsWholeThings(each.measurand()))));
    }

    private boolean isEquality(Premise premise) {
        if (premise instanceof RelationRow row) {
            return evidence.statement(row.relation(), row.row())
                    .flatMap(Statement::row)
                    .filter(form -> form.order() == Order.EQUAL)
                    .isPresent();
        }
        return bound(premise).flatMap(Bound::values).filter(Interval::isPoint).isPresent();
    }

    /** An end of the values of a quantity; empty where the dossier has no such values or quantity. */
    private record Bound(Optional<Interval> values, Premise.End end, Optional<Quantity> quantity) {}

    /** Returns the end that a premise names; empty for a premise that is no end, or of a claim that does not stand. */
    private Optional<Bound> bound(Premise premise) {
        if (premise instanceof ClaimEnd end) {
            neighbours.add(end);
            return evidence.claim(end.claim())
                    .map(claim -> new Bound(
                            evidence.values(claim, end.reading()),
                            end.end(),
                            evidence.unknowns().of(claim)));
        }
        if (premise instanceof BranchEnd end) {
            Optional<Quantity> quantity = evidence.unknowns().of(end.measurand(), end.date());
            return Optional.of(new Bound(quantity.flatMap(branch), end.end(), quantity));
        }
        return premise instanceof RangeEnd end
                ? Optional.of(new Bound(
                        evidence.range(end.measurand()),
                        end.end(),
                        evidence.unknowns().of(end.measurand(), end.date())))
                : Optional.empty();
    }

    /** Adds one premise, unless the dossier does not support it. */
    private boolean add(Premise premise) {
        if (premise instanceof RelationRow row) {
            return addRow(row);
        }
        if (premise instanceof CourseStep step) {
            return addStep(step);
        }
        if (premise instanceof ProductSign product) {
            return addProduct(product);
        }
        if (premise instanceof NonzeroDivisor divisor) {
            return addDivisor(divisor);
        }
        return bound(premise).filter(end -> addEnd(end, premise.times())).isPresent();
    }

    private boolean addEnd(Bound bound, Rational times) {
        boolean max = bound.end() == Premise.End.MAX;
        Optional<Rational> end = bound.values().flatMap(values -> max ? values.max() : values.min());
        if (end.isEmpty() || bound.quantity().isEmpty() || times.signum() != (max ? 1 : -1)) {
            return false;
        }
        add(times, bound.quantity().get());
        right = right.plus(times.times(end.get()));
        strict |= bound.values()
                .filter(values -> max ? values.isMaxOpen() : values.isMinOpen())
                .isPresent();
        return true;
    }

    /** Adds that a count was at most as high earlier. */
    private boolean addStep(CourseStep step) {
        Optional<Quantity> from = evidence.unknowns().of(step.measurand(), Optional.of(step.from()));
        Optional<Quantity> to = evidence.unknowns().of(step.measurand(), Optional.of(step.to()));
        boolean holds = from.isPresent()
                && to.isPresent()
                && step.times().signum() > 0
                && evidence.isStep(step.measurand(), step.from(), step.to());
        if (holds) {
            add(step.times(), from.get());
            add(step.times().negated(), to.get());
        }
        return holds;
    }

    private boolean addRow(RelationRow premise) {
        Optional<Statement> statement = evidence.statement(premise.relation(), premise.row());
        Optional<LinearForm> row = statement.flatMap(Statement::row);
        return row.isPresent()
                ? addForm(row.get(), premise.date(), premise.times(), evidence.countedAsNone(premise.relation()))
                : statement
                        .flatMap(Statement::quadratic)
                        .filter(equation -> addEquation(equation, premise.date(), premise.times()))
                        .isPresent();
    }

    private boolean addForm(LinearForm form, Optional<PartialDate> date, Rational times, Set<String> none) {
        boolean known = mayBeTaken(form.order(), times);
        for (Map.Entry<String, Rational> term : form.coefficients().entrySet()) {
            known &= none.contains(term.getKey())
                    || add(term.getValue().times(times), date, ImmutableMultiset.of(term.getKey()));
        }
        right = right.plus(times.times(form.constant()));
        strict |= form.order() == Order.LESS || form.order() == Order.GREATER;
        return known;
    }

    private boolean addEquation(QuadraticEquation equation, Optional<PartialDate> date, Rational times) {
        boolean known = true;
        for (Map.Entry<ImmutableMultiset<String>, Rational> term :
                equation.terms().entrySet()) {
            known &= add(term.getValue().times(times), date, term.getKey());
        }
        right = right.plus(times.times(equation.constant()));
        return known;
    }

    /** Adds {@code times · (xy − bx − ay ≤ −ab)}, where (x − a)(y − b) has the sign that the multiplier needs. */
    private boolean addProduct(ProductSign product) {
        Optional<Quantity> x = evidence.unknowns().of(product.measurand(), product.date());
        Optional<Quantity> y = evidence.unknowns().of(product.other(), product.date());
        Optional<Interval> values = x.flatMap(left)
                .flatMap(one -> y.flatMap(left)
                        .map(two ->
                                one.minus(Interval.of(product.at())).times(two.minus(Interval.of(product.otherAt())))));
        Rational times = product.times();
        Interval needed = times.signum() > 0 ? Interval.atMost(Rational.ZERO) : Interval.atLeast(Rational.ZERO);
        boolean holds = values.filter(needed::encloses).isPresent();
        if (holds) {
            add(times, x.orElseThrow(), y.orElseThrow());
            add(times.times(product.otherAt()).negated(), x.orElseThrow());
            add(times.times(product.at()).negated(), y.orElseThrow());
            right = right.minus(times.times(product.at()).times(product.otherAt()));
        }
        return holds;
    }

    private boolean addDivisor(NonzeroDivisor premise) {
        return evidence.statement(premise.relation(), premise.row())
                .flatMap(Statement::quadratic)
                .flatMap(equation -> equation.divisor(premise.divisor(), measurand -> left(measurand, premise.date())))
                .filter(form -> addForm(form, premise.date(), premise.times(), ImmutableSet.of()))
                .isPresent();
    }

    private Interval left(String measurand, Optional<PartialDate> date) {
        return evidence.unknowns().of(measurand, date).flatMap(left).orElseGet(Interval::all);
    }

    /** Adds a multiple of a product; false where one of its factors is no quantity of the proof. */
    private boolean add(Rational times, Optional<PartialDate> date, ImmutableMultiset<String> product) {
        ImmutableMultiset<Quantity> quantities = product.stream()
                .flatMap(measurand -> evidence.unknowns().of(measurand, date).stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
        coefficients.merge(quantities, times, Rational::plus);
        return quantities.size() == product.size();
    }

    private void add(Rational times, Quantity... product) {
        coefficients.merge(ImmutableMultiset.copyOf(product), times, Rational::plus);
    }

    private static boolean mayBeTaken(Order order, Rational times) {
        return switch (order) {
            case EQUAL -> true;
            case AT_MOST, LESS -> times.signum() > 0;
            case AT_LEAST, GREATER -> times.signum() < 0;
        };
    }
}
