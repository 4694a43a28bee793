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
import org.tallystick.consensus.ClaimGroup;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.relation.Relation;

/** Claims about one thing on one date that leave the same open, so that a conflict of one of them is one of all. */
final class EquivalentConflicts {
    private final Dossier dossier;
    private final Map<String, ImmutableSet<String>> alike = new HashMap<>();

    EquivalentConflicts(Dossier dossier, Collection<MeasurandClaims> claims, Reading widest) {
        this.dossier = dossier;
        for (MeasurandClaims claimed : claims) {
            for (ClaimGroup group : claimed.groups()) {
                ImmutableListMultimap<Object, StandingClaim> byValues =
                        Multimaps.index(group.witnesses(), witness -> group.in(witness, widest));
                byValues.asMap().values().forEach(same -> add(claimed, same));
            }
        }
    }

    private void add(MeasurandClaims claimed, Collection<StandingClaim> same) {
        ImmutableSet<String> counted =
                same.stream().map(StandingClaim::id).sorted().collect(ImmutableSet.toImmutableSet());
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

    /** The identity of a conflict: its figures, whatever their sources, and the relations that may be wrong as well. */
    ImmutableSet<Object> sense(Conflict conflict) {
        Stream<Object> figures = conflict.claims().stream().map(this::with);
        Stream<Object> relations = dossier.relations().stream()
                .filter(relation -> relation.isSoft() && conflict.relations().contains(relation.id()))
                .map(Relation::id);
        return Stream.concat(figures, relations).collect(ImmutableSet.toImmutableSet());
    }
}
