package org.tallystick.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tallystick.algebra.LinearForm;
import org.tallystick.algebra.Statement;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;

/**
 * The sum of the premises of one refutation: {@code Σ times · (left ≤ right)}. They contradict each other where every measurand cancels out
 * and the right side is below zero, or zero with one of them strict or with {@linkplain NeighbouringEnds ends of neighbours} among them.
 */
final class Addition {
    private final Evidence evidence;
    private final Function<Quantity, Optional<Interval>> branch;
    private final Map<Quantity, Rational> coefficients = new HashMap<>();
    private Rational right = Rational.ZERO;
    private final NeighbouringEnds neighbours;
    private boolean strict;

    Addition(Evidence evidence, Function<Quantity, Optional<Interval>> branch) {
        this.evidence = evidence;
        this.branch = branch;
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
                                        && evidence.countsWholeThings(
                                                term.getKey().measurand())));
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
        return bound(premise).filter(end -> addEnd(end, premise.times())).isPresent();
    }

    private boolean addEnd(Bound bound, Rational times) {
        boolean max = bound.end() == Premise.End.MAX;
        Optional<Rational> end = bound.values().flatMap(values -> max ? values.max() : values.min());
        if (end.isEmpty() || bound.quantity().isEmpty() || times.signum() != (max ? 1 : -1)) {
            return false;
        }
        coefficients.merge(bound.quantity().get(), times, Rational::plus);
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
            coefficients.merge(from.get(), step.times(), Rational::plus);
            coefficients.merge(to.get(), step.times().negated(), Rational::plus);
        }
        return holds;
    }

    private boolean addRow(RelationRow premise) {
        Optional<LinearForm> row =
                evidence.statement(premise.relation(), premise.row()).flatMap(Statement::row);
        if (row.isEmpty() || !mayBeTaken(row.get().order(), premise.times())) {
            return false;
        }
        Set<String> none = evidence.countedAsNone(premise.relation());
        for (Map.Entry<String, Rational> term : row.get().coefficients().entrySet()) {
            Optional<Quantity> unknown = evidence.unknowns().of(term.getKey(), premise.date());
            if (!none.contains(term.getKey())) {
                if (unknown.isEmpty()) {
                    return false;
                }
                coefficients.merge(unknown.get(), term.getValue().times(premise.times()), Rational::plus);
            }
        }
        right = right.plus(premise.times().times(row.get().constant()));
        strict |= row.get().order() == Order.LESS || row.get().order() == Order.GREATER;
        return true;
    }

    private static boolean mayBeTaken(Order order, Rational times) {
        return switch (order) {
            case EQUAL -> true;
            case AT_MOST, LESS -> times.signum() > 0;
            case AT_LEAST, GREATER -> times.signum() < 0;
        };
    }
}
