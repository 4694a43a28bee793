package org.tallystick.consensus;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Finds one heaviest set of boxes through which a course that never falls can go. */
final class HeaviestCourse {
    private HeaviestCourse() {}

    /**
     * Returns one heaviest set. Where several are equally heavy, the heaviest box that only some of them hold is kept, and the sets that
     * hold it are searched again.
     *
     * @param weights the weight of each box, above zero
     */
    static ImmutableSet<Box> of(Map<Box, Long> weights, int slots, int ranks) {
        Map<Box, Long> left = weights;
        while (true) {
            CourseSweep.Found found = CourseSweep.of(left, left.keySet(), slots, ranks);
            Map<Box, Long> best = ImmutableMap.copyOf(Maps.filterKeys(left, found::isBestThrough));
            FittingBoxes all = new FittingBoxes(best.keySet(), slots);
            Optional<Box> chosen =
                    best.keySet().stream().filter(box -> !all.allFit(box)).min(heaviestFirst(best));
            if (chosen.isEmpty()) {
                return ImmutableSet.copyOf(best.keySet());
            }
            left = Maps.filterKeys(best, box -> !chosen.get().excludes(box));
        }
    }

    private static Comparator<Box> heaviestFirst(Map<Box, Long> weights) {
        return Comparator.comparing((Box box) -> -weights.getOrDefault(box, 0L))
                .thenComparing(Box::low)
                .thenComparing(Box::first);
    }
}
