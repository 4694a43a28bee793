package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.comparison.Comparison;
import org.tallystick.consensus.ClaimCourse;
import org.tallystick.consensus.CourseErrors;
import org.tallystick.consensus.Dispute;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.consensus.NestedCourses;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.Conflict;
import org.tallystick.proof.Premise;
import org.tallystick.proof.Premise.End;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;

/** The conflicts between the figures of one measurand, and the fewest of its claims that must be wrong. */
final class OwnDisputes {
    private static final Rational UNSTATED = Rational.of(1, 2);

    /** The order of blame: the least trusted, then the latest published, then by id. */
    private static final Comparator<Claim> BLAMED_FIRST = Comparator.comparing(
                    (Claim claim) -> claim.source().trust().orElse(UNSTATED))
            .thenComparing(
                    claim -> claim.source().published().orElse(null),
                    Comparator.nullsFirst(PartialDate.IN_CALENDAR_ORDER).reversed())
            .thenComparing(Claim::id);

    private final Dossier dossier;
    private final Map<String, Integer> places = new HashMap<>();

    OwnDisputes(Dossier dossier) {
        this.dossier = dossier;
        dossier.claims().forEach(claim -> places.put(claim.id(), places.size()));
    }

    /** Adds the fewest claims that must be wrong. */
    void withdraw(MeasurandClaims claims, ErrorLocalization all) {
        for (ClaimCourse course : claims.ofOnePeriod()) {
            if (!course.disputes().isEmpty()) {
                add(course.fewestWrong(BLAMED_FIRST), all);
            }
        }
        claims.nested().forEach(linked -> add(linked.fewestWrong(BLAMED_FIRST), all));
    }

    private static void add(CourseErrors wrong, ErrorLocalization all) {
        all.add(wrong.claims().stream().map(Claim::id).toList(), wrong.count(), true);
    }

    /**
     * Adds claims for the disputes that remain without those already withdrawn because of relations. Relations ignore the order of a count
     * within a date.
     */
    void withdrawRest(MeasurandClaims claims, ErrorLocalization all, Reading widest) {
        for (NestedCourses linked : claims.nested()) {
            linked.without(all.claims()).ifPresent(rest -> {
                CourseErrors left = rest.fewestWrong(BLAMED_FIRST);
                int more = Math.max(0, linked.fewestWrong(BLAMED_FIRST).count() - all.count());
                all.add(left.claims().stream().map(Claim::id).toList(), more, more == left.count());
            });
        }
        for (ClaimCourse course : claims.ofOnePeriod()) {
            if (!course.disputes().isEmpty()) {
                ClaimCourse rest = new ClaimCourse(
                        claims.measurand().course(),
                        course.claims().stream()
                                .filter(counted -> !all.has(counted.id()))
                                .toList(),
                        widest);
                if (!rest.disputes().isEmpty()) {
                    CourseErrors left = rest.fewestWrong(BLAMED_FIRST);
                    int more = Math.max(0, course.fewestWrong(BLAMED_FIRST).count() - all.count());
                    all.add(left.claims().stream().map(Claim::id).toList(), more, more == left.count());
                }
            }
        }
    }

    /** Returns each dispute as a conflict with its proof. */
    Stream<Conflict> conflicts(MeasurandClaims claims, Reading widest, Subjects subjects) {
        return claims.disputes().stream().map(dispute -> conflict(claims, dispute, widest, subjects));
    }

    private Conflict conflict(MeasurandClaims claims, Dispute dispute, Reading widest, Subjects subjects) {
        Claim one = dispute.one().claim();
        Claim other = dispute.other().claim();
        Comparison comparison = Comparison.between(one, other, dossier, widest, subjects);
        return widest.andTighter().stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(reading -> proof(one, other, reading).stream())
                .findFirst()
                .map(proof -> Conflict.of(proof, comparison.why(), sides(claims, dispute)))
                .orElseThrow();
    }

    /**
     * Returns a proof that the upper end of one claim lies below the lower end of the other. Bare figures of equal resolution
     * that overlap as rounded are read exactly where no looser reading is allowed.
     */
    private Optional<Certificate> proof(Claim one, Claim other, Reading reading) {
        return below(one, other, reading).or(() -> below(other, one, reading));
    }

    private Optional<Certificate> below(Claim low, Claim high, Reading reading) {
        Premise most = Premise.ofClaim(low.id(), reading, End.MAX, Rational.ONE);
        Premise least = Premise.ofClaim(high.id(), reading, End.MIN, Rational.ONE.negated());
        boolean inOrder = place(low) < place(high);
        Certificate certificate = Certificate.of(inOrder ? List.of(most, least) : List.of(least, most));
        return Optional.of(certificate).filter(proof -> proof.verify(dossier));
    }

    /** Returns the index of a claim in the given order. */
    private int place(Claim claim) {
        return places.getOrDefault(claim.id(), places.size());
    }

    /** Returns all claims of the figures of a dispute: the counted ones and those that repeat them. */
    private static List<ImmutableSet<String>> sides(MeasurandClaims claims, Dispute dispute) {
        return dispute.sides().stream()
                .map(side -> side.stream().map(StandingClaim::id).collect(ImmutableSet.toImmutableSet()))
                .map(counted -> claims.withRepeats(counted).map(Claim::id).collect(ImmutableSet.toImmutableSet()))
                .toList();
    }
}
