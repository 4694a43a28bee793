package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.tallystick.claim.Claim;
import org.tallystick.comparison.Standing;
import org.tallystick.consensus.Attribution.Kind;
import org.tallystick.dossier.Dossier;

/** The standings of the claims of a measurand. */
final class Standings {
    private final Dossier dossier;
    private final Attributions attributions;
    private final Evidence evidence;
    private final Map<String, Standing> counted = new HashMap<>();

    Standings(Dossier dossier, Attributions attributions, Evidence evidence) {
        this.dossier = dossier;
        this.attributions = attributions;
        this.evidence = evidence;
    }

    /** Records the standings of the claims of courses. A course that is not meant and has no dispute is not compared. */
    void count(ImmutableList<ClaimCourse> courses, ImmutableList<ClaimCourse> meant) {
        for (ClaimCourse course : courses) {
            boolean isCompared = meant.contains(course) || !course.disputes().isEmpty();
            course.claims()
                    .forEach(claim ->
                            counted.put(claim.id(), isCompared ? course.standing(claim) : Standing.NOT_COMPARED));
        }
    }

    /** Records the standings of the claims of nested courses, in place of those of each course alone. */
    void count(ImmutableList<NestedCourses> nested) {
        nested.forEach(linked -> linked.claims().forEach(claim -> counted.put(claim.id(), linked.standing(claim))));
    }

    /** Returns the standings of claims by their ids, in the order of the claims. */
    ImmutableMap<String, Standing> of(ImmutableList<Claim> claims) {
        return claims.stream().collect(ImmutableMap.toImmutableMap(Claim::id, this::standing));
    }

    private Standing standing(Claim claim) {
        if (dossier.isRetired(claim)) {
            return Standing.SUPERSEDED;
        }
        if (!evidence.isCompared(claim)) {
            return Standing.NOT_COMPARED;
        }
        Kind kind = attributions.of(claim).kind();
        if (kind == Kind.STALE) {
            return Standing.STALE;
        }
        if (attributions.revised().containsKey(claim.id())) {
            return Standing.REVISED;
        }
        return switch (kind) {
            case MISQUOTES -> Standing.MISQUOTES;
            case SHARPENS -> Standing.SHARPENS;
            case DISOWNED, CIRCULAR -> Standing.CONTESTED;
            case REPEATS ->
                attributions.evidence(claim).stream()
                        .map(said -> counted.getOrDefault(said.id(), standingOfEvidence(said)))
                        .min(Comparator.naturalOrder())
                        .orElse(Standing.NOT_COMPARED);
            default -> counted.getOrDefault(claim.id(), Standing.NOT_COMPARED);
        };
    }

    private Standing standingOfEvidence(Claim said) {
        return attributions.of(said).isTurnedAway() ? Standing.CONTESTED : Standing.NOT_COMPARED;
    }
}
