package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.measurand.Measurand;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Role;
import org.tallystick.source.Source;
import org.tallystick.unit.Unit;

/**
 * Claims and relations that are laid together, with the sources and measurands that they name.
 *
 * <pre>{@code
 * Dossier story = Dossier.of(
 *         Claim.of(times, detainers, "more than 33,000"),
 *         Claim.of(benzinga, detainers, "33,179"));
 * Dossier grown = story.with(Claim.of(post, detainers, "more than 33,000"));
 * }</pre>
 *
 * <p>The order of everything is the order in which it came, and results keep it.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Dossier implements Serializable permits ImmutableDossier {
    private static final long serialVersionUID = 1L;

    Dossier() {}

    /**
     * Lays claims together.
     *
     * @param claims the claims
     * @return the dossier
     * @throws DuplicateIdException where one id has two definitions
     * @throws UnknownIdException where a correction names a claim that is not there
     * @throws CorrectionCycleException where claims correct each other in a circle
     */
    public static Dossier of(Claim... claims) {
        return of(Arrays.asList(claims));
    }

    /**
     * Lays claims together.
     *
     * @param claims the claims
     * @return the dossier
     * @throws DuplicateIdException where one id has two definitions
     * @throws UnknownIdException where a correction names a claim that is not there
     * @throws CorrectionCycleException where claims correct each other in a circle
     */
    public static Dossier of(Iterable<Claim> claims) {
        return builder().addClaims(claims).build();
    }

    /**
     * Gathers claims from a stream.
     *
     * @return a collector, for parallel streams as well; it throws what {@link DossierBuilder#build()} throws
     */
    public static Collector<Claim, ?, Dossier> collector() {
        return Collector.of(DossierBuilder::new, DossierBuilder::add, DossierBuilder::merge, DossierBuilder::build);
    }

    /**
     * Gathers everything that a dossier can hold, in any order.
     *
     * @return an empty builder
     */
    public static DossierBuilder builder() {
        return new DossierBuilder();
    }

    /**
     * What it is about, for a reader.
     *
     * @return the title, empty where none was given
     */
    public abstract Optional<String> title();

    /**
     * The sources, by id: those that were added, that make claims, or that are named by others.
     *
     * @return every source that anything refers to
     */
    public abstract ImmutableMap<String, Source> sources();

    /**
     * The measurands, by id: those that were added, that are claimed, or that stand in a relation.
     *
     * @return every measurand that anything refers to
     */
    public abstract ImmutableMap<String, Measurand> measurands();

    /**
     * The claims, by id.
     *
     * @return the claims
     */
    public abstract ImmutableMap<String, Claim> claimsById();

    /**
     * The relations, by id. They name measurands by their ids alone, aliases resolved.
     *
     * @return the relations
     */
    public abstract ImmutableMap<String, Relation> relationsById();

    /** The sources that others name and nobody described. */
    @Value.Auxiliary
    abstract ImmutableSet<String> citedOnly();

    /** The measurands that others name and nobody described. */
    @Value.Auxiliary
    abstract ImmutableSet<String> relatedOnly();

    @Value.Lazy
    Aliases aliases() {
        return Aliases.of(measurands().values());
    }

    /**
     * The measurand of a name, such as one that another is {@linkplain Measurand#compareWith() confused with}.
     *
     * @param name an id or an alias
     * @return the measurand, empty where nothing here has that name
     */
    public final Optional<Measurand> measurand(String name) {
        return Optional.ofNullable(measurands().get(aliases().id(name)));
    }

    /**
     * The claims.
     *
     * @return them, in order
     */
    public final ImmutableList<Claim> claims() {
        return claimsById().values().asList();
    }

    /**
     * The relations.
     *
     * @return them, in order
     */
    public final ImmutableList<Relation> relations() {
        return relationsById().values().asList();
    }

    /**
     * The claims of each measurand.
     *
     * @return the claims by measurand id, in order
     */
    @Value.Lazy
    public ImmutableListMultimap<String, Claim> claimsByMeasurand() {
        return claims().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        claim -> claim.measurand().id(), claim -> claim));
    }

    /**
     * The claims that others correct.
     *
     * @return the ids of the claims that no longer stand
     */
    @Value.Lazy
    public ImmutableSet<String> superseded() {
        return claims().stream().flatMap(claim -> claim.supersedes().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The unit in which figures of a measurand are taken: its own or, where it states none, that of its first claim with
     * one.
     *
     * @param measurand the measurand's id
     * @return the unit, empty where neither says
     */
    public final Optional<Unit> unit(String measurand) {
        return Optional.ofNullable(measurands().get(measurand))
                .flatMap(Measurand::unit)
                .or(() -> claimsByMeasurand().get(measurand).stream()
                        .flatMap(claim -> own(claim).unit().stream())
                        .findFirst());
    }

    /** The measurands that are the change in some relation. */
    @Value.Lazy
    ImmutableSet<String> changes() {
        return relations().stream()
                .flatMap(relation -> relation.measurands(Role.CHANGE).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The figure of a claim in its own unit: of a change that some relation speaks of, with its sign. */
    private Figure own(Claim claim) {
        Figure figure = claim.figure();
        return changes().contains(claim.measurand().id()) ? figure.signed() : figure;
    }

    /**
     * The figure of a claim in the unit in which its measurand is taken here.
     *
     * @param claim a claim of this dossier
     * @return its figure, told in that unit where it {@linkplain Figure#convertsTo converts}, else as the claim has it. Where a
     *     relation takes its measurand for a change, it is the {@linkplain Figure#signed() signed} one: "fell by 56 percent" is
     *     −56 percent there, and "doubled" +100 percent
     */
    public final Figure figure(Claim claim) {
        Figure own = own(claim);
        return unit(claim.measurand().id()).filter(own::convertsTo).map(own::to).orElse(own);
    }

    /**
     * This dossier with more claims.
     *
     * @param claims what is added
     * @return the grown dossier
     * @throws DuplicateIdException where the id of a claim is taken, or a source or measurand has another definition here
     * @throws UnknownIdException where a correction names a claim that is not there
     * @throws CorrectionCycleException where claims correct each other in a circle
     */
    public final Dossier with(Claim... claims) {
        return toBuilder().addClaims(List.of(claims)).build();
    }

    /**
     * This dossier with more relations.
     *
     * @param relations what is added
     * @return the grown dossier
     * @throws DuplicateIdException where an id has a definition already
     */
    public final Dossier with(Relation... relations) {
        DossierBuilder builder = toBuilder();
        Arrays.stream(relations).forEach(builder::add);
        return builder.build();
    }

    /**
     * This dossier with more measurands, or with a description of those that only a relation names.
     *
     * @param measurands what is added
     * @return the grown dossier
     * @throws DuplicateIdException where an id has a definition already, and another
     */
    public final Dossier with(Measurand... measurands) {
        DossierBuilder builder = toBuilder();
        Arrays.stream(measurands).forEach(builder::add);
        return builder.build();
    }

    /**
     * This dossier with more sources, or with a description of those that were only cited.
     *
     * @param sources what is added
     * @return the grown dossier
     * @throws DuplicateIdException where an id has a definition already, and another
     */
    public final Dossier with(Source... sources) {
        DossierBuilder builder = toBuilder();
        Arrays.stream(sources).forEach(builder::add);
        return builder.build();
    }

    /** What is only named is left out, so that it can be described now. */
    private DossierBuilder toBuilder() {
        DossierBuilder builder = new DossierBuilder();
        title().ifPresent(builder::title);
        Maps.filterKeys(sources(), id -> !citedOnly().contains(id)).values().forEach(builder::add);
        Maps.filterKeys(measurands(), id -> !relatedOnly().contains(id))
                .values()
                .forEach(builder::add);
        claims().forEach(builder::add);
        relations().forEach(builder::add);
        return builder;
    }
}
