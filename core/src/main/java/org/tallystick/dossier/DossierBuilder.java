package org.tallystick.dossier;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.relation.Relation;

/**
 * A builder of a dossier. It resolves ids: it keeps one definition for each, and completes things that are only referred to. Instances are
 * not thread-safe.
 */
public final class DossierBuilder {
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Measurand> measurands = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Claim> identified = new HashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private @Nullable String title;

    DossierBuilder() {}

    /**
     * Sets the title.
     *
     * @param title a few words
     * @return this builder
     */
    public DossierBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * Adds a source.
     *
     * @param source the source
     * @return this builder
     * @throws DuplicateIdException where its id has another definition
     */
    public DossierBuilder add(Source source) {
        define(sources, source.id(), source);
        return this;
    }

    /**
     * Adds a measurand.
     *
     * @param measurand the measurand
     * @return this builder
     * @throws DuplicateIdException where its id has another definition
     */
    public DossierBuilder add(Measurand measurand) {
        define(measurands, measurand.id(), measurand);
        return this;
    }

    /**
     * Adds a claim with its source and measurand. Of several claims without ids of their own that have the same source and measurand, the
     * second gets {@code #2}, the third {@code #3} and so on.
     *
     * @param claim the claim
     * @return this builder
     * @throws DuplicateIdException where the claim's id is taken, or its source or measurand has another definition
     */
    public DossierBuilder add(Claim claim) {
        if (ClaimIds.isOwn(claim)) {
            addNew(identified, claim.id(), claim);
        }
        add(claim.source());
        add(claim.measurand());
        claims.add(claim);
        return this;
    }

    /**
     * Adds a relation.
     *
     * @param relation the relation
     * @return this builder
     * @throws DuplicateIdException where its id is taken
     */
    public DossierBuilder add(Relation relation) {
        addNew(relations, relation.id(), relation);
        return this;
    }

    /**
     * Adds claims.
     *
     * @param claims the claims
     * @return this builder
     * @throws DuplicateIdException where one of the ids has another definition
     */
    public DossierBuilder addClaims(Iterable<Claim> claims) {
        claims.forEach(this::add);
        return this;
    }

    private static <T extends Serializable> void define(Map<String, T> definitions, String id, T definition) {
        @Nullable T known = definitions.putIfAbsent(id, definition);
        if (known != null && !known.equals(definition)) {
            throw new DuplicateIdException(id, known, definition);
        }
    }

    private static <T extends Serializable> void addNew(Map<String, T> definitions, String id, T definition) {
        @Nullable T taken = definitions.putIfAbsent(id, definition);
        if (taken != null) {
            throw new DuplicateIdException(id, taken, definition);
        }
    }

    DossierBuilder merge(DossierBuilder other) {
        other.sources.values().forEach(this::add);
        other.measurands.values().forEach(this::add);
        other.claims.forEach(this::add);
        other.relations.values().forEach(this::add);
        return this;
    }

    /**
     * Builds the dossier.
     *
     * @return the dossier, with all ids resolved
     * @throws DuplicateIdException where an alias of a measurand is also the id or alias of another
     * @throws UnknownIdException where a correction names a claim that does not exist
     * @throws CircularReferenceException where claims correct each other in a circle
     */
    public Dossier build() {
        Aliases aliases = Aliases.of(measurands.values());
        Map<String, Claim> numbered = ClaimIds.numbered(claims, identified.keySet());
        Corrections.check(numbered);
        ImmutableDossier.Builder dossier = new ImmutableDossier.Builder();
        if (title != null) {
            dossier.title(title);
        }
        ImmutableSet<String> citedOnly = citedOnly();
        ImmutableSet<String> relatedOnly = relatedOnly(aliases);
        relations.values().forEach(relation -> dossier.putRelationsById(relation.id(), relation.renamed(aliases::id)));
        return dossier.putAllSources(sources)
                .putAllSources(Maps.asMap(citedOnly, Source::of))
                .addAllCitedOnly(citedOnly)
                .putAllMeasurands(measurands)
                .putAllMeasurands(Maps.asMap(relatedOnly, Measurand::of))
                .addAllRelatedOnly(relatedOnly)
                .putAllClaimsById(numbered)
                .build();
    }

    /** Returns the sources that others name and that have no description. */
    private ImmutableSet<String> citedOnly() {
        Stream<String> bySources = sources.values().stream()
                .flatMap(source -> Stream.concat(source.cites().stream(), source.publisher().stream()));
        Stream<String> byClaims = claims.stream().flatMap(claim -> claim.statedCites().stream());
        Stream<String> byRelations = relations.values().stream()
                .flatMap(relation -> Stream.concat(relation.source().stream(), relation.cites().stream()));
        return Stream.of(bySources, byClaims, byRelations)
                .flatMap(ids -> ids)
                .filter(id -> !sources.containsKey(id))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the measurands that others name and that have no description. */
    private ImmutableSet<String> relatedOnly(Aliases aliases) {
        Stream<String> byMeasurands = measurands.values().stream().flatMap(m -> m.compareWith().stream());
        Stream<String> byRelations = relations.values().stream().flatMap(relation -> relation.measurands().stream());
        return Stream.concat(byMeasurands, byRelations)
                .map(aliases::id)
                .filter(id -> !measurands.containsKey(id))
                .collect(ImmutableSet.toImmutableSet());
    }
}
