package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The constraints nearest to a measurand.
 *
 * @param measurands the measurands in them, and the measurand itself
 * @param ties the constraints, in the order of the model
 */
record Vicinity(ImmutableSet<String> measurands, ImmutableList<Constraint> ties) {
    static Vicinity of(List<Constraint> all, String measurand, int most) {
        SetMultimap<String, Constraint> byMeasurand = LinkedHashMultimap.create();
        all.forEach(tie -> unknowns(tie).forEach(id -> byMeasurand.put(id, tie)));
        Set<Constraint> near = new LinkedHashSet<>();
        Set<String> reached = new LinkedHashSet<>(Set.of(measurand));
        Deque<String> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty() && near.size() < most) {
            for (Constraint tie : byMeasurand.get(waiting.remove())) {
                if (near.size() < most && near.add(tie)) {
                    unknowns(tie).stream().filter(reached::add).forEach(waiting::add);
                }
            }
        }
        return new Vicinity(
                ImmutableSet.copyOf(reached),
                all.stream().filter(near::contains).collect(ImmutableList.toImmutableList()));
    }

    private static List<String> unknowns(Constraint tie) {
        return tie.statement().measurands().stream()
                .filter(id -> !tie.none().contains(id))
                .toList();
    }
}
