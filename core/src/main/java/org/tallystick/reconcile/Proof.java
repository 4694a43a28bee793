package org.tallystick.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Row;
import org.tallystick.relation.Statement;
import org.tallystick.verdict.Certificate;
import org.tallystick.verdict.Conflict;
import org.tallystick.verdict.Premise;
import org.tallystick.verdict.Premise.End;

/** Proves that claims break a relation: the ends of claims that do it, and the relation's row. */
final class Proof {
    private final Dossier dossier;
    private final Relation relation;
    private final ReportedValues reported;
    private final Reading widest;

    Proof(Dossier dossier, Relation relation, ReportedValues reported, Reading widest) {
        this.dossier = dossier;
        this.relation = relation;
        this.reported = reported;
        this.widest = widest;
    }

    Conflict of(Statement statement, int row, String why) {
        Optional<Certificate> certificate = statement.row().flatMap(linear -> certificate(statement, linear, row));
        return certificate
                .map(proof -> Conflict.of(proof, why))
                .orElseGet(() -> Conflict.of(everyClaim(statement), relation.id(), why));
    }

    private List<String> everyClaim(Statement statement) {
        return statement.measurands().stream()
                .flatMap(measurand -> reported.group(statement.measurands(), measurand).stream())
                .flatMap(group -> group.witnesses().stream())
                .map(Witness::id)
                .toList();
    }

    /** A row is broken from above or from below. */
    private Optional<Certificate> certificate(Statement statement, Row linear, int row) {
        boolean atMost = linear.order() != Order.AT_LEAST && linear.order() != Order.GREATER;
        boolean atLeast = linear.order() != Order.AT_MOST && linear.order() != Order.LESS;
        Optional<Certificate> tooMuch = atMost ? sided(statement, linear, row, Rational.ONE) : Optional.empty();
        return tooMuch.or(() -> atLeast ? sided(statement, linear, row, Rational.ONE.negated()) : Optional.empty());
    }

    /** The row taken once as it stands or turned, and against it the ends that press each measurand the other way. */
    private Optional<Certificate> sided(Statement statement, Row linear, int row, Rational turn) {
        List<Premise> premises = new ArrayList<>();
        for (String measurand : linear.coefficients().keySet()) {
            Rational coefficient =
                    Optional.ofNullable(linear.coefficients().get(measurand)).orElseThrow();
            end(statement, measurand, coefficient.times(turn).negated()).ifPresent(premises::add);
        }
        premises.add(Premise.ofRelation(relation.id(), row, turn));
        Certificate whole = Certificate.of(premises);
        return whole.verify(dossier) ? Optional.of(smallest(premises)) : Optional.empty();
    }

    /** The end of a measurand to be taken a number of times: the upper one where that is positive. */
    private Optional<Premise> end(Statement statement, String measurand, Rational times) {
        End end = times.signum() > 0 ? End.MAX : End.MIN;
        Optional<ClaimGroup> group = reported.group(statement.measurands(), measurand);
        Optional<Premise> claimed = group.flatMap(claims -> tightest(claims, end))
                .map(witness -> Premise.ofClaim(witness.id(), widest, end, times));
        return claimed.or(() -> ranged(measurand, end, times));
    }

    private Optional<Premise> ranged(String measurand, End end, Rational times) {
        Interval range = reported.range(measurand);
        boolean bounded = (end == End.MAX ? range.max() : range.min()).isPresent();
        return bounded ? Optional.of(Premise.ofRange(measurand, end, times)) : Optional.empty();
    }

    private Optional<Witness> tightest(ClaimGroup group, End end) {
        Comparator<Witness> byEnd = Comparator.comparing(witness -> inwards(witness, end));
        return group.witnesses().stream()
                .filter(witness -> bound(witness, end).isPresent())
                .max(byEnd.thenComparing(witness -> isOpen(witness, end)));
    }

    private Optional<Rational> bound(Witness witness, End end) {
        Interval values = witness.figure().in(widest);
        return end == End.MAX ? values.max() : values.min();
    }

    private Rational inwards(Witness witness, End end) {
        Rational bound = bound(witness, end).orElseThrow();
        return end == End.MAX ? bound.negated() : bound;
    }

    private boolean isOpen(Witness witness, End end) {
        Interval values = witness.figure().in(widest);
        return end == End.MAX ? values.isMaxOpen() : values.isMinOpen();
    }

    /** Leaves out every claim that is not needed, where what the measurand can be at all will do. */
    private Certificate smallest(List<Premise> premises) {
        List<Premise> needed = new ArrayList<>(premises);
        for (int i = 0; i < needed.size(); i++) {
            Premise premise = needed.get(i);
            Optional<Premise> freed = premise.claim().flatMap(claim -> free(premise, claim));
            if (freed.isPresent()) {
                needed.set(i, freed.get());
                boolean stillProves = Certificate.of(needed).verify(dossier);
                needed.set(i, stillProves ? freed.get() : premise);
            }
        }
        return Certificate.of(needed);
    }

    private Optional<Premise> free(Premise premise, String claim) {
        return Optional.ofNullable(dossier.claimsById().get(claim))
                .flatMap(said -> ranged(said.measurand().id(), premise.end().orElseThrow(), premise.times()));
    }
}
