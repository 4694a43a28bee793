package org.tallystick.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.ImmutableGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders a graph, or names the circle that keeps it from being ordered. Without recursion: chains may be long. */
final class Cycles {
    private final ImmutableGraph<String> graph;
    private final Set<String> done = new LinkedHashSet<>();
    private final Map<String, Iterator<String>> open = new LinkedHashMap<>();

    private Cycles(ImmutableGraph<String> graph) {
        this.graph = graph;
    }

    /** The nodes, each behind all those that it points to. */
    static ImmutableList<String> rootsFirst(ImmutableGraph<String> graph) {
        Cycles walk = new Cycles(graph);
        graph.nodes().forEach(walk::visit);
        return ImmutableList.copyOf(walk.done);
    }

    private void visit(String start) {
        Deque<String> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            String node = path.peek();
            Iterator<String> pointed = open.getOrDefault(node, List.<String>of().iterator());
            if (pointed.hasNext()) {
                enter(pointed.next(), path);
            } else {
                path.pop();
                open.remove(node);
                done.add(node);
            }
        }
    }

    private void enter(String node, Deque<String> path) {
        if (done.contains(node)) {
            return;
        }
        if (open.containsKey(node)) {
            List<String> walked = new ArrayList<>(open.keySet());
            throw new CitationCycleException(walked.subList(walked.indexOf(node), walked.size()));
        }
        open.put(node, graph.successors(node).iterator());
        path.push(node);
    }
}
