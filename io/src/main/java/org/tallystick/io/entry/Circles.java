package org.tallystick.io.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the cycles of a graph of ids. The search is not recursive, since chains may be long. */
final class Circles {
    private final Map<String, ? extends Set<String>> graph;
    private final Map<String, Integer> order = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private final List<Iterator<String>> ahead = new ArrayList<>();
    private final Map<String, Integer> onPath = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private final List<List<String>> circles = new ArrayList<>();

    private Circles(Map<String, ? extends Set<String>> graph) {
        this.graph = graph;
        graph.keySet().forEach(id -> order.put(id, order.size()));
    }

    /**
     * Returns cycles that have no id in common, at least one where there is any.
     *
     * @param graph the successors of each id
     * @return the cycles, each from its first id in the graph's order to the last, which leads back to the first
     */
    static List<List<String>> of(Map<String, ? extends Set<String>> graph) {
        Circles walk = new Circles(graph);
        graph.keySet().forEach(walk::visit);
        return walk.circles;
    }

    private void visit(String start) {
        enter(start);
        while (!path.isEmpty()) {
            Iterator<String> next = ahead.get(path.size() - 1);
            if (next.hasNext()) {
                enter(next.next());
            } else {
                ahead.remove(path.size() - 1);
                String left = path.remove(path.size() - 1);
                onPath.remove(left);
                done.add(left);
            }
        }
    }

    private void enter(String id) {
        if (done.contains(id) || !graph.containsKey(id)) {
            return;
        }
        Integer earlier = onPath.putIfAbsent(id, path.size());
        if (earlier != null) {
            report(new ArrayList<>(path.subList(earlier, path.size())));
            return;
        }
        path.add(id);
        ahead.add(graph.get(id).iterator());
    }

    private void report(List<String> circle) {
        if (Collections.disjoint(reported, circle)) {
            reported.addAll(circle);
            String first = Collections.min(circle, Comparator.comparingInt(id -> order.getOrDefault(id, 0)));
            Collections.rotate(circle, -circle.indexOf(first));
            circles.add(circle);
        }
    }
}
