package org.tallystick.dossier;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.graph.Traverser;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.claim.Claim;

/**
 * The claims that were withdrawn, or corrected by the party that made them. A withdrawn correction has no effect, and neither has a
 * correction of a claim of another party.
 *
 * @param retired the ids of the claims that were withdrawn, and of those that a claim of the same party corrects, directly or through other
 *     corrections
 * @param foreign the claims that a claim of another party corrects, by the id of the correcting claim
 */
record Retirement(ImmutableSet<String> retired, ImmutableSetMultimap<String, String> foreign) {

    static Retirement of(Dossier dossier) {
        Map<String, Claim> claims = dossier.claimsById();
        ImmutableSetMultimap.Builder<String, String> foreign = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<String, String> own = ImmutableSetMultimap.builder();
        for (Claim claim : claims.values()) {
            for (String corrected : claim.supersedes()) {
                boolean sameParty = Optional.ofNullable(claims.get(corrected))
                        .filter(other -> dossier.party(other.source().id())
                                .equals(dossier.party(claim.source().id())))
                        .isPresent();
                (sameParty ? own : foreign).put(claim.id(), corrected);
            }
        }
        return new Retirement(retired(claims, own.build()), foreign.build());
    }

    private static ImmutableSet<String> retired(Map<String, Claim> claims, ImmutableSetMultimap<String, String> own) {
        Set<String> retired = new LinkedHashSet<>();
        Traverser<String> corrected = Traverser.forGraph(own::get);
        for (Claim claim : claims.values()) {
            if (claim.withdrawn().isPresent()) {
                retired.add(claim.id());
            } else if (own.containsKey(claim.id())) {
                corrected.breadthFirst(own.get(claim.id())).forEach(retired::add);
            }
        }
        return ImmutableSet.copyOf(retired);
    }
}
