package org.tallystick.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The heaviest set of boxes against a search of every set of them. */
class HeaviestCoursePropertiesTest {
    private static final int SLOTS = 2 * DateOrder.PARTS;
    private static final int RANKS = 10;

    private static Arbitrary<Box> box(boolean atOnce) {
        Arbitrary<List<Integer>> slots = Arbitraries.of(
                atOnce
                        ? List.of(List.of(1, 1))
                        : List.of(List.of(0, 2), List.of(1, 1), List.of(3, 5), List.of(4, 4), List.of(0, 5)));
        Arbitrary<Integer> lows = Arbitraries.integers().between(0, RANKS - 1);
        return Combinators.combine(slots, lows, Arbitraries.integers().between(0, 6))
                .as((when, low, width) -> new Box(when.get(0), when.get(1), low, Math.min(low + width, RANKS - 1)));
    }

    /** Small weights, so that sets are often equally heavy. */
    private static Arbitrary<Map<Box, Long>> weights(boolean atOnce) {
        return Arbitraries.maps(box(atOnce), Arbitraries.longs().between(1, 5))
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<Map<Box, Long>> moving() {
        return weights(false);
    }

    @Provide
    Arbitrary<Map<Box, Long>> fixed() {
        return weights(true);
    }

    @Property
    void isAHeaviestSetOfBoxesOfAllDates(@ForAll("moving") Map<Box, Long> weights) {
        assertHeaviest(weights);
    }

    @Property
    void isAHeaviestSetOfBoxesOfOneInstant(@ForAll("fixed") Map<Box, Long> weights) {
        assertHeaviest(weights);
    }

    /**
     * Two sets weigh 13: those through ranks 2 and 6. The three heaviest boxes fit each other, but with one of each set the set is
     * no longer the heaviest.
     */
    @Test
    void takesOneOfSeveralEquallyHeavySetsWhole() {
        Map<Box, Long> weights = new LinkedHashMap<>();
        weights.put(new Box(1, 1, 0, 4), 5L);
        weights.put(new Box(1, 1, 2, 8), 4L);
        weights.put(new Box(1, 1, 4, 9), 3L);
        weights.put(new Box(1, 1, 5, 7), 3L);
        weights.put(new Box(1, 1, 5, 8), 3L);
        weights.put(new Box(1, 1, 2, 3), 2L);
        weights.put(new Box(1, 1, 1, 3), 2L);
        assertHeaviest(weights);
    }

    private static void assertHeaviest(Map<Box, Long> weights) {
        ImmutableSet<Box> kept = HeaviestCourse.of(weights, SLOTS, RANKS);
        long best = Sets.powerSet(weights.keySet()).stream()
                .filter(HeaviestCoursePropertiesTest::fit)
                .mapToLong(set -> weight(set, weights))
                .max()
                .orElseThrow();
        assertThat(fit(kept)).isTrue();
        assertThat(weight(kept, weights)).isEqualTo(best);
    }

    private static boolean fit(Set<Box> boxes) {
        return boxes.stream().allMatch(box -> boxes.stream().noneMatch(box::excludes));
    }

    private static long weight(Set<Box> boxes, Map<Box, Long> weights) {
        return boxes.stream().mapToLong(box -> weights.getOrDefault(box, 0L)).sum();
    }
}
