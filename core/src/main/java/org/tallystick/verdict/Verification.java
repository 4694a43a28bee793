package org.tallystick.verdict;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
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
import org.tallystick.verdict.Premise.End;

/**
 * Adds up the premises of one certificate: {@code Σ times · (left ≤ right)}. They contradict each other where every
 * measurand cancels out and the right side is below zero, or zero with one of them strict.
 */
final class Verification {
    private final Dossier dossier;
    private final Subjects subjects;
    private final Map<String, Rational> coefficients = new HashMap<>();
    private final List<Claim> lower = new ArrayList<>();
    private final List<Claim> upper = new ArrayList<>();
    private Rational right = Rational.ZERO;
    private boolean strict;

    Verification(Dossier dossier) {
        this.dossier = dossier;
        this.subjects = Subjects.of(dossier);
    }

    boolean contradicts(List<Premise> premises) {
        boolean tied = premises.stream().anyMatch(premise -> premise.relation().isPresent());
        boolean sound =
                premises.stream().allMatch(this::add) && claimsBelongTogether() && (!tied || speakForMeasurands());
        boolean cancelled = coefficients.values().stream().allMatch(Rational::isZero);
        boolean impossible = right.signum() < 0 || (right.isZero() && strict);
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
        return !dossier.superseded().contains(claim.id());
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
        Set<String> none = countedAsNone(id);
        row.get().coefficients().forEach((measurand, times) -> {
            if (!none.contains(measurand)) {
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

    /** The unreported parts of a sum that says so. */
    private Set<String> countedAsNone(String id) {
        Set<String> none = new HashSet<>();
        Optional.ofNullable(dossier.relationsById().get(id))
                .filter(relation -> relation.absent() == Relation.Absent.ZERO)
                .ifPresent(relation -> none.addAll(relation.measurands(Role.PARTS)));
        none.removeIf(part -> dossier.claimsByMeasurand().get(part).stream().anyMatch(this::stands));
        return none;
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
        ListMultimap<String, Claim> byMeasurand = ArrayListMultimap.create();
        claims().forEach(claim -> byMeasurand.put(claim.measurand().id(), claim));
        boolean alike = byMeasurand.asMap().values().stream()
                .allMatch(claims ->
                        claims.stream().allMatch(one -> claims.stream().allMatch(other -> together(one, other))));
        return alike && haveOneDate(byMeasurand.keySet().size());
    }

    private Stream<Claim> claims() {
        return Stream.concat(lower.stream(), upper.stream());
    }

    private boolean together(Claim one, Claim other) {
        Optional<Facet> facet = subjects.differing(one, other);
        boolean course = facet.equals(Optional.of(Facet.DATE))
                && (Facets.isEarlier(one, other) || Facets.isEarlier(other, one))
                && lower.stream().allMatch(low -> upper.stream().allMatch(high -> Facets.isEarlier(low, high)));
        return facet.isEmpty() || course;
    }

    /** A row speaks of measurands as they are defined, each counted in one unit, and so must its claims. */
    private boolean speakForMeasurands() {
        return claims().allMatch(claim -> {
            String measurand = claim.measurand().id();
            boolean inUnit = dossier.figure(claim).unit().equals(dossier.unit(measurand));
            return inUnit && !subjects.isNarrowed(claim);
        });
    }

    /** Things that move can only be tied to each other on one date. */
    private boolean haveOneDate(int measurands) {
        Stream<Claim> moving =
                claims().filter(claim -> measurands > 1 && claim.measurand().course() != Course.FIXED);
        return moving.map(claim -> subjects.subject(claim).date()).distinct().count() <= 1;
    }
}
