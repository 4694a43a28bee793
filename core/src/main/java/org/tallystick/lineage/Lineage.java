package org.tallystick.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import com.google.common.graph.Traverser;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.source.Source;

/**
 * The citations of a dossier as a directed graph, and what stands at its roots.
 *
 * <p>A claim that cites nobody is its own root. Roots of one publisher are one origin; publishers of publishers are
 * followed.
 */
public final class Lineage {
    private final ImmutableMap<String, Source> sources;
    private final ImmutableGraph<String> citations;
    private final ImmutableSetMultimap<String, String> rootsOfSource;
    private final ImmutableMap<String, String> voices;

    private Lineage(
            ImmutableMap<String, Source> sources,
            ImmutableGraph<String> citations,
            ImmutableSetMultimap<String, String> rootsOfSource,
            ImmutableMap<String, String> voices) {
        this.sources = sources;
        this.citations = citations;
        this.rootsOfSource = rootsOfSource;
        this.voices = voices;
    }

    /**
     * Follows the citations of a dossier.
     *
     * @param dossier the dossier
     * @return its lineage
     * @throws CitationCycleException where citations, or publishers, run in a circle
     */
    public static Lineage of(Dossier dossier) {
        ImmutableMap<String, Source> sources = dossier.sources();
        ImmutableGraph<String> citations = citations(sources.values());
        ImmutableList<String> citedFirst = Cycles.rootsFirst(citations);
        ImmutableGraph<String> publishers = publishers(sources.values());
        ImmutableList<String> publishersFirst = Cycles.rootsFirst(publishers);
        return new Lineage(sources, citations, roots(citations, citedFirst), voices(publishers, publishersFirst));
    }

    private static ImmutableGraph<String> citations(Collection<Source> sources) {
        ImmutableGraph.Builder<String> graph =
                GraphBuilder.directed().allowsSelfLoops(true).immutable();
        for (Source source : sources) {
            graph.addNode(source.id());
            source.cites().forEach(cited -> graph.putEdge(source.id(), cited));
        }
        return graph.build();
    }

    private static ImmutableGraph<String> publishers(Collection<Source> sources) {
        ImmutableGraph.Builder<String> graph =
                GraphBuilder.directed().allowsSelfLoops(true).immutable();
        for (Source source : sources) {
            graph.addNode(source.id());
            source.publisher().ifPresent(publisher -> graph.putEdge(source.id(), publisher));
        }
        return graph.build();
    }

    /** The roots of every source, each taken over from those it cites. */
    private static ImmutableSetMultimap<String, String> roots(
            ImmutableGraph<String> citations, ImmutableList<String> order) {
        Map<String, ImmutableSet<String>> roots = new LinkedHashMap<>();
        for (String source : order) {
            ImmutableSet.Builder<String> own = ImmutableSet.builder();
            citations.successors(source).forEach(cited -> own.addAll(roots.getOrDefault(cited, ImmutableSet.of())));
            ImmutableSet<String> taken = own.build();
            roots.put(source, taken.isEmpty() ? ImmutableSet.of(source) : taken);
        }
        ImmutableSetMultimap.Builder<String, String> all = ImmutableSetMultimap.builder();
        roots.forEach(all::putAll);
        return all.build();
    }

    /** For whom every source speaks in the end. */
    private static ImmutableMap<String, String> voices(ImmutableGraph<String> publishers, ImmutableList<String> order) {
        Map<String, String> voices = new LinkedHashMap<>();
        for (String source : order) {
            Optional<String> publisher = publishers.successors(source).stream().findFirst();
            voices.put(source, publisher.map(voices::get).orElse(source));
        }
        return ImmutableMap.copyOf(voices);
    }

    /**
     * The origins of a claim.
     *
     * @param claim a claim of the dossier
     * @return where its figure comes from, at least one
     */
    public ImmutableSet<Origin> origins(Claim claim) {
        ImmutableSet<String> cited =
                claim.cites().isEmpty() ? ImmutableSet.of(claim.source().id()) : claim.cites();
        ImmutableSetMultimap.Builder<String, String> byVoice = ImmutableSetMultimap.builder();
        for (String source : cited) {
            rootsOfSource.get(source).forEach(root -> byVoice.put(voices.getOrDefault(root, root), root));
        }
        return byVoice.build().asMap().entrySet().stream()
                .map(voice -> Origin.of(voice.getKey(), voice.getValue()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The ids of the origins of a claim.
     *
     * @param claim a claim of the dossier
     * @return the ids, at least one
     */
    public ImmutableSet<String> originIds(Claim claim) {
        return origins(claim).stream().map(Origin::id).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * A way that a claim's figure took.
     *
     * @param claim a claim of the dossier
     * @return the ids of its source, of the source that one cites, and so on to a root; of several citations the first
     */
    public ImmutableList<String> path(Claim claim) {
        ImmutableList.Builder<String> path = ImmutableList.builder();
        path.add(claim.source().id());
        Optional<String> next = claim.cites().stream().findFirst();
        while (next.isPresent()) {
            path.add(next.get());
            next = citations.successors(next.get()).stream().findFirst();
        }
        return path.build();
    }

    /**
     * Everyone whom a source leans on, directly or through others.
     *
     * @param source a source's id
     * @return the sources it cites and those they cite, itself left out
     */
    public ImmutableSet<Source> behind(String source) {
        return java.util.stream.StreamSupport.stream(
                        Traverser.forGraph(citations).breadthFirst(source).spliterator(), false)
                .filter(id -> !id.equals(source))
                .flatMap(id -> Optional.ofNullable(sources.get(id)).stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
