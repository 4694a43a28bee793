package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallystick.claim.Claim;

/** Which claim corrects which. */
final class Corrections {
    private final MutableGraph<String> unsettled =
            GraphBuilder.directed().allowsSelfLoops(true).build();

    private Corrections() {}

    /** Refuses the correction of a claim that is not there, and corrections that run in a circle. */
    static void check(Map<String, Claim> claims) {
        Corrections corrections = new Corrections();
        for (Claim claim : claims.values()) {
            for (String corrected : claim.supersedes()) {
                if (!claims.containsKey(corrected)) {
                    throw new UnknownIdException(corrected, claim.id());
                }
                corrections.unsettled.putEdge(claim.id(), corrected);
            }
        }
        corrections.settle();
    }

    /** Takes away what corrects nothing that is left, until only circles and what leads to them remain. */
    private void settle() {
        Deque<String> settled = new ArrayDeque<>();
        unsettled.nodes().stream()
                .filter(claim -> unsettled.outDegree(claim) == 0)
                .forEach(settled::add);
        while (!settled.isEmpty()) {
            String claim = settled.remove();
            Set<String> correcting = Set.copyOf(unsettled.predecessors(claim));
            unsettled.removeNode(claim);
            correcting.stream().filter(by -> unsettled.outDegree(by) == 0).forEach(settled::add);
        }
        unsettled.nodes().stream().findFirst().ifPresent(claim -> {
            throw new CircularReferenceException("claims correct", circleFrom(claim));
        });
    }

    private ImmutableList<String> circleFrom(String claim) {
        Set<String> walked = new LinkedHashSet<>();
        String next = claim;
        while (walked.add(next)) {
            next = unsettled.successors(next).iterator().next();
        }
        List<String> path = List.copyOf(walked);
        return ImmutableList.copyOf(path.subList(path.indexOf(next), path.size()));
    }
}
