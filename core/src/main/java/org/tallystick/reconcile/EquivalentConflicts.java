package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Returns the conflicts of single relations, and of linked ones those of other figures or doubtful relations; without those in
     * which a smaller one lies.
     */
    ImmutableList<Conflict> smallest(Stream<Conflict> ofSingle, Stream<Conflict> ofLinked) {
        Map<Conflict, ImmutableSet<Object>> all = new LinkedHashMap<>();
        ofSingle.forEach(conflict -> all.put(conflict, sense(conflict)));
        Set<ImmutableSet<Object>> known = new HashSet<>(all.values());
        ofLinked.filter(conflict -> known.add(sense(conflict))).forEach(conflict -> all.put(conflict, sense(conflict)));
        return all.entrySet().stream()
                .filter(each -> all.entrySet().stream().noneMatch(other -> liesIn(other, each)))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A relation that is violated by itself keeps a conflict that names it. Relations that nothing fits blame no figure, and leave
     * alone the conflicts that do without them.
     */
    private static boolean liesIn(
            Map.Entry<Conflict, ImmutableSet<Object>> smaller, Map.Entry<Conflict, ImmutableSet<Object>> larger) {
        ImmutableSet<String> less = smaller.getKey().relations();
        ImmutableSet<String> more = larger.getKey().relations();
        return smaller.getValue().size() < larger.getValue().size()
                && larger.getValue().containsAll(smaller.getValue())
                && (more.size() > 1 || less.containsAll(more))
                && (!smaller.getValue().isEmpty() || more.containsAll(less));
    }

    /** The identity of a conflict: its figures, whatever their sources, and the relations that may be wrong as well. */
    private ImmutableSet<Object> sense(Conflict conflict) {
        Stream<Object> figures = conflict.claims().stream().map(this::with);
        Stream<Object> relations = dossier.relations().stream()
                .filter(relation -> relation.isSoft() && conflict.relations().contains(relation.id()))
                .map(Relation::id);
        return Stream.concat(figures, relations).collect(ImmutableSet.toImmutableSet());
    }
}
