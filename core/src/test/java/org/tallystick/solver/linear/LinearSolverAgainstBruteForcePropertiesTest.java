package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Sums of neighbouring unknowns with whole ends, against every point of a grid. Such systems are totally unimodular: a proof
 * takes each constraint once, and of three unknowns four at most, so that where open ends leave room at all, they leave
 * quarters.
 */
class LinearSolverAgainstBruteForcePropertiesTest {
    private static final int UNKNOWNS = 3;
    private static final int REACH = 2;
    private static final int STEPS = UNKNOWNS + 1;
    private static final int SIDE = 2 * REACH * STEPS + 1;
    private static final List<int[]> GRID = grid();

    /** That unknowns from one to another add up to between two whole numbers. */
    record Span(int from, int to, Interval values) {
        Stream<int[]> among(Stream<int[]> points) {
            Set<Integer> sums = IntStream.rangeClosed(-UNKNOWNS * SIDE, UNKNOWNS * SIDE)
                    .filter(sum -> values.contains(Rational.of(sum, STEPS)))
                    .boxed()
                    .collect(Collectors.toSet());
            return points.filter(point -> sums.contains(
                    IntStream.rangeClosed(from, to).map(u -> point[u]).sum()));
        }

        void addTo(LinearSystem.Builder system) {
            system.row(
                    IntStream.rangeClosed(from, to).boxed().collect(ImmutableList.toImmutableList()),
                    ImmutableList.copyOf(Collections.nCopies(to - from + 1, Rational.ONE)),
                    values);
        }
    }

    @Property(tries = 500)
    void decidesAsTheGridDoes(@ForAll("spans") List<Span> spans) {
        assertThat(Judged.isFeasible(system(spans))).isEqualTo(!points(spans).isEmpty());
    }

    @Property(tries = 500)
    void impliesWhatTheGridLeaves(@ForAll("spans") List<Span> spans) {
        List<int[]> points = points(spans);
        for (int u = 0; u < UNKNOWNS; u++) {
            assertThat(Judged.range(system(spans), u)).isEqualTo(range(points, u));
        }
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        Arbitrary<Integer> unknown = Arbitraries.integers().between(0, UNKNOWNS - 1);
        return Combinators.combine(unknown, unknown, values())
                .as((a, b, values) -> new Span(Math.min(a, b), Math.max(a, b), values))
                .list()
                .ofMaxSize(7);
    }

    private static Arbitrary<Interval> values() {
        Arbitrary<Rational> end = Arbitraries.integers().between(-4, 4).map(Rational::of);
        Arbitrary<Interval> min = end.flatMap(e -> Arbitraries.of(Interval.atLeast(e), Interval.greaterThan(e)));
        Arbitrary<Interval> max = end.flatMap(e -> Arbitraries.of(Interval.atMost(e), Interval.lessThan(e)));
        return Arbitraries.oneOf(
                min,
                max,
                Combinators.combine(min, max)
                        .as(Interval::intersection)
                        .filter(Optional::isPresent)
                        .map(Optional::orElseThrow));
    }

    /** With every unknown held to the grid's reach. */
    private static LinearSystem system(List<Span> spans) {
        LinearSystem.Builder system = LinearSystem.builder();
        for (int u = 0; u < UNKNOWNS; u++) {
            system.bound(system.unknown(), Interval.closed(Rational.of(-REACH), Rational.of(REACH)));
        }
        spans.forEach(span -> span.addTo(system));
        return system.build();
    }

    private static List<int[]> points(List<Span> spans) {
        Stream<int[]> points = GRID.stream();
        for (Span span : spans) {
            points = span.among(points);
        }
        return points.toList();
    }

    /** An end that is attained is whole; one that is not lies at the whole number beyond. */
    private static Optional<Interval> range(List<int[]> points, int unknown) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        IntSummaryStatistics values =
                points.stream().mapToInt(point -> point[unknown]).summaryStatistics();
        Rational least = Rational.of(values.getMin(), STEPS);
        Rational most = Rational.of(values.getMax(), STEPS);
        Interval above = least.isWhole() ? Interval.atLeast(least) : Interval.greaterThan(least.floor());
        Interval below = most.isWhole() ? Interval.atMost(most) : Interval.lessThan(most.ceiling());
        return above.intersection(below);
    }

    private static List<int[]> grid() {
        int half = SIDE / 2;
        return IntStream.range(0, SIDE * SIDE * SIDE)
                .mapToObj(i -> new int[] {i / (SIDE * SIDE) - half, i / SIDE % SIDE - half, i % SIDE - half})
                .toList();
    }
}
