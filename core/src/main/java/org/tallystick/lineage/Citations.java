package org.tallystick.lineage;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.UnknownIdException;
import org.tallystick.source.Source;

/**
 * Who cites whom, and what stands at the end. A source may take over one figure and count another; so where claims of a
 * measurand name their own citations, those of that measurand form a graph of their own.
 */
final class Citations {
    private final ImmutableGraph<Speaker> graph;
    private final ImmutableMap<Speaker, ImmutableSet<String>> roots;

    /** A source in what it says of one measurand, or in general. */
    record Speaker(String source, Optional<String> measurand) {
        @Override
        public String toString() {
            return source;
        }
    }

    private Citations(ImmutableGraph<Speaker> graph) {
        this.graph = graph;
        this.roots = roots(graph);
    }

    static Citations of(Dossier dossier) {
        ImmutableGraph.Builder<Speaker> graph =
                GraphBuilder.directed().allowsSelfLoops(true).immutable();
        ImmutableMap<String, Source> sources = dossier.sources();
        for (Source source : sources.values()) {
            Speaker speaker = new Speaker(source.id(), Optional.empty());
            graph.addNode(speaker);
            source.cites().forEach(cited -> graph.putEdge(speaker, new Speaker(cited, Optional.empty())));
        }
        ImmutableListMultimap<String, Claim> claims = dossier.claimsByMeasurand();
        claims.keySet().forEach(measurand -> addColumn(graph, sources, measurand, claims.get(measurand)));
        return new Citations(graph.build());
    }

    private static void addColumn(
            ImmutableGraph.Builder<Speaker> graph,
            ImmutableMap<String, Source> sources,
            String measurand,
            Collection<Claim> claims) {
        ImmutableSetMultimap<String, String> stated = stated(claims);
        Deque<String> open = new ArrayDeque<>(stated.keySet());
        claims.forEach(claim -> open.add(claim.source().id()));
        Set<String> seen = new HashSet<>();
        while (!stated.isEmpty() && !open.isEmpty()) {
            String source = open.remove();
            if (seen.add(source)) {
                Speaker speaker = new Speaker(source, Optional.of(measurand));
                graph.addNode(speaker);
                Set<String> own = stated.get(source);
                Set<String> cites = own.isEmpty() ? cites(sources, source) : own;
                cites.stream()
                        .filter(cited -> !cited.equals(source))
                        .forEach(cited -> graph.putEdge(speaker, new Speaker(cited, Optional.of(measurand))));
                open.addAll(cites);
            }
        }
    }

    private static Set<String> cites(ImmutableMap<String, Source> sources, String id) {
        return Optional.ofNullable(sources.get(id)).map(Source::cites).orElse(ImmutableSet.of());
    }

    /** Whom sources cite for one measurand: all that their claims of it cite, where one of those names its own. */
    private static ImmutableSetMultimap<String, String> stated(Collection<Claim> claims) {
        Set<String> stating = new HashSet<>();
        for (Claim claim : claims) {
            if (!claim.statedCites().isEmpty()) {
                stating.add(claim.source().id());
            }
        }
        ImmutableSetMultimap.Builder<String, String> stated = ImmutableSetMultimap.builder();
        for (Claim claim : claims) {
            if (stating.contains(claim.source().id())) {
                stated.putAll(claim.source().id(), claim.cites());
            }
        }
        return stated.build();
    }

    /** The roots of every speaker, each taken over from those it cites. */
    private static ImmutableMap<Speaker, ImmutableSet<String>> roots(ImmutableGraph<Speaker> graph) {
        Map<Speaker, ImmutableSet<String>> roots = new HashMap<>();
        for (Speaker speaker : Cycles.rootsFirst(graph.nodes(), graph, "cite")) {
            Set<ImmutableSet<String>> taken = new HashSet<>();
            ImmutableSet.Builder<String> all = ImmutableSet.builder();
            for (Speaker cited : graph.successors(speaker)) {
                ImmutableSet<String> its = roots.getOrDefault(cited, ImmutableSet.of());
                taken.add(its);
                all.addAll(its);
            }
            // One set for a whole chain of copies.
            ImmutableSet<String> own = taken.size() == 1 ? taken.iterator().next() : all.build();
            roots.put(speaker, own.isEmpty() ? ImmutableSet.of(speaker.source()) : own);
        }
        return ImmutableMap.copyOf(roots);
    }

    /** The sources from which a claim has its figure in the end; its own where it cites nobody, or cites itself. */
    ImmutableSet<String> roots(Claim claim) {
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        if (claim.cites().isEmpty()) {
            speaker(claim, claim.source().id());
            all.add(claim.source().id());
        }
        for (String cited : claim.cites()) {
            boolean own = cited.equals(claim.source().id());
            all.addAll(own ? ImmutableSet.of(cited) : roots.getOrDefault(speaker(claim, cited), ImmutableSet.of()));
        }
        return all.build();
    }

    /** Whom a source cites first for what a claim says, empty where it cites nobody. */
    Optional<String> next(Claim claim, String source) {
        return graph.successors(speaker(claim, source)).stream().findFirst().map(Speaker::source);
    }

    private Speaker speaker(Claim claim, String source) {
        Speaker ofMeasurand = new Speaker(source, Optional.of(claim.measurand().id()));
        Speaker inGeneral = new Speaker(source, Optional.empty());
        if (!graph.nodes().contains(inGeneral)) {
            throw new UnknownIdException(source, claim.id());
        }
        return graph.nodes().contains(ofMeasurand) ? ofMeasurand : inGeneral;
    }
}
