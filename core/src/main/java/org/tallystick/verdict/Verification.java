package org.tallystick.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Course;
import org.tallystick.measurand.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Role;
import org.tallystick.relation.Row;
import org.tallystick.relation.Statement;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;
import org.tallystick.verdict.Premise.End;

/**
 * Adds up the premises of one certificate: {@code Σ times · (left ≤ right)}. They contradict each other where every
 * measurand cancels out and the right side is below zero, or zero with one of them strict.
 */
final class Verification {
    private final Dossier dossier;
    private final Map<String, Rational> coefficients = new HashMap<>();
    private final List<Claim> lower = new ArrayList<>();
    private final List<Claim> upper = new ArrayList<>();
    private Rational right = Rational.ZERO;
    private boolean strict;

    Verification(Dossier dossier) {
        this.dossier = dossier;
    }

    boolean contradicts(List<Premise> premises) {
        boolean tied = premises.stream().anyMatch(premise -> premise.relation().isPresent());
        boolean sound = premises.stream().allMatch(this::add) && claimsBelongTogether() && (!tied || unitsFit());
        boolean cancelled = coefficients.values().stream().allMatch(Rational::isZero);
        boolean impossible = right.signum() < 0 || (right.isZero() && (strict || areNeighbours(premises)));
        return sound && cancelled && impossible;
    }

    /** Adds one premise, unless it is not what the dossier says. */
    private boolean add(Premise premise) {
        if (premise.relation().isPresent()) {
            return addRow(premise, premise.relation().get());
        }
        if (premise.claim().isPresent()) {
            return addClaim(premise, premise.claim().get());
        }
        Optional<Measurand> measurand = premise.measurand().map(dossier.measurands()::get);
        return measurand.isPresent()
                && addEnd(measurand.get().range(), premise, measurand.get().id());
    }

    private boolean addClaim(Premise premise, String id) {
        Optional<Claim> claim =
                Optional.ofNullable(dossier.claimsById().get(id)).filter(this::stands);
        if (claim.isEmpty() || premise.reading().isEmpty()) {
            return false;
        }
        (premise.end().equals(Optional.of(End.MIN)) ? lower : upper).add(claim.get());
        Interval values = dossier.figure(claim.get()).in(premise.reading().get());
        return addEnd(values, premise, claim.get().measurand().id());
    }

    private boolean stands(Claim claim) {
        return dossier.claims().stream().noneMatch(other -> other.supersedes().contains(claim.id()));
    }

    private boolean addEnd(Interval values, Premise premise, String measurand) {
        boolean max = premise.end().equals(Optional.of(End.MAX));
        Optional<Rational> end = max ? values.max() : values.min();
        if (end.isEmpty() || premise.end().isEmpty() || premise.times().signum() != (max ? 1 : -1)) {
            return false;
        }
        add(measurand, premise.times());
        right = right.plus(premise.times().times(end.get()));
        strict |= max ? values.isMaxOpen() : values.isMinOpen();
        return true;
    }

    private boolean addRow(Premise premise, String id) {
        Optional<Row> row = row(id, premise.row().orElse(-1));
        if (row.isEmpty() || !mayBeTaken(row.get().order(), premise.times())) {
            return false;
        }
        row.get().coefficients().forEach((measurand, times) -> {
            if (!countsAsNone(id, measurand)) {
                add(measurand, times.times(premise.times()));
            }
        });
        right = right.plus(premise.times().times(row.get().constant()));
        strict |= row.get().order() == Order.LESS || row.get().order() == Order.GREATER;
        return true;
    }

    private Optional<Row> row(String id, int index) {
        Optional<Relation> relation =
                Optional.ofNullable(dossier.relationsById().get(id));
        try {
            List<Statement> statements = relation.map(r -> (List<Statement>) r.statements(dossier::unit))
                    .orElse(List.of());
            return index >= 0 && index < statements.size()
                    ? statements.get(index).row()
                    : Optional.empty();
        } catch (IncompatibleUnitsException e) {
            return Optional.empty();
        }
    }

    /** An unreported part of a sum that says so. */
    private boolean countsAsNone(String id, String measurand) {
        Optional<Relation> relation =
                Optional.ofNullable(dossier.relationsById().get(id));
        boolean absent = relation.filter(r -> r.absent() == Relation.Absent.ZERO
                        && r.measurands(Role.PARTS).contains(measurand))
                .isPresent();
        return absent && dossier.claimsByMeasurand().get(measurand).stream().noneMatch(this::stands);
    }

    private static boolean mayBeTaken(Order order, Rational times) {
        return switch (order) {
            case EQUAL -> true;
            case AT_MOST, LESS -> times.signum() > 0;
            case AT_LEAST, GREATER -> times.signum() < 0;
        };
    }

    private void add(String measurand, Rational times) {
        coefficients.merge(measurand, times, Rational::plus);
    }

    /** Claims of one measurand must be of the same thing; of a count that never falls, a lower end may be earlier. */
    private boolean claimsBelongTogether() {
        List<Claim> all = new ArrayList<>(lower);
        all.addAll(upper);
        for (Claim one : all) {
            for (Claim other : all) {
                if (one.measurand().id().equals(other.measurand().id()) && !together(one, other)) {
                    return false;
                }
            }
        }
        return haveOneDate(all);
    }

    private boolean together(Claim one, Claim other) {
        Optional<Facet> facet = Facets.differing(one, other);
        boolean course = facet.equals(Optional.of(Facet.DATE))
                && (Facets.isEarlier(one, other) || Facets.isEarlier(other, one))
                && lower.stream().allMatch(low -> upper.stream().allMatch(high -> Facets.isEarlier(low, high)));
        return facet.isEmpty() || course;
    }

    /** A row counts each measurand in one unit, and so must its claims. */
    private boolean unitsFit() {
        return Stream.concat(lower.stream(), upper.stream()).allMatch(claim -> {
            Optional<Unit> unit = dossier.figure(claim).unit();
            return unit.isEmpty() || unit.equals(dossier.unit(claim.measurand().id()));
        });
    }

    /** Things that move can only be tied to each other on one date. */
    private static boolean haveOneDate(List<Claim> claims) {
        Set<String> moving = new HashSet<>();
        Set<Object> dates = new HashSet<>();
        for (Claim claim : claims) {
            if (claim.measurand().course() != Course.FIXED) {
                moving.add(claim.measurand().id());
                dates.add(claim.asOf());
            }
        }
        return moving.size() <= 1 || dates.size() <= 1;
    }

    /** Two bare figures of equal grain, read as rounded: their intervals may touch, and they contradict all the same. */
    private boolean areNeighbours(List<Premise> premises) {
        boolean pair = premises.size() == 2 && lower.size() == 1 && upper.size() == 1;
        return pair
                && premises.stream().noneMatch(premise -> premise.reading().equals(Optional.of(Reading.LOOSE)))
                && Agreement.areNeighbours(dossier.figure(lower.get(0)), dossier.figure(upper.get(0)));
    }
}
