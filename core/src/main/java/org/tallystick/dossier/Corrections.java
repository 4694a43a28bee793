package org.tallystick.dossier;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.graph.StrongComponents;

/** The corrections of claims by others. */
final class Corrections {
    private Corrections() {}

    /** Refuses the correction of a claim that does not exist, and corrections in a circle. */
    static void check(Map<String, Claim> claims) {
        for (Claim claim : claims.values()) {
            for (String corrected : claim.supersedes()) {
                if (!claims.containsKey(corrected)) {
                    throw new UnknownIdException(corrected, claim.id());
                }
            }
        }
        StrongComponents.of(claims.keySet(), id -> corrected(claims, id))
                .cycle()
                .ifPresent(circle -> {
                    throw new CircularReferenceException("claims correct", circle);
                });
    }

    private static ImmutableSet<String> corrected(Map<String, Claim> claims, String id) {
        return Optional.ofNullable(claims.get(id)).map(Claim::supersedes).orElse(ImmutableSet.of());
    }
}
