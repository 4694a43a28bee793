package org.tallystick.proof;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.proof.Premise.End;
import org.tallystick.subject.Comparability;
import org.tallystick.subject.NarrowerPeriod;
import org.tallystick.subject.Subjects;

/** Checks whether the claims of a proof are about the same things, so that they can be compared. */
final class Belonging {
    private final Evidence evidence;
    private final Subjects subjects;

    Belonging(Evidence evidence) {
        this.evidence = evidence;
        this.subjects = evidence.subjects();
    }

    boolean isSound(Certificate certificate) {
        ImmutableSet<Claim> claims = certificate.claims().stream()
                .flatMap(id -> evidence.claim(id).stream())
                .collect(ImmutableSet.toImmutableSet());
        if (evidence.unknowns().joinDates()) {
            return claims.stream()
                            .allMatch(claim -> evidence.unknowns().of(claim).isPresent())
                    && areAboutMeasurands(claims);
        }
        boolean tied = !certificate.relations().isEmpty();
        return belongTogether(claims, certificate) && (tied ? areAboutMeasurands(claims) : areKnownAtOnce(claims));
    }

    /** For a level, claims without a stated date prove nothing. */
    private static boolean areKnownAtOnce(Collection<Claim> claims) {
        return claims.stream()
                .noneMatch(claim -> claim.measurand().course() == Course.LEVEL
                        && claim.statedAsOf().isEmpty());
    }

    private boolean belongTogether(Collection<Claim> claims, Certificate certificate) {
        ImmutableListMultimap<String, Claim> byMeasurand = claims.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        claim -> claim.measurand().id(), claim -> claim));
        boolean alike = byMeasurand.asMap().values().stream()
                .allMatch(own -> areOfOneThing(own) || isCourse(own, certificate) || isNested(own, certificate));
        return alike && haveOneDate(claims, byMeasurand.keySet().size());
    }

    private boolean areOfOneThing(Collection<Claim> claims) {
        return claims.stream().map(subjects::subject).distinct().count() <= 1;
    }

    /** For a count that never falls, its lower bound may be from an earlier date than its upper bound. */
    private boolean isCourse(Collection<Claim> claims, Certificate certificate) {
        Set<String> low = ends(certificate, End.MIN);
        Set<String> high = ends(certificate, End.MAX);
        boolean differInDate = claims.stream()
                        .map(claim -> subjects.subject(claim).undated())
                        .distinct()
                        .count()
                <= 1;
        List<Claim> lower =
                claims.stream().filter(claim -> low.contains(claim.id())).toList();
        List<Claim> upper =
                claims.stream().filter(claim -> high.contains(claim.id())).toList();
        return certificate.isLinear()
                && differInDate
                && lower.stream()
                        .allMatch(first ->
                                upper.stream().allMatch(last -> Comparability.isEarlier(first, last, subjects)));
    }

    /** A count over a period is at most the count over a longer one. */
    private boolean isNested(Collection<Claim> claims, Certificate certificate) {
        Set<String> low = ends(certificate, End.MIN);
        Set<String> high = ends(certificate, End.MAX);
        Measurand measurand = claims.iterator().next().measurand();
        List<Claim> upper =
                claims.stream().filter(claim -> high.contains(claim.id())).toList();
        return certificate.isLinear()
                && certificate.relations().isEmpty()
                && NarrowerPeriod.isOrdered(measurand, evidence.unit(measurand.id()))
                && claims.stream()
                        .filter(claim -> low.contains(claim.id()))
                        .allMatch(inner -> upper.stream()
                                .allMatch(outer ->
                                        NarrowerPeriod.isWithin(subjects.subject(inner), subjects.subject(outer))
                                                && NarrowerPeriod.isBound(inner, outer)));
    }

    private static Set<String> ends(Certificate certificate, End end) {
        return certificate.premises().stream()
                .flatMap(line -> line instanceof ClaimEnd claim && claim.end() == end
                        ? Optional.of(claim.claim()).stream()
                        : Optional.<String>empty().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** A row is about measurands as they are defined, each counted in one unit, and its claims must be too. */
    private boolean areAboutMeasurands(Collection<Claim> claims) {
        return claims.stream().allMatch(claim -> evidence.isComparable(claim) && !subjects.isNarrowed(claim));
    }

    /** Changing measurands can only be related to each other on one date. */
    private boolean haveOneDate(Collection<Claim> claims, int measurands) {
        return measurands <= 1
                || claims.stream()
                                .filter(claim -> claim.measurand().course() != Course.FIXED)
                                .map(claim -> subjects.subject(claim).date())
                                .distinct()
                                .count()
                        <= 1;
    }
}
