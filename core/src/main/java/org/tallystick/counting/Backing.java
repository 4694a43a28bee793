package org.tallystick.counting;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.lineage.Lineage;
import org.tallystick.source.Source;
import org.tallystick.verdict.Subject;

/**
 * Who stands behind claims that are not stale. Who has retired a figure does not stand behind those who repeat it, be it by way
 * of others, whom else they may cite.
 */
final class Backing {
    private final Dossier dossier;
    private final Lineage lineage;
    private final StaleClaims retired;
    private final Map<Said, Map<String, ImmutableSet<String>>> roots = new HashMap<>();

    /** What claims have in common of which the same roots stand behind whoever is cited. */
    private record Said(Subject subject, boolean isDated, Figure figure) {}

    Backing(Dossier dossier, Lineage lineage, StaleClaims retired) {
        this.dossier = dossier;
        this.lineage = lineage;
        this.retired = retired;
    }

    /** The claim as if it cited those roots alone that have not retired its figure; as it is, if none is left. */
    Claim backed(Claim claim) {
        if (retired.isEmpty()) {
            return claim;
        }
        Said said = new Said(retired.subject(claim), claim.statedAsOf().isPresent(), dossier.figure(claim));
        Map<String, ImmutableSet<String>> known = roots.computeIfAbsent(said, any -> new HashMap<>());
        String own = claim.source().id();
        ImmutableSet<String> left = claim.cites().stream()
                .flatMap(cited -> (cited.equals(own) ? ImmutableSet.of(own) : roots(cited, claim, known)).stream())
                .collect(ImmutableSet.toImmutableSet());
        return left.isEmpty() ? claim : claim.citing(described(left));
    }

    private Source[] described(ImmutableSet<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(dossier.sources().get(id)).stream())
                .toArray(Source[]::new);
    }

    /** The roots of a source, without the ways to them that lead over who has retired what a claim says. Chains may be long. */
    private ImmutableSet<String> roots(String source, Claim claim, Map<String, ImmutableSet<String>> known) {
        Deque<String> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            String next = open.element();
            boolean isCut = retired.isRetiredBy(next, claim);
            ImmutableSet<String> cited = isCut ? ImmutableSet.of() : lineage.cited(claim, next);
            List<String> unknown =
                    cited.stream().filter(one -> !known.containsKey(one)).toList();
            unknown.forEach(open::push);
            if (unknown.isEmpty()) {
                ImmutableSet<String> itself = isCut ? ImmutableSet.of() : ImmutableSet.of(next);
                known.put(next, cited.isEmpty() ? itself : all(cited, known));
                open.remove();
            }
        }
        return known.getOrDefault(source, ImmutableSet.of());
    }

    /** One set for a whole chain of copies. */
    private static ImmutableSet<String> all(ImmutableSet<String> cited, Map<String, ImmutableSet<String>> known) {
        ImmutableSet<ImmutableSet<String>> sets = cited.stream()
                .map(one -> known.getOrDefault(one, ImmutableSet.of()))
                .collect(ImmutableSet.toImmutableSet());
        return sets.size() == 1
                ? sets.iterator().next()
                : sets.stream().flatMap(ImmutableSet::stream).collect(ImmutableSet.toImmutableSet());
    }
}
