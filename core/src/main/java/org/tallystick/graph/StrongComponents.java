package org.tallystick.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.SuccessorsFunction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The strongly connected components of a directed graph: the largest sets of nodes that all lead to each other. They are found in one
 * depth-first search; H. N. Gabow, Path-based depth-first search for strong and biconnected components, Information Processing
 * Letters 74, 2000.
 *
 * @param <N> the type of the nodes
 */
public final class StrongComponents<N> {
    private final ImmutableList<ImmutableSet<N>> components;
    private final Optional<ImmutableList<N>> cycle;

    private StrongComponents(Search<N> search) {
        this.components = ImmutableList.copyOf(search.components);
        this.cycle = Optional.ofNullable(search.cycle);
    }

    /**
     * Finds the components.
     *
     * @param nodes the nodes from which to start, in order
     * @param graph the nodes to which each node leads, in order
     * @param <N> the type of the nodes
     * @return the components of the nodes and of all to which they lead
     */
    public static <N> StrongComponents<N> of(Iterable<N> nodes, SuccessorsFunction<N> graph) {
        Search<N> search = new Search<>(graph);
        nodes.forEach(search::start);
        return new StrongComponents<>(search);
    }

    /**
     * Returns the components in reverse topological order.
     *
     * @return the components, each behind all those to which it leads; the nodes of each are in the order in which they were reached
     */
    public ImmutableList<ImmutableSet<N>> components() {
        return components;
    }

    /**
     * Returns the first cycle of the search.
     *
     * @return its nodes, each leading to the next and the last to the first, a single one where a node leads to itself; empty where the
     *     graph has no cycle
     */
    public Optional<ImmutableList<N>> cycle() {
        return cycle;
    }

    /** A node on the path of the search, with its place on the stack, and its successors that are not yet followed. */
    private record Step<N>(int place, Iterator<? extends N> rest) {}

    /** The search. It keeps its own path, since recursion would overflow the stack on a long chain. */
    private static final class Search<N> {
        private static final int IN_COMPONENT = -1;

        private final SuccessorsFunction<N> graph;
        private final Map<N, Integer> places = new HashMap<>();
        private final List<N> stack = new ArrayList<>();
        /** The places of the nodes on the path that, as far as is known, lead back to none before them. */
        private final Deque<Integer> roots = new ArrayDeque<>();

        private final Deque<Step<N>> path = new ArrayDeque<>();
        private final List<ImmutableSet<N>> components = new ArrayList<>();
        private @Nullable ImmutableList<N> cycle;

        Search(SuccessorsFunction<N> graph) {
            this.graph = graph;
        }

        void start(N node) {
            follow(node);
            while (!path.isEmpty()) {
                Step<N> last = path.element();
                if (last.rest().hasNext()) {
                    follow(last.rest().next());
                } else {
                    path.remove();
                    leave(last.place());
                }
            }
        }

        private void follow(N node) {
            @Nullable Integer place = places.get(node);
            if (place == null) {
                enter(node);
            } else if (place != IN_COMPONENT) {
                join(place);
            }
        }

        private void enter(N node) {
            int place = stack.size();
            places.put(node, place);
            stack.add(node);
            roots.push(place);
            path.push(new Step<>(place, graph.successors(node).iterator()));
        }

        /** Joins all nodes on the path after the one to which an edge leads back: they are in one component with it. */
        private void join(int back) {
            if (cycle == null) {
                // until the first cycle, the stack holds only the path
                cycle = ImmutableList.copyOf(stack.subList(back, stack.size()));
            }
            while (roots.element() > back) {
                roots.remove();
            }
        }

        private void leave(int place) {
            if (roots.element() == place) {
                roots.remove();
                List<N> component = stack.subList(place, stack.size());
                component.forEach(node -> places.put(node, IN_COMPONENT));
                components.add(ImmutableSet.copyOf(component));
                component.clear();
            }
        }
    }
}
