package org.tallystick.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.claim.Claim;
import org.tallystick.measurand.Measurand;
import org.tallystick.relation.Relation;
import org.tallystick.source.Source;

/**
 * Gathers what a dossier holds, in any order. It resolves ids: keeps one definition for each, and completes what is only
 * referred to. Not thread-safe.
 */
public final class DossierBuilder {
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Measurand> measurands = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Integer> unnamed = new LinkedHashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private @Nullable String title;

    DossierBuilder() {}

    /**
     * What it is about.
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
     * Adds a claim with its source and measurand. Claims that were given no id of their own and are alike in source and
     * measurand are told apart by {@code #2}, {@code #3} and so on.
     *
     * @param claim the claim
     * @return this builder
     * @throws DuplicateIdException where one of the ids has another definition
     */
    public DossierBuilder add(Claim claim) {
        add(claim.source());
        add(claim.measurand());
        Claim named = distinguished(claim);
        @Nullable Claim taken = claims.putIfAbsent(named.id(), named);
        if (taken != null) {
            throw new DuplicateIdException(named.id(), taken, named);
        }
        return this;
    }

    private Claim distinguished(Claim claim) {
        String given = claim.source().id() + "/" + claim.measurand().id();
        if (!claim.id().equals(given) || !claims.containsKey(given)) {
            return claim;
        }
        int number = unnamed.getOrDefault(given, 1);
        do {
            number++;
        } while (claims.containsKey(given + "#" + number));
        unnamed.put(given, number);
        return claim.identifiedAs(given + "#" + number);
    }

    /**
     * Adds a relation.
     *
     * @param relation the relation
     * @return this builder
     * @throws DuplicateIdException where its id is taken
     */
    public DossierBuilder add(Relation relation) {
        @Nullable Relation taken = relations.putIfAbsent(relation.id(), relation);
        if (taken != null) {
            throw new DuplicateIdException(relation.id(), taken, relation);
        }
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

    private static <T> void define(Map<String, T> definitions, String id, T definition) {
        @Nullable T known = definitions.putIfAbsent(id, definition);
        if (known != null && !known.equals(definition)) {
            throw new DuplicateIdException(id, known, definition);
        }
    }

    DossierBuilder merge(DossierBuilder other) {
        other.sources.values().forEach(this::add);
        other.measurands.values().forEach(this::add);
        other.claims.values().forEach(this::add);
        other.relations.values().forEach(this::add);
        return this;
    }

    /**
     * The dossier.
     *
     * @return it, with all ids resolved
     * @throws DuplicateIdException where an alias of a measurand is also the id or alias of another
     */
    public Dossier build() {
        ImmutableMap<String, String> aliases = aliases();
        Map<String, Relation> resolved = new LinkedHashMap<>();
        relations.forEach(
                (id, relation) -> resolved.put(id, relation.renamed(name -> aliases.getOrDefault(name, name))));
        ImmutableDossier.Builder dossier = new ImmutableDossier.Builder();
        if (title != null) {
            dossier.title(title);
        }
        return dossier.putAllSources(completeSources())
                .putAllMeasurands(completeMeasurands(resolved))
                .putAllClaimsById(claims)
                .putAllRelationsById(resolved)
                .build();
    }

    private ImmutableMap<String, String> aliases() {
        Map<String, Measurand> owners = new LinkedHashMap<>(measurands);
        ImmutableMap.Builder<String, String> aliases = ImmutableMap.builder();
        for (Measurand measurand : measurands.values()) {
            for (String alias : measurand.aliases()) {
                @Nullable Measurand owner = owners.putIfAbsent(alias, measurand);
                if (owner != null) {
                    throw new DuplicateIdException(alias, owner, measurand);
                }
                aliases.put(alias, measurand.id());
            }
        }
        return aliases.buildOrThrow();
    }

    private Map<String, Source> completeSources() {
        Map<String, Source> complete = new LinkedHashMap<>(sources);
        Stream<String> bySources = sources.values().stream()
                .flatMap(source -> Stream.concat(source.cites().stream(), source.publisher().stream()));
        Stream<String> byClaims = claims.values().stream().flatMap(claim -> claim.statedCites().stream());
        Stream<String> byRelations = relations.values().stream()
                .flatMap(relation -> Stream.concat(relation.source().stream(), relation.cites().stream()));
        Stream.of(bySources, byClaims, byRelations)
                .flatMap(ids -> ids)
                .forEach(id -> complete.computeIfAbsent(id, Source::of));
        return complete;
    }

    private Map<String, Measurand> completeMeasurands(Map<String, Relation> resolved) {
        Map<String, Measurand> complete = new LinkedHashMap<>(measurands);
        Stream<String> byMeasurands = measurands.values().stream().flatMap(m -> m.compareWith().stream());
        Stream<String> byRelations = resolved.values().stream().flatMap(relation -> relation.measurands().stream());
        Stream.concat(byMeasurands, byRelations).forEach(id -> complete.computeIfAbsent(id, Measurand::of));
        return complete;
    }
}
