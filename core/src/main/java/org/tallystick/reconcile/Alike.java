package org.tallystick.reconcile;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.counting.ClaimGroup;
import org.tallystick.counting.MeasurandClaims;
import org.tallystick.counting.Witness;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.relation.Relation;
import org.tallystick.verdict.Conflict;

/** Claims about one thing on one date that leave the same open, so that a conflict of one of them is one of all. */
final class Alike {
    private final Dossier dossier;
    private final Map<String, ImmutableSet<String>> alike = new HashMap<>();

    Alike(Dossier dossier, Collection<MeasurandClaims> claims, Reading widest) {
        this.dossier = dossier;
        for (MeasurandClaims claimed : claims) {
            for (ClaimGroup group : claimed.groups()) {
                ImmutableListMultimap<Object, Witness> byValues =
                        Multimaps.index(group.witnesses(), witness -> group.in(witness, widest));
                byValues.asMap().values().forEach(same -> add(claimed, same));
            }
        }
    }

    private void add(MeasurandClaims claimed, Collection<Witness> same) {
        ImmutableSet<String> counted = same.stream().map(Witness::id).sorted().collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> all = Stream.concat(
                        counted.stream(), claimed.withRepeats(counted).map(Claim::id))
                .collect(ImmutableSet.toImmutableSet());
        counted.forEach(id -> alike.put(id, all));
    }

    private ImmutableSet<String> with(String claim) {
        return Optional.ofNullable(alike.get(claim)).orElseGet(() -> ImmutableSet.of(claim));
    }

    /** The conflict with all claims that say the same as those of its proof. */
    Conflict spread(Conflict conflict) {
        List<ImmutableSet<String>> sides =
                conflict.claims().stream().map(this::with).toList();
        return Conflict.of(conflict.certificate(), conflict.why(), sides);
    }

    /** What tells a conflict from others: its figures, whoever says them, and the relations that may be wrong as well. */
    ImmutableSet<Object> sense(Conflict conflict) {
        Stream<Object> figures = conflict.claims().stream().map(this::with);
        Stream<Object> relations = dossier.relations().stream()
                .filter(relation -> relation.isSoft() && conflict.relations().contains(relation.id()))
                .map(Relation::id);
        return Stream.concat(figures, relations).collect(ImmutableSet.toImmutableSet());
    }
}
