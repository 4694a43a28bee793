package org.tallystick.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Streams;
import com.google.common.graph.SuccessorsFunction;
import com.google.common.graph.Traverser;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Source;
import org.tallystick.dossier.CircularReferenceException;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.UnknownIdException;
import org.tallystick.graph.StrongComponents;

/**
 * The citations of a dossier as a directed graph, and what stands at its roots.
 *
 * <p>A claim that cites nobody, or its own source, is its own root. What a claim cites is followed for its measurand: where
 * the cited source has claims of the same measurand that name citations of their own, those count, and else what the source
 * cites in general. Sources that cite each other in a circle, in general or for one measurand, are one, the first of them by id; where
 * one of them cites somebody else, that is followed. Roots of one publisher are one origin; publishers of publishers are followed.
 * Each unnamed official is an origin of its own, even where an employer is named.
 */
public final class Lineage {
    private final ImmutableMap<String, Source> sources;
    private final Citations citations;
    private final Dossier dossier;

    private Lineage(Dossier dossier) {
        this.dossier = dossier;
        this.sources = dossier.sources();
        this.citations = new Citations(dossier);
        checkPublishers(dossier.sources());
    }

    /**
     * Follows the citations of a dossier.
     *
     * @param dossier the dossier
     * @return its lineage
     * @throws CircularReferenceException where sources publish each other in a circle
     */
    public static Lineage of(Dossier dossier) {
        return new Lineage(dossier);
    }

    /** Refuses sources that publish each other in a circle. */
    private static void checkPublishers(ImmutableMap<String, Source> sources) {
        SuccessorsFunction<String> publishers = id -> Optional.ofNullable(sources.get(id))
                .filter(source -> !source.isAnonymous())
                .flatMap(Source::publisher)
                .map(ImmutableSet::of)
                .orElse(ImmutableSet.of());
        StrongComponents.of(sources.keySet(), publishers).cycle().ifPresent(circle -> {
            throw new CircularReferenceException("sources publish", circle);
        });
    }

    /**
     * The origins of a claim.
     *
     * @param claim a claim of the dossier
     * @return where its figure comes from, at least one
     * @throws UnknownIdException where the claim, not being of the dossier, leans on a source that is not there
     */
    public ImmutableSet<Origin> origins(Claim claim) {
        ImmutableSetMultimap.Builder<String, String> byParty = ImmutableSetMultimap.builder();
        citations.roots(claim).forEach(root -> byParty.put(party(root), root));
        return origins(byParty.build());
    }

    /**
     * Returns all origins that the sources of the dossier go back to, by their general citations.
     *
     * @return the origins of the sources that cite nobody, or only each other
     */
    public ImmutableSet<Origin> origins() {
        ImmutableSetMultimap.Builder<String, String> byParty = ImmutableSetMultimap.builder();
        ImmutableSet<String> roots = citations.roots();
        sources.keySet().stream().filter(roots::contains).forEach(root -> byParty.put(party(root), root));
        return origins(byParty.build());
    }

    private String party(String root) {
        return dossier.party(root);
    }

