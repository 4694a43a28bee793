package org.tallystick.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.graph.Graph;
import com.google.common.graph.Graphs;
import com.google.common.graph.Traverser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The circles of a graph: the largest sets of nodes that all lead to each other, a node in no circle by itself. In two walks, one along
 * the edges and one against them; S. R. Kosaraju, and M. Sharir, A strong-connectivity algorithm, 1981.
 */
final class Components {
    private Components() {}

    /** The sets, each behind all those to which it leads. Without recursion: chains may be long. */
    static <N> ImmutableList<ImmutableSet<N>> rootsFirst(Graph<N> graph) {
        List<N> finished = new ArrayList<>();
        Traverser.forGraph(graph).depthFirstPostOrder(graph.nodes()).forEach(finished::add);
        Collections.reverse(finished);
        Set<N> placed = new HashSet<>();
        Graph<N> back = Graphs.transpose(graph);
        Traverser<N> unplaced =
                Traverser.forGraph(node -> Sets.filter(back.successors(node), next -> !placed.contains(next)));
        List<ImmutableSet<N>> components = new ArrayList<>();
        for (N node : finished) {
            if (!placed.contains(node)) {
                ImmutableSet<N> component = ImmutableSet.copyOf(unplaced.breadthFirst(node));
                placed.addAll(component);
                components.add(component);
            }
        }
        Collections.reverse(components);
        return ImmutableList.copyOf(components);
    }
}
