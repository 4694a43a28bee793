package org.tallystick.provenance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.graph.ImmutableGraph;
import com.google.common.graph.Traverser;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.graph.StrongComponents;

/**
 * A graph of sources that cite each other, with the roots of each. Sources that cite each other in a circle are one, the first of them by
 * id.
 */
final class CitationGraph {
    private final ImmutableGraph<String> graph;
    private final ImmutableMap<String, ImmutableSet<String>> roots;
    private final Map<String, String> circles = new HashMap<>();
    private final Map<String, String> waysOut = new HashMap<>();

    CitationGraph(ImmutableGraph<String> graph) {
        this.graph = graph;
        Map<String, ImmutableSet<String>> found = new HashMap<>();
        for (ImmutableSet<String> component :
                StrongComponents.of(graph.nodes(), graph).components()) {
            ImmutableSet<String> circle = backwards(component);
            ImmutableSet<String> ends = roots(circle, found);
            circle.forEach(source -> found.put(source, ends));
            if (circle.size() > 1) {
                addCircle(circle);
            }
        }
        this.roots = ImmutableMap.copyOf(found);
    }

    /**
     * Returns the sources of a circle in the order in which its origins are listed: against the citations, from the first that was reached.
     */
    private ImmutableSet<String> backwards(ImmutableSet<String> circle) {
        Traverser<String> back = Traverser.forGraph(source -> Sets.intersection(graph.predecessors(source), circle));
        return circle.size() == 1
                ? circle
                : ImmutableSet.copyOf(back.breadthFirst(circle.iterator().next()));
    }

    /** Returns the roots of the sources outside a circle that its sources cite. */
    private ImmutableSet<String> roots(ImmutableSet<String> circle, Map<String, ImmutableSet<String>> found) {
        Set<ImmutableSet<String>> taken = new HashSet<>();
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        for (String source : circle) {
            for (String cited : graph.successors(source)) {
                if (!circle.contains(cited)) {
                    ImmutableSet<String> its = found.getOrDefault(cited, ImmutableSet.of());
                    taken.add(its);
                    all.addAll(its);
                }
            }
        }
        // one set for a whole chain of copies
        ImmutableSet<String> ends = taken.size() == 1 ? taken.iterator().next() : all.build();
        return ends.isEmpty() ? ImmutableSet.of(Collections.min(circle)) : ends;
    }

    /** Adds the shortest path from each source of a circle out of it or, where none leads out, to the first by id. */
    private void addCircle(ImmutableSet<String> circle) {
        String first = Collections.min(circle);
        Deque<String> open = new ArrayDeque<>();
        Set<String> reached = new HashSet<>();
        for (String source : circle) {
            circles.put(source, first);
            graph.successors(source).stream()
                    .filter(cited -> !circle.contains(cited))
                    .findFirst()
                    .ifPresent(cited -> {
                        waysOut.put(source, cited);
                        open.add(source);
                    });
        }
        if (open.isEmpty()) {
            open.add(first);
        }
        reached.addAll(open);
        while (!open.isEmpty()) {
            String cited = open.remove();
            for (String citing : graph.predecessors(cited)) {
                if (circle.contains(citing) && reached.add(citing)) {
                    waysOut.put(citing, cited);
                    open.add(citing);
                }
            }
        }
    }

    boolean knows(String source) {
        return graph.nodes().contains(source);
    }

    ImmutableSet<String> roots(String source) {
        return roots.getOrDefault(source, ImmutableSet.of());
    }

    /** Returns the roots of all sources. */
    ImmutableSet<String> roots() {
        return roots.values().stream().flatMap(ImmutableSet::stream).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the root that a source without citations stands for: itself or, in a circle, the first of the circle by id. */
    String itself(String source) {
        return circles.getOrDefault(source, source);
    }

    /** Returns the sources that a source cites, except itself. */
    ImmutableSet<String> cited(String source) {
        if (!knows(source)) {
            return ImmutableSet.of();
        }
        return graph.successors(source).stream()
                .filter(cited -> !cited.equals(source))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the source that a source cites on the path to a root: the first of all or, in a circle, the one on the way out of it; empty
     * at a root.
     */
    Optional<String> next(String source) {
        return circles.containsKey(source)
                ? Optional.ofNullable(waysOut.get(source))
                : cited(source).stream().findFirst();
    }
}
