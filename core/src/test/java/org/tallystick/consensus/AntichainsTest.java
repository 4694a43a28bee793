package org.tallystick.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The heaviest sets of which nothing precedes another, against all subsets. */
class AntichainsTest {
    /** Points of a plane, of which one precedes another that is nowhere below it. */
    private record Point(int x, int y, int number) {
        private boolean precedes(Point other) {
            return number != other.number && x < other.x && y < other.y;
        }
    }

    private static Map<Point, Long> random(Random random, int count) {
        Map<Point, Long> weights = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            weights.put(new Point(random.nextInt(6), random.nextInt(6), i), (long) random.nextInt(4));
        }
        return weights;
    }

    private static boolean isFree(Set<Point> set) {
        return set.stream().noneMatch(one -> set.stream().anyMatch(one::precedes));
    }

    private static long weight(Set<Point> set, Map<Point, Long> weights) {
        return set.stream().mapToLong(point -> weights.getOrDefault(point, 0L)).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 9})
    void areThoseOfAllSubsets(int count) {
        Random random = new Random(count);
        for (int round = 0; round < 60; round++) {
            Map<Point, Long> weights = random(random, count);
            Antichains<Point> found = Antichains.of(weights, ImmutableList.of(), Point::precedes);
            List<Set<Point>> free = Sets.powerSet(weights.keySet()).stream()
                    .filter(AntichainsTest::isFree)
                    .toList();
            long most =
                    free.stream().mapToLong(set -> weight(set, weights)).max().orElse(0);
            assertThat(isFree(found.heaviest())).isTrue();
            assertThat(weight(found.heaviest(), weights)).isEqualTo(most);
            assertThat(weights.keySet())
                    .allSatisfy(point -> assertThat(found.isBestThrough(point))
                            .isEqualTo(free.stream()
                                    .anyMatch(set -> set.contains(point) && weight(set, weights) == most)));
        }
    }

    @Test
    void whatFollowsFromTwoStepsIsOrderedToo() {
        Map<Integer, Long> weights = Map.of(1, 1L, 2, 1L, 3, 1L);
        Antichains<Integer> found = Antichains.of(weights, ImmutableList.of(), (one, other) -> other == one + 1);
        assertThat(found.areOrdered(1, 3)).isTrue();
        assertThat(found.heaviest()).hasSize(1);
    }

    @Test
    void manyWithLargeWeightsAreNoTrouble() {
        Random random = new Random(7);
        Map<Point, Long> weights = new LinkedHashMap<>();
        IntStream.range(0, 400)
                .forEach(i -> weights.put(
                        new Point(random.nextInt(1000), random.nextInt(1000), i), (1L << 32) + random.nextInt(1000)));
        ImmutableSet<Point> heaviest =
                Antichains.of(weights, ImmutableList.of(), Point::precedes).heaviest();
        assertThat(isFree(heaviest)).isTrue();
        assertThat(heaviest).hasSizeGreaterThan(20);
    }
}
