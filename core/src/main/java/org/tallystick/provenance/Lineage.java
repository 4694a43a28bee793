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
 * The citations of a dossier as a directed graph, with its roots.
 *
 * <p>A claim that cites no source, or its own source, is its own root. The citations of a claim are followed for its measurand. Where the
 * cited source has claims of the same measurand that name citations of their own, those count, and else the general citations of the
 * source. Sources that cite each other in a circle, in general or for one measurand, are one, the first of them by id; where one of them
 * cites a source outside the circle, that citation is followed. Roots of one publisher are one origin; publishers of publishers are
 * followed. Each unnamed official is an origin of its own, even where an employer is named.
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
     * Returns the lineage of a dossier.
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
     * Returns the origins of a claim.
     *
     * @param claim a claim of the dossier
     * @return the origins of its figure, at least one
     * @throws UnknownIdException where the claim is not of the dossier and cites a source that does not exist there
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
     * @throws UnknownIdException where a claim is not of the dossier and cites a source that does not exist there
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
     * Returns the number of sources and of independent origins of claims, where only some of their origins count. An origin that itself
     * states otherwise does not count.
     *
     * @param claims claims of the dossier
     * @param ids the ids of the origins that count
     * @return their sources, and those of their origins with these ids
     * @throws UnknownIdException where a claim is not of the dossier and cites a source that does not exist there
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
     * Returns the origins of a claim through one of the sources that it cites.
     *
     * @param claim a claim of the dossier
     * @param cited the id of a source that it cites, directly or through others
     * @return the ids of the origins, at least one
     * @throws UnknownIdException where the source is not of the dossier
     */
    public ImmutableSet<String> originIds(Claim claim, String cited) {
        return citations.roots(claim, cited).stream().map(this::party).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the ids of the origins of a claim.
     *
     * @param claim a claim of the dossier
     * @return the ids, at least one
     * @throws UnknownIdException where the claim is not of the dossier and cites a source that does not exist there
     */
    public ImmutableSet<String> originIds(Claim claim) {
        return origins(claim).stream().map(Origin::id).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the sources that a source cites for a claim.
     *
     * @param claim a claim of the dossier
     * @param source the claim's source, or one that it cites directly or through others
     * @return the ids of the sources that it cites for the claim's measurand, except itself; none where it cites none
     * @throws UnknownIdException where the source is not of the dossier
     */
    public ImmutableSet<String> cited(Claim claim, String source) {
        return citations.cited(claim, source);
    }

    /**
     * Returns a path of citations from a claim to a root.
     *
     * @param claim a claim of the dossier
     * @return the ids of its source, of the source that it cites, and so on to a root. Of several citations the first is followed; in a
     *     circle, the path leads out of it or to the first of it by id
     * @throws UnknownIdException where the claim is not of the dossier and cites a source that does not exist there
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
     * Returns all sources that a source cites in general, directly or through others. The citations of single claims are ignored.
     *
     * @param source a source's id
     * @return the sources that it cites and those that they cite, nearest first, except itself; none where it is not of the dossier
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
     * Returns all sources that a claim cites, directly or through others, by the citations for its measurand.
     *
     * @param claim a claim of the dossier
     * @return the ids of the sources that it cites and of those that they cite, nearest first, except its own
     * @throws UnknownIdException where the claim is not of the dossier and cites a source that does not exist there
     */
    public ImmutableSet<String> behind(Claim claim) {
        return citations.behind(claim);
    }

    /**
     * Returns whether an origin is an unnamed official.
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
