package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.counting.Attribution;
import org.tallystick.counting.Attribution.Kind;
import org.tallystick.counting.MeasurandClaims;
import org.tallystick.measurand.Course;
import org.tallystick.verdict.Standing;

/**
 * What the claims of one date of a timeline have a part in.
 *
 * @param byPart the ids of the claims by what they do
 * @param stillDisputed whether what was in dispute before is so still, though not at the top: of another date of a level, or another part
 */
record Told(ImmutableListMultimap<Part, String> byPart, boolean stillDisputed) {

    /** What a claim does, the first that fits. */
    enum Part {
        MISQUOTES,
        SHARPENS,
        /** It cannot be held against those that are counted. */
        NOT_COMPARED,
        /** It says what those say whom it cites, or what they were quoted as before. */
        REPEATS,
        /** Its source says what some claim said before. */
        SAYS_TOO,
        /** It says what no claim said before. */
        SAYS
    }

    static Told of(MeasurandClaims claims, Set<String> published, Optional<Consensus> before, Consensus after) {
        ImmutableListMultimap<Part, String> byPart = claims.all().stream()
                .filter(claim -> published.contains(claim.id()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        claim -> part(claim, claims, published, before, after), Claim::id));
        boolean disputed = !isDisputed(after)
                && before.filter(Told::isDisputed).isPresent()
                && claims.measurand().course() != Course.CUMULATIVE
                && !claims.disputes().isEmpty();
        return new Told(byPart, disputed);
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
        ImmutableSet<String> heard = before.map(Consensus::origins).orElseGet(ImmutableSet::of);
        return attribution.kind() == Kind.QUOTED && heard.containsAll(attribution.origins())
                ? Part.REPEATS
                : Part.SAYS_TOO;
    }

    /** The claims that can have changed something. */
    ImmutableList<String> parties() {
        return Stream.concat(byPart.get(Part.SAYS).stream(), byPart.get(Part.SAYS_TOO).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
