package org.tallystick.provenance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ImmutableGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.dossier.CircularReferenceException;

/** Sources that cite each other without a circle, and what stands at the end of each. */
final class CitationGraph {
    private final ImmutableGraph<String> graph;
    private final ImmutableMap<String, ImmutableSet<String>> roots;

    /** Throws {@link CircularReferenceException} where the citations run in a circle. */
    CitationGraph(ImmutableGraph<String> graph) {
        this.graph = graph;
        this.roots = roots(graph);
    }

    /** The roots of every source, each taken over from those it cites. */
    private static ImmutableMap<String, ImmutableSet<String>> roots(ImmutableGraph<String> graph) {
        Map<String, ImmutableSet<String>> roots = new HashMap<>();
        for (String source : Cycles.rootsFirst(graph.nodes(), graph, "cite")) {
            Set<ImmutableSet<String>> taken = new HashSet<>();
            ImmutableSet.Builder<String> all = ImmutableSet.builder();
            for (String cited : graph.successors(source)) {
                ImmutableSet<String> its = roots.getOrDefault(cited, ImmutableSet.of());
                taken.add(its);
                all.addAll(its);
            }
            // One set for a whole chain of copies.
            ImmutableSet<String> own = taken.size() == 1 ? taken.iterator().next() : all.build();
            roots.put(source, own.isEmpty() ? ImmutableSet.of(source) : own);
        }
        return ImmutableMap.copyOf(roots);
    }

    boolean knows(String source) {
        return graph.nodes().contains(source);
    }

    ImmutableSet<String> roots(String source) {
        return roots.getOrDefault(source, ImmutableSet.of());
    }

    /** Whom a source cites, itself left out. */
    ImmutableSet<String> cited(String source) {
        if (!knows(source)) {
            return ImmutableSet.of();
        }
        return graph.successors(source).stream()
                .filter(cited -> !cited.equals(source))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whom a source cites first, empty where it cites nobody. */
    Optional<String> next(String source) {
        return graph.successors(source).stream().findFirst();
    }
}
