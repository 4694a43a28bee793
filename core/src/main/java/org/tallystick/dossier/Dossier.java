package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.NearKind;
import org.tallystick.claim.Source;
import org.tallystick.figure.Figure;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/**
 * Claims and relations of one story, with the sources and measurands that they name.
 *
 * <pre>{@code
 * Dossier story = Dossier.of(
 *         Claim.of(times, detainers, "more than 33,000"),
 *         Claim.of(benzinga, detainers, "33,179"));
 * Dossier grown = story.with(Claim.of(post, detainers, "more than 33,000"));
 * }</pre>
 *
 * <p>All parts are in the order in which they were added, and results keep this order.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Dossier implements Serializable permits ImmutableDossier {
    private static final long serialVersionUID = 1L;

    Dossier() {}

    /**
     * Returns a dossier of claims.
     *
     * @param claims the claims
     * @return the dossier
     * @throws DuplicateIdException where one id has two definitions
     * @throws UnknownIdException where a correction names a claim that does not exist
     * @throws CircularReferenceException where claims correct each other in a circle
     */
    public static Dossier of(Claim... claims) {
        return of(Arrays.asList(claims));
    }

    /**
     * Returns a dossier of claims.
     *
     * @param claims the claims
     * @return the dossier
     * @throws DuplicateIdException where one id has two definitions
     * @throws UnknownIdException where a correction names a claim that does not exist
     * @throws CircularReferenceException where claims correct each other in a circle
     */
    public static Dossier of(Iterable<Claim> claims) {
        return builder().addClaims(claims).build();
    }

    /**
     * Returns a collector of claims.
     *
     * @return a collector, also for parallel streams; it throws the exceptions of {@link DossierBuilder#build()}
     */
    public static Collector<Claim, ?, Dossier> collector() {
        return Collector.of(DossierBuilder::new, DossierBuilder::add, DossierBuilder::merge, DossierBuilder::build);
    }

    /**
     * Returns a builder, to which the parts of a dossier can be added in any order.
     *
     * @return an empty builder
     */
    public static DossierBuilder builder() {
        return new DossierBuilder();
    }

    /**
     * Returns the title for readers.
     *
     * @return the title, empty where none was given
     */
    public abstract Optional<String> title();

    /**
     * Returns the sources, by id: those that were added, that make claims, or that others name.
     *
     * @return every source that anything refers to
     */
    public abstract ImmutableMap<String, Source> sources();

    /**
     * Returns the measurands, by id: those that were added, that have claims, or that are in a relation.
     *
     * @return every measurand that anything refers to
     */
    public abstract ImmutableMap<String, Measurand> measurands();

    /**
     * Returns the claims, by id.
     *
     * @return the claims
     */
    public abstract ImmutableMap<String, Claim> claimsById();

    /**
     * Returns the relations, by id. They name measurands only by their ids, with aliases resolved.
     *
     * @return the relations
     */
    public abstract ImmutableMap<String, Relation> relationsById();

    /**
     * Returns whether a measurand is known only because a relation or another measurand names it: it has no description and no claim.
     *
     * @param measurand its id
     * @return true for a measurand that is only named
     */
    public final boolean isOnlyNamed(String measurand) {
        return relatedOnly().contains(measurand);
    }

    /** Returns the sources that others name and that have no description. */
    @Value.Auxiliary
    abstract ImmutableSet<String> citedOnly();

    /** Returns the measurands that others name and that have no description. */
    @Value.Auxiliary
    abstract ImmutableSet<String> relatedOnly();

    @Value.Lazy
    Aliases aliases() {
        return Aliases.of(measurands().values());
    }

    /**
     * Returns the measurand of a name, such as one that another is {@linkplain Measurand#compareWith() confused with}.
     *
     * @param name an id or an alias
     * @return the measurand, empty where none has that name
     */
    public final Optional<Measurand> measurand(String name) {
        return Optional.ofNullable(measurands().get(aliases().id(name)));
    }

    /**
     * Returns the claims.
     *
     * @return the claims, in order
     */
    public final ImmutableList<Claim> claims() {
        return claimsById().values().asList();
    }

    /**
     * Returns the relations.
     *
     * @return the relations, in order
     */
    public final ImmutableList<Relation> relations() {
        return relationsById().values().asList();
    }

    /**
     * Returns the claims of each measurand.
     *
     * @return the claims by measurand id, in order
     */
    public final ImmutableListMultimap<String, Claim> claimsByMeasurand() {
        return index().claims();
    }

    @Value.Lazy
    DossierIndex index() {
        return DossierIndex.of(this);
    }

    /**
     * Returns the claims that no longer stand: those that their own party corrects, directly or through other corrections, and withdrawn
     * ones. A withdrawn correction corrects nothing, and a correction of another party's claim is a {@linkplain #foreignCorrections()
     * dispute}.
     *
     * @return their ids
     */
    public final ImmutableSet<String> retired() {
        return retirement().retired();
    }

    /**
     * Returns whether a claim was withdrawn, or corrected by its own party.
     *
     * @param claim a claim of the dossier
     * @return whether it is one of the {@linkplain #retired() retired} claims
     */
    public final boolean isRetired(Claim claim) {
        return retired().contains(claim.id());
    }

    /**
     * Returns the corrections that have no effect, because they are of another party than the claim that they name.
     *
     * @return the ids of the claims of other parties, by the ids of the correcting claims
     */
    public final ImmutableSetMultimap<String, String> foreignCorrections() {
        return retirement().foreign();
    }

    @Value.Lazy
    Retirement retirement() {
        return Retirement.of(this);
    }

    /**
     * Returns the party for which a source makes its claims. A publication does so for its publisher, and publishers of publishers are
     * followed. An unnamed official is a party of its own.
     *
     * @param source the id of a source
     * @return the id of the last publisher; its own where it has none, or is not in this dossier
     */
    public final String party(String source) {
        return parties().getOrDefault(source, source);
    }

    @Value.Lazy
    ImmutableMap<String, String> parties() {
        return Publishers.of(sources());
    }

    /**
     * Returns the claims of this dossier that equal a given one, which may be a claim as it was before it was added, or one of this
     * dossier. A claim without an id of its own may have been given a number ({@link DossierBuilder#add(Claim)}), and is found under it.
     *
     * @param claim a claim that was added, or one of this dossier
     * @return the claims that are equal to it apart from such a number: one, several where equal claims were added, or none. A claim with
     *     the same id and other content is not found
     */
    public final ImmutableList<Claim> find(Claim claim) {
        return ClaimIds.find(this, claim);
    }

    /**
     * Returns the names that are probably misspelt:
     *
     * <ul>
     *   <li>measurands that are only in a relation: no claim is about them, they have no description, and none is declared to
     *     be confused with them. Each has the nearest known name. Names are near where they have equal numbers and differ only
     *     in case, in the signs between words or in the plural. They are also near where one letter is inserted, omitted,
     *     replaced or swapped in a word of four letters or more, or two in a word of eight or more; never more than two in all.
     *     The other names of a relation are not near its unknown name, except in a rule;
     *   <li>nouns of five letters or more that measurands or claims count and that differ by one letter from the name of a
     *     unit, such as "kilogramm", unless they are words of their own, such as "mouth".
     * </ul>
     *
     * @return first the measurands, then the nouns, both in the order of this dossier; none where all names are known
     */
    @Value.Lazy
    public ImmutableList<UnknownName> unknownNames() {
        return UnknownNames.of(this);
    }

    /**
     * Returns this dossier, if all its names are known. A measurand without claims is known once it is described.
     *
     * @return this dossier
     * @throws UnknownNamesException where it has {@linkplain #unknownNames() unknown names}; it lists all of them
     */
    public final Dossier strict() {
        if (!unknownNames().isEmpty()) {
            throw new UnknownNamesException(unknownNames());
        }
        return this;
    }

    /**
     * Returns the unit in which figures of a measurand are compared. It is the unit of the measurand, where it states one. Else it is a
     * unit of the largest group of its claims that convert into each other: the one that most of these state. Corrected and withdrawn
     * claims count only where no other claim states a unit. The order of the claims has no effect.
     *
     * @param measurand the measurand's id
     * @return the unit; empty where none is stated, and where two groups are the largest, so that none is compared
     */
    public final Optional<Unit> unit(String measurand) {
        return figures().unit(measurand);
    }

    @Value.Lazy
    ComparedFigures figures() {
        return ComparedFigures.of(this);
    }

    /**
     * Returns the figure of a claim in the unit in which its measurand is compared in this dossier.
     *
     * @param claim a claim of this dossier
     * @return its figure, in that unit where it {@linkplain Figure#convertsTo converts}, else as stated. Where a relation uses its
     *     measurand as a change, it is the {@linkplain Figure#signed() signed} figure: "fell by 56 percent" is −56 percent there, and
     *     "doubled" +100 percent
     */
    public final Figure figure(Claim claim) {
        return figures().figure(claim);
    }

    /**
     * Returns whether the figure of a claim can be compared with others of its measurand: it is in {@linkplain #unit the unit} in which the
     * measurand is compared.
     *
     * @param claim a claim of this dossier
     * @return false where its unit does not convert to that one, or where it has a unit and two groups are the largest. A claim without a
     *     unit is compared where no unit is stated; beside two such groups it is compared only with others without a unit
     */
    public final boolean isComparable(Claim claim) {
        return figures().isComparable(claim);
    }

    /**
     * Returns the kinds of sources that are probably misspellings of a kind with a meaning.
     *
     * @return the kinds with the ones that may have been meant, in the order of the sources
     */
    public final ImmutableList<NearKind> nearKinds() {
        return sources().values().stream()
                .flatMap(source -> source.nearKind().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns this dossier with further claims.
     *
     * @param claims the claims to add
     * @return the grown dossier
     * @throws DuplicateIdException where the id of a claim is taken, or a source or measurand has another definition here
     * @throws UnknownIdException where a correction names a claim that does not exist
     * @throws CircularReferenceException where claims correct each other in a circle
     */
    public final Dossier with(Claim... claims) {
        return editing().with(List.of(claims), DossierBuilder::add);
    }

    /**
     * Returns this dossier with further relations.
     *
     * @param relations the relations to add
     * @return the grown dossier
     * @throws DuplicateIdException where an id has a definition already
     */
    public final Dossier with(Relation... relations) {
        return editing().with(List.of(relations), DossierBuilder::add);
    }

    /**
     * Returns this dossier with further measurands, or with a description of those that only a relation names.
     *
     * @param measurands the measurands to add
     * @return the grown dossier
     * @throws DuplicateIdException where an id already has another definition
     */
    public final Dossier with(Measurand... measurands) {
        return editing().with(List.of(measurands), DossierBuilder::add);
    }

    /**
     * Returns this dossier with further sources, or with a description of those that were only cited.
     *
     * @param sources the sources to add
     * @return the grown dossier
     * @throws DuplicateIdException where an id already has another definition
     */
    public final Dossier with(Source... sources) {
        return editing().with(List.of(sources), DossierBuilder::add);
    }

    /**
     * Returns this dossier as it was known on a day, that day included. It omits the claims and relations of sources that are known to have
     * been published later, and corrections and withdrawals that came later. Parts without a date are taken to have been known.
     *
     * @param day the day or any other period, of which the end counts
     * @return the dossier as it was then, with all sources and measurands that this dossier describes
     */
    public final Dossier asKnownOn(PartialDate day) {
        return editing().asKnownOn(day);
    }

    /**
     * Returns this dossier with only some of its claims.
     *
     * @param kept whether a claim is kept
     * @return the smaller dossier, with the relations and all sources and measurands that this dossier describes; corrections of claims
     *     that are not kept are dropped
     */
    public final Dossier only(Predicate<? super Claim> kept) {
        return editing().only(kept);
    }

    /**
     * Returns this dossier with other claims in place of its own, as for a test of an assumption.
     *
     * @param revision the function from each claim, with the id that it has here, to its replacement
     * @return the revised dossier
     * @throws DuplicateIdException where two claims have one id, or a source or measurand has another definition
     */
    public final Dossier revised(UnaryOperator<Claim> revision) {
        return editing().revised(revision);
    }

    /**
     * Returns the part of this dossier that is about one measurand.
     *
     * @param measurand its id
     * @return the claims about it and those that correct them, the sources that they cite directly or through others, and the relations
     *     that it is in
     */
    public final Dossier about(String measurand) {
        return editing().about(measurand);
    }

    private DossierEditing editing() {
        return new DossierEditing(this);
    }
}
