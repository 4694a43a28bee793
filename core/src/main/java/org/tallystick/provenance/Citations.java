package org.tallystick.provenance;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import com.google.common.graph.MutableGraph;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.UnknownIdException;

/**
 * The citations between sources. A source may copy one figure and count another. So where claims of a measurand name their own citations,
 * the citations of that measurand are a graph of their own. Sources that cite each other in a circle, as outlets may on different days, are
 * one, the first of them by id.
 */
final class Citations {
    private final ImmutableMap<String, Source> sources;
    private final CitationGraph general;
    private final Map<String, CitationGraph> byMeasurand = new HashMap<>();

    Citations(Dossier dossier) {
        this.sources = dossier.sources();
        this.general = new CitationGraph(general(sources));
        ImmutableListMultimap<String, Claim> claims = dossier.claimsByMeasurand();
        claims.keySet().forEach(measurand -> addOwn(measurand, claims.get(measurand)));
    }

    private static ImmutableGraph<String> general(ImmutableMap<String, Source> sources) {
        ImmutableGraph.Builder<String> graph =
                GraphBuilder.directed().allowsSelfLoops(true).immutable();
        for (Source source : sources.values()) {
            graph.addNode(source.id());
            source.cites().forEach(cited -> graph.putEdge(source.id(), cited));
        }
        return graph.build();
    }

    private void addOwn(String measurand, Collection<Claim> claims) {
        ImmutableSetMultimap<String, String> stated = stated(claims);
        if (stated.isEmpty()) {
            return;
        }
        byMeasurand.put(measurand, new CitationGraph(ImmutableGraph.copyOf(own(stated, claims))));
    }

    private MutableGraph<String> own(ImmutableSetMultimap<String, String> stated, Collection<Claim> claims) {
        MutableGraph<String> graph = GraphBuilder.directed().build();
        Deque<String> open = new ArrayDeque<>(stated.keySet());
        claims.forEach(claim -> open.add(claim.source().id()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String source = open.remove();
            if (seen.add(source)) {
                Set<String> cites = stated.containsKey(source) ? stated.get(source) : citedBy(source);
                graph.addNode(source);
                cites.stream().filter(cited -> !cited.equals(source)).forEach(cited -> graph.putEdge(source, cited));
                open.addAll(cites);
            }
        }
        return graph;
    }

    private ImmutableSet<String> citedBy(String id) {
        return Optional.ofNullable(sources.get(id)).map(Source::cites).orElse(ImmutableSet.of());
    }

    /** Returns the citations of sources for one measurand: all those of their claims of it, where one of these names its own. */
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

    /** Returns the root sources of the figure of a claim; its own source where it cites none, or cites itself. */
    ImmutableSet<String> roots(Claim claim) {
        String source = claim.source().id();
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        if (claim.cites().isEmpty()) {
            all.add(graph(claim, source).itself(source));
        }
        claim.cites().forEach(cited -> all.addAll(roots(claim, cited)));
        return all.build();
    }

    /** Returns the root sources of the figure of a claim through one of the sources that it cites. */
    ImmutableSet<String> roots(Claim claim, String cited) {
        CitationGraph graph = graph(claim, cited);
        return cited.equals(claim.source().id()) ? ImmutableSet.of(graph.itself(cited)) : graph.roots(cited);
    }

    /** Returns the roots of all sources, by their general citations. */
    ImmutableSet<String> roots() {
        return general.roots();
    }

    /** Returns the sources that a source cites for a claim. */
    ImmutableSet<String> cited(Claim claim, String source) {
        return graph(claim, source).cited(source);
    }

    /** Returns the source that a source cites for a claim on the path to a root; empty at a root. */
    Optional<String> next(Claim claim, String source) {
        return graph(claim, source).next(source);
    }

    /** Returns all sources that a claim cites, directly or through others, nearest first. */
    ImmutableSet<String> behind(Claim claim) {
        Deque<String> open = new ArrayDeque<>(claim.cites());
        Set<String> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String cited = open.remove();
            if (!cited.equals(claim.source().id()) && seen.add(cited)) {
                open.addAll(graph(claim, cited).cited(cited));
            }
        }
        return ImmutableSet.copyOf(seen);
    }

    private CitationGraph graph(Claim claim, String source) {
        if (!general.knows(source)) {
            throw new UnknownIdException(source, claim.id());
        }
        @Nullable CitationGraph own = byMeasurand.get(claim.measurand().id());
        return own != null && own.knows(source) ? own : general;
    }
}
