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
     * @throws CircularReferenceException where claims correct each other in a circle
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
     * @throws CircularReferenceException where claims correct each other in a circle
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
    public final ImmutableListMultimap<String, Claim> claimsByMeasurand() {
        return index().claims();
    }

    @Value.Lazy
    DossierIndex index() {
        return DossierIndex.of(this);
    }

    /**
     * The claims that no longer stand: those that their own party corrects, directly or by way of other corrections, and those that
     * were withdrawn. A withdrawn correction corrects nothing, and a correction of another party's claim is a {@linkplain
     * #foreignCorrections() dispute}.
     *
     * @return their ids
     */
    public final ImmutableSet<String> retired() {
        return retirement().retired();
    }

    /**
     * Whether a claim was withdrawn, or corrected by its own party.
     *
     * @param claim a claim of the dossier
     * @return whether it is one of the {@linkplain #retired() retired} claims
     */
    public final boolean isRetired(Claim claim) {
        return retired().contains(claim.id());
    }

    /**
     * The corrections that correct nothing, because they are of another party than the claim that they name.
     *
     * @return the ids of the claims that are not theirs to correct, by the ids of the correcting claims
     */
    public final ImmutableSetMultimap<String, String> foreignCorrections() {
        return retirement().foreign();
    }

    @Value.Lazy
    Retirement retirement() {
        return Retirement.of(this);
    }

    /**
     * For whom a source speaks: a publication speaks for its publisher, publishers of publishers are followed. An unnamed
     * official speaks for nobody.
     *
     * @param source the id of a source
     * @return the id of the last publisher; its own where it has none, or is not known here
     */
    public final String party(String source) {
        return parties().getOrDefault(source, source);
    }

    @Value.Lazy
    ImmutableMap<String, String> parties() {
        return Publishers.of(sources());
    }

    /**
     * The claims of this dossier that are a given one, as it was before it was added or as it is here. A claim without an id of
     * its own may be told apart by a number here ({@link DossierBuilder#add(Claim)}), and is found under it.
     *
     * @param claim a claim that was added, or one of this dossier
     * @return the claims that are equal to it but for such a number: one, several where equal claims were added, none where it is
     *     not here. What has its id and another content is not it
     */
    public final ImmutableList<Claim> find(Claim claim) {
        return ClaimIds.find(this, claim);
    }

    /**
     * The names that are probably misspelt:
     *
     * <ul>
     *   <li>measurands that stand in a relation and nowhere else: no claim is about them, nobody describes them, and none is
     *       declared to be confused with them. With each comes the nearest known name. Near are names of equal numbers that
     *       differ only in case, in the signs between words or in the plural, or by one letter inserted, left out, replaced or
     *       swapped in a word of four letters or more, by two of them in a word of eight or more; never by more than two in all.
     *       What stands beside the unknown name in its relations is not taken for it, save in a rule;
     *   <li>nouns of five letters or more in which measurands or claims are counted and that are one letter off the name of a
     *       unit, such as "kilogramm", unless they are words of their own, such as "mouth".
     * </ul>
     *
     * @return first the measurands, then the nouns, both in the order of this dossier; none where all names are known
     */
    @Value.Lazy
    public ImmutableList<UnknownName> unknownNames() {
        return UnknownNames.of(this);
    }

    /**
     * This dossier, if all its names are known. A measurand that nobody reports is known once it is described.
     *
     * @return itself
     * @throws UnknownNamesException where it has {@linkplain #unknownNames() unknown names}, which tells all of them
     */
    public final Dossier strict() {
        if (!unknownNames().isEmpty()) {
            throw new UnknownNamesException(unknownNames());
        }
        return this;
    }

    /**
     * The unit in which figures of a measurand are compared: its own or, where it states none, that of the largest group of its
     * claims that convert into each other, the one that most of these say. Claims that were corrected or withdrawn are heard only
     * where no other tells a unit. The order of the claims changes nothing.
     *
     * @param measurand the measurand's id
     * @return the unit; empty where nobody tells one, and where two groups are the largest, so that none is compared
     * @see #isComparable
     */
    public final Optional<Unit> unit(String measurand) {
        return figures().unit(measurand);
    }

    @Value.Lazy
    ComparedFigures figures() {
        return ComparedFigures.of(this);
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
        return figures().figure(claim);
    }

    /**
     * Whether the figure of a claim can be held against others of its measurand: it is told in {@linkplain #unit the unit} in
     * which the measurand is compared.
     *
     * @param claim a claim of this dossier
     * @return false where its unit does not convert to that one, or where it has a unit and two groups of them are the largest;
     *     a claim without a unit is compared where nobody tells one, and beside two such groups with others without a unit alone
     */
    public final boolean isComparable(Claim claim) {
        return figures().isComparable(claim);
    }

    /**
     * The kinds of sources that are likely slips for one that decides something.
     *
     * @return what may have been meant, in the order of the sources
     */
    public final ImmutableList<NearKind> nearKinds() {
        return sources().values().stream()
                .flatMap(source -> source.nearKind().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * This dossier with more claims.
     *
     * @param claims what is added
     * @return the grown dossier
     * @throws DuplicateIdException where the id of a claim is taken, or a source or measurand has another definition here
     * @throws UnknownIdException where a correction names a claim that is not there
     * @throws CircularReferenceException where claims correct each other in a circle
     */
    public final Dossier with(Claim... claims) {
        return editing().with(List.of(claims), DossierBuilder::add);
    }

    /**
     * This dossier with more relations.
     *
     * @param relations what is added
     * @return the grown dossier
     * @throws DuplicateIdException where an id has a definition already
     */
    public final Dossier with(Relation... relations) {
        return editing().with(List.of(relations), DossierBuilder::add);
    }

    /**
     * This dossier with more measurands, or with a description of those that only a relation names.
     *
     * @param measurands what is added
     * @return the grown dossier
     * @throws DuplicateIdException where an id has a definition already, and another
     */
    public final Dossier with(Measurand... measurands) {
        return editing().with(List.of(measurands), DossierBuilder::add);
    }

    /**
     * This dossier with more sources, or with a description of those that were only cited.
     *
     * @param sources what is added
     * @return the grown dossier
     * @throws DuplicateIdException where an id has a definition already, and another
     */
    public final Dossier with(Source... sources) {
        return editing().with(List.of(sources), DossierBuilder::add);
    }

    /**
     * This dossier as it was known on a day, that day included: without the claims and relations of sources that are known to have
     * been published later, and before corrections and withdrawals that came later. What has no date is taken to have been
     * known.
     *
     * @param day the day, or any other stretch of time, to whose end one looks
     * @return the dossier as it was then, with all sources and measurands that are described here
     * @see Claim#asKnownOn
     */
    public final Dossier asKnownOn(PartialDate day) {
        return editing().asKnownOn(day);
    }

    /**
     * This dossier with some of its claims alone.
     *
     * @param kept which claims stay
     * @return the smaller dossier, with the relations and all sources and measurands that are described here; what its claims
     *     correct that is not there any more, they no longer correct
     */
    public final Dossier only(Predicate<? super Claim> kept) {
        return editing().only(kept);
    }

    /**
     * This dossier with other claims in place of its own, to ask what would be if these had been made.
     *
     * @param revision what each claim becomes, under the id that it has
     * @return the revised dossier
     * @throws DuplicateIdException where two claims get one id, or a source or measurand gets another definition
     */
    public final Dossier revised(UnaryOperator<Claim> revision) {
        return editing().revised(revision);
    }

    /**
     * The part of this dossier that is about one measurand.
     *
     * @param measurand its id
     * @return the claims about it and those that correct them, the sources that they lean on directly or through others, and the
     *     relations it stands in
     */
    public final Dossier about(String measurand) {
        return editing().about(measurand);
    }

    private DossierEditing editing() {
        return new DossierEditing(this);
    }
}
