package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;

/**
 * Excludes the claims of sources that cite each other in a circle, where the claims cannot all be true. The sources are one origin and are
 * not compared with each other, so none of their claims is counted; the conflict is left to a person.
 */
final class Circular {
    private final Attributions attributions;
    private final Dossier dossier;
    private final Course course;
    private final Reading widest;

    Circular(Attributions attributions, Dossier dossier, Course course, Reading widest) {
        this.attributions = attributions;
        this.dossier = dossier;
        this.course = course;
        this.widest = widest;
    }

    private record Key(ImmutableSet<String> circle, Object together) {}

    /** Returns those of some claims that are counted. Claims with equal keys are counted together. */
    ImmutableList<StandingClaim> counted(Collection<StandingClaim> claims, Function<StandingClaim, Object> together) {
        claims.stream()
                .filter(claim -> !circle(claim).isEmpty())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        claim -> new Key(circle(claim), together.apply(claim)), claim -> claim))
                .asMap()
                .values()
                .forEach(this::turnAway);
        return claims.stream()
                .filter(claim -> attributions.of(claim.claim()).isEvidence())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSet<String> circle(StandingClaim claim) {
        return attributions.circle(claim.claim());
    }

    private void turnAway(Collection<StandingClaim> circle) {
        if (circle.size() > 1) {
            new ClaimCourse(course, circle, widest)
                    .disputes().stream().filter(this::isBetweenParties).forEach(this::turnAway);
        }
    }

    /** A party with two contradicting claims is in dispute only with itself. */
    private boolean isBetweenParties(Dispute dispute) {
        return dispute.claims().stream()
                        .map(claim -> dossier.party(claim.claim().source().id()))
                        .distinct()
                        .count()
                > 1;
    }

    private void turnAway(Dispute dispute) {
        for (ImmutableList<StandingClaim> side : dispute.sides()) {
            List<Claim> others = dispute.claims().stream()
                    .filter(counted -> !side.contains(counted))
                    .map(StandingClaim::claim)
                    .toList();
            side.forEach(counted -> attributions.turnAway(counted.claim(), others));
        }
    }
}
