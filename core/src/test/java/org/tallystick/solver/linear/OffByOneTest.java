package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** A total that is off by one, or by the openness of one end alone, is found at every magnitude and among any number of parts. */
class OffByOneTest {
    private static final List<Integer> SIZES = List.of(3, 10, 100, 1_000, 10_000);
    private static final Rational HALF = Rational.of(1, 2);

    static IntStream magnitudes() {
        return IntStream.concat(IntStream.rangeClosed(3, 18), IntStream.of(19, 40));
    }

    @ParameterizedTest
    @MethodSource("magnitudes")
    void ofOneSum(int magnitude) {
        for (int size : SIZES) {
            List<Rational> parts = parts(magnitude, size);
            Rational total = sum(parts);
            assertThat(Judged.isDecidedFeasible(flat(points(parts), Interval.of(total))))
                    .isTrue();
            assertThat(Judged.isDecidedFeasible(flat(points(parts), Interval.of(total.plus(Rational.ONE)))))
                    .isFalse();
            assertThat(Judged.isDecidedFeasible(flat(points(parts), Interval.of(total.minus(Rational.ONE)))))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("magnitudes")
    void ofRoundedParts(int magnitude) {
        for (int size : SIZES) {
            List<Rational> parts = parts(magnitude, size);
            Rational most = sum(parts).plus(HALF.times(Rational.of(size)));
            List<Interval> closed = parts.stream()
                    .map(p -> Interval.closed(p.minus(HALF), p.plus(HALF)))
                    .toList();
            assertThat(Judged.isDecidedFeasible(flat(closed, Interval.atLeast(most))))
                    .isTrue();
            assertThat(Judged.isDecidedFeasible(flat(closed, Interval.greaterThan(most))))
                    .isFalse();
            assertThat(Judged.isDecidedFeasible(flat(closed, Interval.atLeast(most.plus(Rational.ONE)))))
                    .isFalse();
            List<Interval> lastOpen = new ArrayList<>(closed);
            Rational last = parts.get(size - 1);
            lastOpen.set(size - 1, Interval.closedOpen(last.minus(HALF), last.plus(HALF)));
            assertThat(Judged.isDecidedFeasible(flat(lastOpen, Interval.atLeast(most))))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("magnitudes")
    void ofSumsOfSums(int magnitude) {
        for (int size : List.of(3, 100, 2_000)) {
            List<Rational> parts = parts(magnitude, size);
            Rational total = sum(parts);
            assertThat(Judged.isDecidedFeasible(chain(parts, total))).isTrue();
            assertThat(Judged.isDecidedFeasible(chain(parts, total.plus(Rational.ONE))))
                    .isFalse();
        }
    }

    /** What rows add up to, columns add up to as well, which no sum alone tells. */
    @ParameterizedTest
    @MethodSource("magnitudes")
    void ofRowsAndColumns(int magnitude) {
        for (int side : List.of(2, 5, 12)) {
            List<Rational> totals = parts(magnitude, side);
            assertThat(Judged.isDecidedFeasible(square(totals, Rational.ZERO))).isTrue();
            assertThat(Judged.isDecidedFeasible(square(totals, Rational.ONE))).isFalse();
        }
    }

    /** Parts that add up to a total of so many digits, some of them thirds. */
    private static List<Rational> parts(int magnitude, int size) {
        Random random = new Random(31L * magnitude + size);
        Rational total = Rational.powerOfTen(magnitude).plus(Rational.of(random.nextInt(1_000)));
        Rational mean = total.dividedBy(Rational.of(size));
        List<Rational> parts = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            Rational part = mean.times(Rational.of(random.nextInt(1_999_999), 1_000_000));
            parts.add(part.nearestTo(random.nextInt(4) == 0 ? Rational.of(1, 3) : Rational.ONE));
        }
        parts.add(total.minus(sum(parts)));
        Collections.shuffle(parts, random);
        return parts;
    }

    private static Rational sum(List<Rational> parts) {
        return parts.stream().reduce(Rational.ZERO, Rational::plus);
    }

    private static List<Interval> points(List<Rational> parts) {
        return parts.stream().map(Interval::of).toList();
    }

    private static LinearSystem flat(List<Interval> parts, Interval total) {
        LinearSystem.Builder system = LinearSystem.builder();
        int whole = system.unknown();
        List<Integer> unknowns = new ArrayList<>();
        for (Interval part : parts) {
            unknowns.add(system.unknown());
            system.bound(unknowns.get(unknowns.size() - 1), part);
        }
        system.bound(whole, total);
        Claims.sum(system, whole, unknowns);
        return system.build();
    }

    /** Each subtotal, which nobody reports, is the next part and the next subtotal. */
    private static LinearSystem chain(List<Rational> parts, Rational total) {
        LinearSystem.Builder system = LinearSystem.builder();
        int subtotal = system.unknown();
        system.bound(subtotal, Interval.of(total));
        for (Rational part : parts.subList(1, parts.size())) {
            int reported = system.unknown();
            int rest = system.unknown();
            system.bound(reported, Interval.of(part));
            Claims.sum(system, subtotal, List.of(reported, rest));
            subtotal = rest;
        }
        system.bound(subtotal, Interval.of(parts.get(0)));
        return system.build();
    }

    /** A square whose cells nobody reports: the totals of its rows are those of its columns and an excess. */
    private static LinearSystem square(List<Rational> totals, Rational excess) {
        int side = totals.size();
        LinearSystem.Builder system = LinearSystem.builder();
        IntStream.range(0, side * side).forEach(cell -> system.unknown());
        for (int i = 0; i < side; i++) {
            int line = i;
            add(system, IntStream.range(0, side).map(j -> line * side + j), totals.get(i));
            add(
                    system,
                    IntStream.range(0, side).map(j -> j * side + line),
                    i > 0 ? totals.get(i) : totals.get(0).plus(excess));
        }
        return system.build();
    }

    private static void add(LinearSystem.Builder system, IntStream cells, Rational total) {
        ImmutableList<Integer> of = cells.boxed().collect(ImmutableList.toImmutableList());
        system.row(of, ImmutableList.copyOf(Collections.nCopies(of.size(), Rational.ONE)), Interval.of(total));
    }
}
