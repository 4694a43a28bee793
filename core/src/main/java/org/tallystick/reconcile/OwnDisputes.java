package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.counting.ClaimCourse;
import org.tallystick.counting.Dispute;
import org.tallystick.counting.FewestWrong;
import org.tallystick.counting.MeasurandClaims;
import org.tallystick.counting.Witness;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;
import org.tallystick.verdict.Certificate;
import org.tallystick.verdict.Comparison;
import org.tallystick.verdict.Conflict;
import org.tallystick.verdict.Premise;
import org.tallystick.verdict.Premise.End;
import org.tallystick.verdict.Subjects;

/** The conflicts between the figures of one measurand, and the fewest of its claims that must be wrong. */
final class OwnDisputes {
    private static final Rational UNSTATED = Rational.of(1, 2);

    /** The least trusted, then the latest published, then by id. */
    private static final Comparator<Claim> BLAMED_FIRST = Comparator.comparing(
                    (Claim claim) -> claim.source().trust().orElse(UNSTATED))
            .thenComparing(
                    claim -> claim.source().published().orElse(null),
                    Comparator.nullsFirst(PartialDate.IN_CALENDAR_ORDER).reversed())
            .thenComparing(Claim::id);

    private final Dossier dossier;

    OwnDisputes(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Adds the fewest claims that must be wrong. */
    void withdraw(MeasurandClaims claims, Withdrawals all) {
        boolean any = false;
        for (ClaimCourse course : claims.courses()) {
            if (!course.disputes().isEmpty()) {
                any = true;
                FewestWrong wrong = course.fewestWrong(BLAMED_FIRST);
                all.add(wrong.claims().stream().map(Claim::id).toList(), wrong.count(), true);
            }
        }
        if (!any && !claims.nested().isEmpty()) {
            Dispute first = claims.nested().get(0);
            all.add(
                    first.sides().get(1).stream().map(Witness::id).toList(),
                    1,
                    claims.nested().size() == 1);
        }
    }

    /**
     * Adds what is still in dispute without the claims that are withdrawn already for the sake of relations, which take no account of how
     * a count fell within a date.
     */
    void withdrawRest(MeasurandClaims claims, Withdrawals all, Reading widest) {
        for (ClaimCourse course : claims.courses()) {
            if (!course.disputes().isEmpty()) {
                ClaimCourse rest = new ClaimCourse(
                        claims.measurand().course(),
                        course.witnesses().stream()
                                .filter(witness -> !all.has(witness.id()))
                                .toList(),
                        widest);
                if (!rest.disputes().isEmpty()) {
                    FewestWrong left = rest.fewestWrong(BLAMED_FIRST);
                    int more = Math.max(0, course.fewestWrong(BLAMED_FIRST).count() - all.count());
                    all.add(left.claims().stream().map(Claim::id).toList(), more, more == left.count());
                }
            }
        }
    }

    /** Each dispute as a conflict with its proof. */
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
     * That the upper end of one lies below the lower end of the other. Bare figures of equal grain are held to the letter
     * where no looser reading than the rounded one is allowed.
     */
    private Optional<Certificate> proof(Claim one, Claim other, Reading reading) {
        return below(one, other, reading).or(() -> below(other, one, reading));
    }

    private Optional<Certificate> below(Claim low, Claim high, Reading reading) {
        Certificate certificate = Certificate.of(List.of(
                Premise.ofClaim(low.id(), reading, End.MAX, Rational.ONE),
                Premise.ofClaim(high.id(), reading, End.MIN, Rational.ONE.negated())));
        return Optional.of(certificate).filter(proof -> proof.verify(dossier));
    }

    /** All claims behind the figures of a dispute: those that are counted and those that repeat them. */
    private static List<ImmutableSet<String>> sides(MeasurandClaims claims, Dispute dispute) {
        return dispute.sides().stream()
                .map(side -> side.stream().map(Witness::id).collect(ImmutableSet.toImmutableSet()))
                .map(counted -> claims.withRepeats(counted).map(Claim::id).collect(ImmutableSet.toImmutableSet()))
                .toList();
    }
}
