package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.graph.SuccessorsFunction;
import com.google.common.graph.Traverser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Source;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;

/** Makes dossiers from another one: with further parts, with fewer, or with other claims. */
final class DossierEditing {
    private final Dossier dossier;

    DossierEditing(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Returns the part about one measurand. */
    Dossier about(String measurand) {
        DossierBuilder builder = new DossierBuilder();
        Optional.ofNullable(dossier.measurands().get(measurand)).ifPresent(builder::add);
        Set<Claim> about = new LinkedHashSet<>(dossier.claimsByMeasurand().get(measurand));
        dossier.claimsByMeasurand()
                .get(measurand)
                .forEach(claim -> about.addAll(dossier.index().corrections().get(claim.id())));
        ImmutableSet<String> ids = about.stream().map(Claim::id).collect(ImmutableSet.toImmutableSet());
        about.forEach(claim -> builder.add(claim.supersedingOnly(ids)));
        for (String id : leanedOn(about)) {
            Optional.ofNullable(dossier.sources().get(id))
                    .filter(source -> !dossier.citedOnly().contains(id))
                    .ifPresent(builder::add);
        }
        dossier.index().relations().get(measurand).forEach(builder::add);
        return builder.build();
    }

    /** Returns the sources of claims, and those that they cite or that publish them, directly or through others. */
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

    /** Returns the dossier with further things, which the builder adds. */
    <T> Dossier with(List<T> things, BiConsumer<DossierBuilder, T> adding) {
        DossierBuilder builder = describedThings();
        dossier.claims().forEach(builder::add);
        dossier.relations().forEach(builder::add);
        things.forEach(thing -> adding.accept(builder, thing));
        return builder.build();
    }

    Dossier asKnownOn(PartialDate day) {
        return rebuilt(
                dossier.claims().stream().flatMap(claim -> claim.asKnownOn(day).stream()),
                relation -> relation.source()
                        .flatMap(id -> Optional.ofNullable(dossier.sources().get(id)))
                        .flatMap(Source::published)
                        .filter(day::isBefore)
                        .isEmpty());
    }

    Dossier only(Predicate<? super Claim> kept) {
        return rebuilt(dossier.claims().stream().filter(kept), relation -> true);
    }

    Dossier revised(UnaryOperator<Claim> revision) {
        return rebuilt(dossier.claims().stream().map(revision), relation -> true);
    }

    /** Returns the dossier with other claims and only those relations that are kept. Claims correct only each other. */
    private Dossier rebuilt(Stream<Claim> changed, Predicate<Relation> kept) {
        ImmutableList<Claim> claims = changed.collect(ImmutableList.toImmutableList());
        DossierBuilder builder = describedThings();
        ImmutableSet<String> ids = claims.stream().map(Claim::id).collect(ImmutableSet.toImmutableSet());
        claims.forEach(claim -> builder.add(claim.supersedingOnly(ids)));
        dossier.relations().stream().filter(kept).forEach(builder::add);
        return builder.build();
    }

    /** Returns a builder without the things that are only named, so that they can be described now. */
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
