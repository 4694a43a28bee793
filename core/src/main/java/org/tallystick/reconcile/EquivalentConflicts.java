package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.consensus.ClaimGroup;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.relation.Relation;

/** Claims about one thing on one date that allow the same values, so that a conflict of one of them is a conflict of each. */
final class EquivalentConflicts {
    private final Dossier dossier;
    private final Map<String, ImmutableSet<String>> alike = new HashMap<>();

    EquivalentConflicts(Dossier dossier, Collection<MeasurandClaims> claims, Reading widest) {
        this.dossier = dossier;
        for (MeasurandClaims claimed : claims) {
            for (ClaimGroup group : claimed.groups()) {
                ImmutableListMultimap<Object, StandingClaim> byValues =
                        Multimaps.index(group.claims(), counted -> group.in(counted, widest));
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

    /** Returns a conflict with all claims that state the same as those of its proof. */
    Conflict spread(Conflict conflict) {
        List<ImmutableSet<String>> sides =
                conflict.claims().stream().map(this::with).toList();
        return Conflict.of(conflict.certificate(), conflict.why(), sides);
    }

    /**
     * Returns the conflicts of single relations, and those of linked relations that are about other figures or doubtful relations.
     * Conflicts that contain a smaller one are left out.
     */
    ImmutableList<Conflict> smallest(Stream<Conflict> ofSingle, Stream<Conflict> ofLinked) {
        List<Identified> all =
                new ArrayList<>(ofSingle.distinct().map(this::identified).toList());
        Set<ImmutableSet<Object>> known =
                all.stream().map(Identified::sense).collect(Collectors.toCollection(HashSet::new));
        ofLinked.map(this::identified).filter(each -> known.add(each.sense())).forEach(all::add);
        return all.stream()
                .filter(each -> all.stream().noneMatch(other -> other.liesIn(each)))
                .map(Identified::conflict)
                .collect(ImmutableList.toImmutableList());
    }

    private Identified identified(Conflict conflict) {
        return new Identified(conflict, sense(conflict));
    }

    /** A conflict and its identity. */
    private record Identified(Conflict conflict, ImmutableSet<Object> sense) {
        /**
         * A conflict that names a relation violated by itself is always kept. Relations that no values satisfy implicate no figure, and do
         * not absorb the conflicts without them.
         */
        boolean liesIn(Identified larger) {
            ImmutableSet<String> own = conflict.relations();
            ImmutableSet<String> others = larger.conflict.relations();
            return sense.size() < larger.sense.size()
                    && larger.sense.containsAll(sense)
                    && (others.size() > 1 || own.containsAll(others))
                    && (!sense.isEmpty() || others.containsAll(own));
        }
    }

    /** Returns the identity of a conflict: its figures, whatever their sources, and the relations that may be wrong as well. */
    private ImmutableSet<Object> sense(Conflict conflict) {
        Stream<Object> figures = conflict.claims().stream().map(this::with);
        Stream<Object> relations = dossier.relations().stream()
                .filter(relation -> relation.isSoft() && conflict.relations().contains(relation.id()))
                .map(Relation::id);
        return Stream.concat(figures, relations).collect(ImmutableSet.toImmutableSet());
    }
}
