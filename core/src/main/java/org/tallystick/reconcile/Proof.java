package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Measurand;
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
    private final ReportedValues.Tied reported;
    private final Reading widest;

    Proof(Dossier dossier, Relation relation, ReportedValues.Tied reported, Reading widest) {
        this.dossier = dossier;
        this.relation = relation;
        this.reported = reported;
        this.widest = widest;
    }

    /** The conflict over a statement in which some measurands, reported by nobody, count as none. */
    Conflict of(Statement statement, int row, Set<String> none, String why) {
        return statement
                .row()
                .flatMap(linear -> certificate(linear, row, none))
                .map(proof -> Conflict.of(proof, why))
                .orElseGet(() -> Conflict.of(neededClaims(statement), relation.id(), why));
    }

    /** Of the tightest claims of each measurand those that the statement cannot be broken without. */
    private List<String> neededClaims(Statement statement) {
        List<Witness> needed = new ArrayList<>(statement.measurands().stream()
                .flatMap(measurand -> reported.group(measurand).stream())
                .flatMap(group -> Stream.of(End.MIN, End.MAX).flatMap(end -> tightest(group, end).stream()))
                .distinct()
                .toList());
        for (Witness witness : List.copyOf(needed)) {
            needed.remove(witness);
            if (statement.isPossible(measurand -> allowed(measurand, needed))) {
                needed.add(witness);
            }
        }
        return statement.measurands().stream()
                .flatMap(measurand -> of(measurand, needed))
                .map(Witness::id)
                .toList();
    }

    private static Stream<Witness> of(String measurand, List<Witness> witnesses) {
        return witnesses.stream()
                .filter(witness -> witness.claim().measurand().id().equals(measurand));
    }

    private Interval allowed(String measurand, List<Witness> witnesses) {
        return of(measurand, witnesses)
                .map(witness -> witness.figure().in(widest))
                .reduce(
                        range(measurand),
                        (one, other) -> one.intersection(other).orElse(other));
    }

    /** A row is broken from above or from below. */
    private Optional<Certificate> certificate(Row linear, int row, Set<String> none) {
        boolean atMost = linear.order() != Order.AT_LEAST && linear.order() != Order.GREATER;
        boolean atLeast = linear.order() != Order.AT_MOST && linear.order() != Order.LESS;
        Optional<Certificate> tooMuch = atMost ? sided(linear, row, none, Rational.ONE) : Optional.empty();
        return tooMuch.or(() -> atLeast ? sided(linear, row, none, Rational.ONE.negated()) : Optional.empty());
    }

    /** The row taken once as it stands or turned, and against it the ends that press each measurand the other way. */
    private Optional<Certificate> sided(Row linear, int row, Set<String> none, Rational turn) {
        List<Bound> bounds = new ArrayList<>();
        linear.coefficients().forEach((measurand, coefficient) -> {
            if (!none.contains(measurand)) {
                bound(measurand, coefficient.times(turn).negated()).ifPresent(bounds::add);
            }
        });
        Premise turned = Premise.ofRelation(relation.id(), row, turn);
        boolean proves = certificate(bounds, turned).verify(dossier);
        return proves ? Optional.of(certificate(smallest(bounds, linear, turn), turned)) : Optional.empty();
    }

    private static Certificate certificate(List<Bound> bounds, Premise row) {
        ImmutableList.Builder<Premise> premises = ImmutableList.builder();
        bounds.forEach(bound -> premises.add(bound.premise()));
        return Certificate.of(premises.add(row).build());
    }

    /** A premise with what it adds to the right side of {@code 0 > 0}. */
    private record Bound(Premise premise, Rational weight, boolean open) {
        private static Bound of(Premise premise, Interval values, End end, Rational times) {
            Rational at = (end == End.MAX ? values.max() : values.min()).orElseThrow();
            return new Bound(premise, at.times(times), end == End.MAX ? values.isMaxOpen() : values.isMinOpen());
        }
    }

    /** The end of a measurand to be taken a number of times: the upper one where that is positive. */
    private Optional<Bound> bound(String measurand, Rational times) {
        End end = times.signum() > 0 ? End.MAX : End.MIN;
        Optional<Witness> tightest = reported.group(measurand).flatMap(claims -> tightest(claims, end));
        return tightest.map(witness -> Bound.of(
                        Premise.ofClaim(witness.id(), widest, end, times),
                        witness.figure().in(widest),
                        end,
                        times))
                .or(() -> free(measurand, end, times));
    }

    /** The same end of what the measurand can be at all. */
    private Optional<Bound> free(String measurand, End end, Rational times) {
        Interval range = range(measurand);
        Optional<Rational> at = end == End.MAX ? range.max() : range.min();
        return at.map(value -> Bound.of(Premise.ofRange(measurand, end, times), range, end, times));
    }

    private Interval range(String measurand) {
        return Optional.ofNullable(dossier.measurands().get(measurand))
                .map(Measurand::range)
                .orElseGet(Interval::all);
    }

    private Optional<Witness> tightest(ClaimGroup group, End end) {
        Comparator<Witness> byEnd = Comparator.comparing(witness -> inwards(witness, end));
        return group.witnesses().stream()
                .filter(witness -> bound(witness, end).isPresent())
                .max(byEnd.thenComparing(witness -> isOpen(witness, end)).thenComparing(Witness.BY_ID.reversed()));
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
    private List<Bound> smallest(List<Bound> bounds, Row linear, Rational turn) {
        boolean strictRow = linear.order() == Order.LESS || linear.order() == Order.GREATER;
        Rational right =
                bounds.stream().map(Bound::weight).reduce(linear.constant().times(turn), Rational::plus);
        long open = bounds.stream().filter(Bound::open).count() + (strictRow ? 1 : 0);
        List<Bound> needed = new ArrayList<>();
        for (Bound bound : bounds) {
            Bound free = freed(bound).orElse(bound);
            Rational without = right.minus(bound.weight()).plus(free.weight());
            long openWithout = open - (bound.open() ? 1 : 0) + (free.open() ? 1 : 0);
            boolean stillProves = without.signum() < 0 || (without.isZero() && openWithout > 0);
            needed.add(stillProves ? free : bound);
            right = stillProves ? without : right;
            open = stillProves ? openWithout : open;
        }
        return needed;
    }

    private Optional<Bound> freed(Bound bound) {
        Premise premise = bound.premise();
        return premise.claim()
                .flatMap(id -> Optional.ofNullable(dossier.claimsById().get(id)))
                .flatMap(claim -> free(claim.measurand().id(), premise.end().orElseThrow(), premise.times()));
    }
}
