package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.graph.SuccessorsFunction;
import com.google.common.graph.Traverser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.relation.Relation;

/** Makes dossiers from the parts of another. */
final class DossierEditing {
    private final Dossier dossier;

    DossierEditing(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The part about one measurand. */
    Dossier about(String measurand) {
        DossierBuilder builder = new DossierBuilder();
        Optional.ofNullable(dossier.measurands().get(measurand)).ifPresent(builder::add);
        Set<Claim> about = new LinkedHashSet<>(dossier.claimsByMeasurand().get(measurand));
        dossier.claimsByMeasurand()
                .get(measurand)
                .forEach(claim -> about.addAll(dossier.corrections().get(claim.id())));
        ImmutableSet<String> ids = about.stream().map(Claim::id).collect(ImmutableSet.toImmutableSet());
        about.forEach(claim -> builder.add(claim.supersedingOnly(ids)));
        for (String id : leanedOn(about)) {
            Optional.ofNullable(dossier.sources().get(id))
                    .filter(source -> !dossier.citedOnly().contains(id))
                    .ifPresent(builder::add);
        }
        dossier.relationsByMeasurand().get(measurand).forEach(builder::add);
        return builder.build();
    }

    /** The sources of claims and whom these cite or are published by, and so on. */
    private Set<String> leanedOn(Collection<Claim> claims) {
        SuccessorsFunction<String> behind =
                id -> Optional.ofNullable(dossier.sources().get(id)).stream()
                        .flatMap(source -> Stream.concat(source.cites().stream(), source.publisher().stream()))
                        .toList();
        Set<String> first = claims.stream()
                .flatMap(claim -> Stream.concat(Stream.of(claim.source().id()), claim.statedCites().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return ImmutableSet.copyOf(Traverser.forGraph(behind).breadthFirst(first));
    }

    /** With other claims, and those relations alone that are kept; claims correct none but each other. */
    Dossier rebuilt(ImmutableList<Claim> claims, Predicate<Relation> kept) {
        DossierBuilder builder = describedThings();
        ImmutableSet<String> ids = claims.stream().map(Claim::id).collect(ImmutableSet.toImmutableSet());
        claims.forEach(claim -> builder.add(claim.supersedingOnly(ids)));
        dossier.relations().stream().filter(kept).forEach(builder::add);
        return builder.build();
    }

    /** A builder of all that is there. */
    DossierBuilder toBuilder() {
        DossierBuilder builder = describedThings();
        dossier.claims().forEach(builder::add);
        dossier.relations().forEach(builder::add);
        return builder;
    }

    /** What is only named is left out, so that it can be described now. */
    private DossierBuilder describedThings() {
        DossierBuilder builder = new DossierBuilder();
        dossier.title().ifPresent(builder::title);
        Maps.filterKeys(dossier.sources(), id -> !dossier.citedOnly().contains(id))
                .values()
                .forEach(builder::add);
        Maps.filterKeys(dossier.measurands(), id -> !dossier.relatedOnly().contains(id))
                .values()
                .forEach(builder::add);
        return builder;
    }
}
