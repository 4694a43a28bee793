package org.tallystick.proof;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.algebra.Statement;
import org.tallystick.algebra.Statements;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Role;
import org.tallystick.subject.Chronology;
import org.tallystick.subject.Halfway;
import org.tallystick.subject.Subject;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/** The support that a dossier gives to the things named in a proof; empty for things that it does not contain. */
final class Evidence {
    private final Dossier dossier;
    private final Certificate certificate;
    private final Subjects subjects;
    private final Quantities unknowns;
    private @Nullable Chronology chronology;

    Evidence(Dossier dossier, Certificate certificate) {
        this.dossier = dossier;
        this.certificate = certificate;
        this.subjects = Subjects.of(dossier);
        this.unknowns = new Quantities(dossier, subjects, certificate);
    }

    Subjects subjects() {
        return subjects;
    }

    Quantities unknowns() {
        return unknowns;
    }

    /** Whether a measurand is known to be at most as high on the first date as on the second. */
    boolean isStep(String measurand, PartialDate from, PartialDate to) {
        return unknowns.course(measurand) == Course.CUMULATIVE && chronology().isEarlier(from, to);
    }

    private Chronology chronology() {
        Chronology known = chronology;
        if (known == null) {
            known = Chronology.of(dossier);
            chronology = known;
        }
        return known;
    }

    Optional<Claim> claim(String id) {
        return Optional.ofNullable(dossier.claimsById().get(id)).filter(this::stands);
    }

    private boolean stands(Claim claim) {
        return !dossier.isRetired(claim);
    }

    Optional<Unit> unit(String measurand) {
        return dossier.unit(measurand);
    }

    /**
     * Returns the values that a claim allows, empty where no whole number is among them. A claim in a unit other than the measurand's is no
     * evidence.
     */
    Optional<Interval> values(Claim claim, Reading reading) {
        Interval figure = dossier.figure(claim).in(reading);
        Interval values = boundsAbove(claim, reading) ? figure : upwards(figure);
        return dossier.isComparable(claim) ? tightened(claim.measurand().id(), values) : Optional.of(values);
    }

    /**
     * Returns whether a claim bounds its measurand above at the end of its date. For a count that never falls, only a claim that states its
     * date does, and only if it is not below another of that date.
     */
    private boolean boundsAbove(Claim claim, Reading reading) {
        if (claim.measurand().course() != Course.CUMULATIVE) {
            return true;
        }
        Optional<PartialDate> said = claim.statedAsOf().flatMap(stated -> claim.asOf());
        return said.isPresent()
                && (said.get().isInstant()
                        || sameDate(claim)
                                .noneMatch(other ->
                                        Halfway.isBelow(dossier.figure(claim), dossier.figure(other), reading)));
    }

    private Stream<Claim> sameDate(Claim claim) {
        Subject subject = subjects.subject(claim);
        return certificate.claims().stream()
                .flatMap(id -> claim(id).stream())
                .filter(other -> subjects.subject(other).equals(subject));
    }

    private static Interval upwards(Interval values) {
        return values.min()
                .map(end -> values.isMinOpen() ? Interval.greaterThan(end) : Interval.atLeast(end))
                .orElseGet(Interval::all);
    }

    /**
     * Returns the end of a claim that it has as a bare figure.
     *
     * @return the number halfway to its neighbour; empty where another bound is closer, and in readings other than the rounded one
     */
    Optional<Halfway> halfway(ClaimEnd premise) {
        boolean max = premise.end() == Premise.End.MAX;
        Function<Interval, Optional<Rational>> end = max ? Interval::max : Interval::min;
        return claim(premise.claim())
                .filter(claim -> premise.reading() == Reading.ROUNDED)
                .filter(claim -> values(claim, Reading.ROUNDED)
                        .flatMap(end)
                        .equals(end.apply(dossier.figure(claim).in(Reading.ROUNDED))))
                .map(dossier::figure)
                .flatMap(max ? Halfway::above : Halfway::below);
    }

    boolean isKnown(String measurand) {
        return dossier.measurands().containsKey(measurand);
    }

    /** Returns the range of a measurand. */
    Optional<Interval> range(String measurand) {
        Interval range = Optional.ofNullable(dossier.measurands().get(measurand))
                .map(Measurand::range)
                .orElseGet(Interval::all);
        return tightened(measurand, range);
    }

    /** Returns the whole numbers of an interval, where the measurand counts whole things. */
    Optional<Interval> tightened(String measurand, Interval values) {
        return countsWholeThings(measurand) ? values.tightenedToWhole() : Optional.of(values);
    }

    boolean countsWholeThings(String measurand) {
        return dossier.unit(measurand).filter(Unit::countsWholeThings).isPresent();
    }

    Optional<Statement> statement(String relation, int row) {
        try {
            List<Statement> statements = Optional.ofNullable(
                            dossier.relationsById().get(relation))
                    .map(found -> (List<Statement>) Statements.of(found, dossier::unit))
                    .orElse(List.of());
            return row >= 0 && row < statements.size() ? Optional.of(statements.get(row)) : Optional.empty();
        } catch (IncompatibleUnitsException e) {
            return Optional.empty();
        }
    }

    /** Returns the unreported parts of a sum that declares that they count as zero. */
    ImmutableSet<String> countedAsNone(String relation) {
        return Optional.ofNullable(dossier.relationsById().get(relation)).stream()
                .filter(found -> found.absent() == Relation.Absent.ZERO)
                .flatMap(found -> found.measurands(Role.PARTS).stream())
                .filter(part -> dossier.claimsByMeasurand().get(part).stream().noneMatch(this::stands))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether a claim is in the unit in which rows count its measurand. */
    boolean isComparable(Claim claim) {
        return dossier.isComparable(claim);
    }
}
