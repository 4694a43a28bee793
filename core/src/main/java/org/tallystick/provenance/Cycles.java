package org.tallystick.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.SuccessorsFunction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallystick.dossier.CircularReferenceException;

/** Orders a graph, or names the circle that keeps it from being ordered. Without recursion: chains may be long. */
final class Cycles<N> {
    private final SuccessorsFunction<N> graph;
    private final String verb;
    private final Set<N> done = new LinkedHashSet<>();
    private final Map<N, Iterator<? extends N>> open = new LinkedHashMap<>();

    private Cycles(SuccessorsFunction<N> graph, String verb) {
        this.graph = graph;
        this.verb = verb;
    }

    /** Returns the nodes, each behind all those that it points to; the verb names the relation between them in messages. */
    static <N> ImmutableList<N> rootsFirst(Iterable<N> nodes, SuccessorsFunction<N> graph, String verb) {
        Cycles<N> walk = new Cycles<>(graph, verb);
        nodes.forEach(walk::visit);
        return ImmutableList.copyOf(walk.done);
    }

    private void visit(N start) {
        Deque<N> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            N node = path.peek();
            Iterator<? extends N> pointed = open.getOrDefault(node, List.<N>of().iterator());
            if (pointed.hasNext()) {
                enter(pointed.next(), path);
            } else {
                path.pop();
                open.remove(node);
                done.add(node);
            }
        }
    }

    private void enter(N node, Deque<N> path) {
        if (done.contains(node)) {
            return;
        }
        if (open.containsKey(node)) {
            List<N> walked = List.copyOf(open.keySet());
            throw new CircularReferenceException(
                    "sources " + verb,
                    walked.subList(walked.indexOf(node), walked.size()).stream()
                            .map(Object::toString)
                            .toList());
        }
        open.put(node, graph.successors(node).iterator());
        path.push(node);
    }
}
