package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tallystick.claim.Claim;

/**
 * The ids of claims without an id of their own. Such a claim has the common id of its source and measurand. In a dossier the second of them
 * ends in {@code #2}, the third in {@code #3} and so on.
 */
final class ClaimIds {
    private static final Pattern NUMBER = Pattern.compile("(#[0-9]+)?");

    private ClaimIds() {}

    /** Whether a claim has an id of its own. */
    static boolean isOwn(Claim claim) {
        return !claim.id().equals(common(claim));
    }

    private static String common(Claim claim) {
        return claim.source().id() + "/" + claim.measurand().id();
    }

    /** Whether a claim has the common id, with or without a number. */
    private static boolean isNumbered(Claim claim) {
        String common = common(claim);
        return claim.id().startsWith(common)
                && NUMBER.matcher(claim.id().substring(common.length())).matches();
    }

    /**
     * Returns the claims by the ids that they have in a dossier.
     *
     * @param claims the claims, in order
     * @param own the ids that claims have of their own, which are not used as numbered ids
     * @return the claims by id, in the same order
     */
    static Map<String, Claim> numbered(List<Claim> claims, Set<String> own) {
        Map<String, Claim> numbered = new LinkedHashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Claim claim : claims) {
            if (isOwn(claim)) {
                numbered.put(claim.id(), claim);
                continue;
            }
            int number = numbers.getOrDefault(claim.id(), 0);
            String id;
            do {
                number++;
                id = number == 1 ? claim.id() : claim.id() + "#" + number;
            } while (own.contains(id) || numbered.containsKey(id));
            numbers.put(claim.id(), number);
            numbered.put(id, number == 1 ? claim : claim.withId(id));
        }
        return numbered;
    }

    /** Returns the claims of a dossier that equal a given one apart from such a number. */
    static ImmutableList<Claim> find(Dossier dossier, Claim claim) {
        if (isOwn(claim)) {
            return Optional.ofNullable(dossier.claimsById().get(claim.id()))
                    .filter(claim::equals)
                    .map(ImmutableList::of)
                    .orElseGet(ImmutableList::of);
        }
        return dossier.claimsByMeasurand().get(claim.measurand().id()).stream()
                .filter(here -> isNumbered(here) && here.withId(claim.id()).equals(claim))
                .collect(ImmutableList.toImmutableList());
    }
}
