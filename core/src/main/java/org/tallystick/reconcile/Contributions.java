package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.comparison.Standing;
import org.tallystick.consensus.Attribution;
import org.tallystick.consensus.Attribution.Kind;
import org.tallystick.consensus.MeasurandClaims;

/**
 * The contributions of the claims of one date to a timeline.
 *
 * @param byPart the ids of the claims by their contribution
 * @param stillDisputed whether an earlier dispute remains, though not at the top but about another date of a level, or about another part
 */
record Contributions(ImmutableListMultimap<Part, String> byPart, boolean stillDisputed) {

    /** The contribution of a claim; the first that applies. */
    enum Part {
        MISQUOTES,
        SHARPENS,
        /** It cannot be compared with those that are counted. */
        NOT_COMPARED,
        /** It states the same as the claims that it cites, or as an earlier quotation of them. */
        REPEATS,
        /** Its source states the same as an earlier claim. */
        SAYS_TOO,
        /** It states a figure that no earlier claim stated. */
        SAYS
    }

    static Contributions of(
            MeasurandClaims claims, Set<String> published, Optional<Consensus> before, Consensus after) {
        ImmutableListMultimap<Part, String> byPart = claims.all().stream()
                .filter(claim -> published.contains(claim.id()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        claim -> part(claim, claims, published, before, after), Claim::id));
        boolean disputed = !isDisputed(after)
                && before.filter(Contributions::isDisputed).isPresent()
                && claims.measurand().course() != Course.CUMULATIVE
                && !claims.disputes().isEmpty();
        return new Contributions(byPart, disputed);
    }

    private static boolean isDisputed(Consensus consensus) {
        return consensus.status() == Consensus.Status.DISPUTED;
    }

    private static Part part(
            Claim claim, MeasurandClaims claims, Set<String> published, Optional<Consensus> before, Consensus after) {
        Standing standing = claims.standing(claim);
        if (standing == Standing.NOT_COMPARED && after.status() != Consensus.Status.NOT_COMPARED) {
            return Part.NOT_COMPARED;
        }
        Attribution attribution = claims.attribution(claim);
        return switch (attribution.kind()) {
            case MISQUOTES -> Part.MISQUOTES;
            case SHARPENS -> Part.SHARPENS;
            case REPEATS -> Part.REPEATS;
            default -> saying(claim, claims, published, before, attribution);
        };
    }

    private static Part saying(
            Claim claim,
            MeasurandClaims claims,
            Set<String> published,
            Optional<Consensus> before,
            Attribution attribution) {
        boolean saidBefore = claims.all().stream()
                .filter(other -> !published.contains(other.id())
                        && !claims.standing(other).isRetired())
                .anyMatch(other -> claims.saysTheSame(claim, other));
        if (!saidBefore) {
            return Part.SAYS;
        }
        ImmutableSet<String> known = before.map(Consensus::origins).orElseGet(ImmutableSet::of);
        return attribution.kind() == Kind.QUOTED && known.containsAll(attribution.origins())
                ? Part.REPEATS
                : Part.SAYS_TOO;
    }

    /** Returns the claims that can have changed something. */
    ImmutableList<String> parties() {
        return Stream.concat(byPart.get(Part.SAYS).stream(), byPart.get(Part.SAYS_TOO).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
