package org.tallystick.reconcile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.dossier.Dossier;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Role;

/** Finds the sources that report some parts of a whole and omit others. */
final class Omissions {
    private final ImmutableMap<String, MeasurandClaims> claims;
    private final ImmutableSetMultimap<String, String> relations;
    private final ImmutableSetMultimap<String, String> itemisers;

    Omissions(Dossier dossier, ImmutableMap<String, MeasurandClaims> claims) {
        this.claims = claims;
        ImmutableSetMultimap.Builder<String, String> byPart = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<String, String> byRelation = ImmutableSetMultimap.builder();
        for (Relation relation : dossier.relations()) {
            for (String part : relation.measurands(Role.PARTS)) {
                byPart.put(part, relation.id());
                byRelation.putAll(relation.id(), sources(part));
            }
        }
        this.relations = byPart.build();
        this.itemisers = byRelation.build();
    }

    /** Returns the sources that report another part of the same whole, but not this part. */
    ImmutableSet<String> of(String measurand) {
        Set<String> sources = new LinkedHashSet<>();
        relations.get(measurand).forEach(relation -> sources.addAll(itemisers.get(relation)));
        sources.removeAll(sources(measurand));
        return ImmutableSet.copyOf(sources);
    }

    private ImmutableSet<String> sources(String measurand) {
        return Optional.ofNullable(claims.get(measurand)).stream()
                .flatMap(claimed -> claimed.notRetired().stream())
                .map(claim -> claim.source().id())
                .collect(ImmutableSet.toImmutableSet());
    }
}
