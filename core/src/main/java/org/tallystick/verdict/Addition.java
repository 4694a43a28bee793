package org.tallystick.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.relation.Row;
import org.tallystick.relation.Statement;

/**
 * Adds up the premises of one sum: {@code Σ times · (left ≤ right)}. They contradict each other where every measurand
 * cancels out and the right side is below zero, or zero with one of them strict.
 */
final class Addition {
    private final Evidence evidence;
    private final Function<String, Optional<Interval>> branch;
    private final Map<String, Rational> coefficients = new HashMap<>();
    private Rational right = Rational.ZERO;
    private boolean strict;

    Addition(Evidence evidence, Function<String, Optional<Interval>> branch) {
        this.evidence = evidence;
        this.branch = branch;
    }

    boolean contradicts(Iterable<Premise> premises) {
        for (Premise premise : premises) {
            if (!add(premise)) {
                return false;
            }
        }
        boolean cancelled = coefficients.values().stream().allMatch(Rational::isZero);
        return cancelled && (right.signum() < 0 || (right.isZero() && strict));
    }

    /** Adds one premise, unless it is not what the dossier says. */
    private boolean add(Premise premise) {
        if (premise instanceof RelationRow row) {
            return addRow(row);
        }
        if (premise instanceof ClaimEnd end) {
            return evidence.claim(end.claim())
                    .filter(claim -> addEnd(
                            evidence.values(claim, end.reading()),
                            end.end(),
                            end.times(),
                            claim.measurand().id()))
                    .isPresent();
        }
        if (premise instanceof BranchEnd end) {
            return addEnd(branch.apply(end.measurand()), end.end(), end.times(), end.measurand());
        }
        RangeEnd end = (RangeEnd) premise;
        return addEnd(evidence.range(end.measurand()), end.end(), end.times(), end.measurand());
    }

    private boolean addEnd(Optional<Interval> left, Premise.End taken, Rational times, String measurand) {
        boolean max = taken == Premise.End.MAX;
        Optional<Rational> end = left.flatMap(values -> max ? values.max() : values.min());
        if (end.isEmpty() || times.signum() != (max ? 1 : -1)) {
            return false;
        }
        coefficients.merge(measurand, times, Rational::plus);
        right = right.plus(times.times(end.get()));
        strict |= left.filter(values -> max ? values.isMaxOpen() : values.isMinOpen())
                .isPresent();
        return true;
    }

    private boolean addRow(RelationRow premise) {
        Optional<Row> row =
                evidence.statement(premise.relation(), premise.row()).flatMap(Statement::row);
        if (row.isEmpty() || !mayBeTaken(row.get().order(), premise.times())) {
            return false;
        }
        Set<String> none = evidence.countedAsNone(premise.relation());
        row.get().coefficients().forEach((measurand, times) -> {
            if (!none.contains(measurand)) {
                coefficients.merge(measurand, times.times(premise.times()), Rational::plus);
            }
        });
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