    private ImmutableSet<Origin> origins(ImmutableSetMultimap<String, String> byParty) {
        return byParty.asMap().entrySet().stream()
                .map(roots -> origin(roots.getKey(), roots.getValue()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Origin origin(String id, Iterable<String> roots) {
        boolean anonymous = known(id).filter(Source::isAnonymous).isPresent();
        return anonymous ? Origin.unnamed(id, roots) : Origin.of(id, roots);
    }

    /**
     * Returns the number of independent origins of claims.
     *
     * @param claims claims of the dossier
     * @return their sources and origins, each once
     * @throws UnknownIdException where a claim, not being of the dossier, leans on a source that is not there
     */
    public Support support(Collection<Claim> claims) {
        ImmutableSet.Builder<Source> said = ImmutableSet.builder();
        ImmutableSetMultimap.Builder<String, String> roots = ImmutableSetMultimap.builder();
        for (Claim claim : claims) {
            said.add(claim.source());
            origins(claim).forEach(origin -> roots.putAll(origin.id(), origin.roots()));
        }
        return Support.of(claims.size(), said.build(), origins(roots.build()));
    }

    /**
     * How many stand behind claims, where not all of their origins do: one that says something else itself does not.
     *
     * @param claims claims of the dossier
     * @param ids the ids of the origins that stand behind them
     * @return their sources, and those of their origins that are named
     * @throws UnknownIdException where a claim, not being of the dossier, leans on a source that is not there
     */
    public Support support(Collection<Claim> claims, Set<String> ids) {
        Support all = support(claims);
        return Support.of(
                claims.size(),
                all.sources(),
                all.origins().stream()
                        .filter(origin -> ids.contains(origin.id()))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * The origins to which a claim goes back by way of one of the sources that it cites.
     *
     * @param claim a claim of the dossier
     * @param cited the id of a source that it cites, or that somebody cites whom it cites
     * @return the ids of the origins, at least one
     * @throws UnknownIdException where the source is not of the dossier
     */
    public ImmutableSet<String> originIds(Claim claim, String cited) {
        return citations.roots(claim, cited).stream().map(this::party).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The ids of the origins of a claim.
     *
     * @param claim a claim of the dossier
     * @return the ids, at least one
     * @throws UnknownIdException where the claim, not being of the dossier, leans on a source that is not there
     */
    public ImmutableSet<String> originIds(Claim claim) {
        return origins(claim).stream().map(Origin::id).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Whom a source cites for what a claim says.
     *
     * @param claim a claim of the dossier
     * @param source the claim's source, or one that it leans on
     * @return the ids of the sources it cites for the claim's measurand, itself left out; none where it cites nobody
     * @throws UnknownIdException where the source is not of the dossier
     */
    public ImmutableSet<String> cited(Claim claim, String source) {
        return citations.cited(claim, source);
    }

    /**
     * A way that a claim's figure took.
     *
     * @param claim a claim of the dossier
     * @return the ids of its source, of the source that it cites, and so on to a root; of several citations the first, in a
     *     circle the way out of it or to the first of it by id
     * @throws UnknownIdException where the claim, not being of the dossier, leans on a source that is not there
     */
    public ImmutableList<String> path(Claim claim) {
        ImmutableList.Builder<String> path = ImmutableList.builder();
        path.add(claim.source().id());
        Optional<String> next = claim.cites().stream()
                .filter(cited -> !cited.equals(claim.source().id()))
                .findFirst();
        while (next.isPresent()) {
            path.add(next.get());
            next = citations.next(claim, next.get());
        }
        return path.build();
    }

    /**
     * Everyone whom a source leans on in general, directly or through others; what single claims cite is left aside.
     *
     * @param source a source's id
     * @return the sources it cites and those they cite, nearest first, itself left out; none where it is not of the dossier
     */
    public ImmutableSet<Source> behind(String source) {
        SuccessorsFunction<Source> cited =
                by -> by.cites().stream().flatMap(id -> known(id).stream()).collect(ImmutableSet.toImmutableSet());
        return known(source).stream()
                .flatMap(start -> Streams.stream(Traverser.forGraph(cited).breadthFirst(start)))
                .skip(1)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Everyone on whom a claim leans, directly or through others, by what is cited for its measurand.
     *
     * @param claim a claim of the dossier
     * @return the ids of the sources it cites and of those they cite, nearest first, its own left out
     * @throws UnknownIdException where the claim, not being of the dossier, leans on a source that is not there
     */
    public ImmutableSet<String> behind(Claim claim) {
        return citations.behind(claim);
    }

    /**
     * Whether an origin is an unnamed official.
     *
     * @param origin the id of an origin
     * @return true where the origin is an unnamed source
     */
    public boolean isUnnamed(String origin) {
        return known(origin).filter(Source::isAnonymous).isPresent();
    }

    private Optional<Source> known(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
