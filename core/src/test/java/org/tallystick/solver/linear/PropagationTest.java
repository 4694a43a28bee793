package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

class PropagationTest {
    private static final long PLENTY = 1_000_000;
    private static final Rational MINUS = Rational.of(-1);
    private static final Interval ZERO = Interval.of(Rational.ZERO);

    @Test
    void twoClaimsOfOneUnknownContradict() {
        LinearSystem.Builder builder = LinearSystems.builder(1);
        builder.bound(0, closed(1, 5));
        builder.bound(0, closed(3, 9));
        builder.bound(0, Interval.open(Rational.of(5), Rational.of(7)));
        assertThat(proof(builder.build()))
                .containsExactlyInAnyOrder(new Multiplier(0, Rational.ONE), new Multiplier(2, MINUS));
    }

    @Test
    void goesRoundACycle() {
        LinearSystem.Builder builder = LinearSystems.builder(3);
        for (int u = 0; u < 3; u++) {
            builder.bound(u, closed(0, 10));
            builder.row(List.of(u, (u + 1) % 3), List.of(Rational.ONE, MINUS), Interval.atLeast(Rational.of(4)));
        }
        assertThat(proof(builder.build())).isNotEmpty();
    }

    @Test
    void stopsWhereNarrowingWouldNeverEnd() {
        LinearSystem.Builder builder = LinearSystems.builder(2);
        builder.bound(0, Interval.openClosed(Rational.ZERO, Rational.of(1_000_000)));
        builder.bound(1, closed(0, 1_000_000));
        builder.row(List.of(0, 1), List.of(Rational.ONE, Rational.of(-2)), ZERO);
        builder.row(List.of(0, 1), List.of(Rational.TWO, MINUS), ZERO);
        assertThat(Propagation.conflict(builder.build(), Budget.of(PLENTY))).isEmpty();
    }

    /** x = y − z and x = y − z + 1, of which no end is known: nothing to go by. */
    @Test
    void saysNothingWhereTwoUnknownsOfARowAreUnbounded() {
        LinearSystem.Builder builder = LinearSystems.builder(3);
        builder.row(List.of(0, 1, 2), List.of(Rational.ONE, MINUS, Rational.ONE), ZERO);
        builder.row(List.of(0, 1, 2), List.of(Rational.ONE, MINUS, Rational.ONE), Interval.of(Rational.ONE));
        assertThat(Propagation.conflict(builder.build(), Budget.of(PLENTY))).isEmpty();
    }

    /** Each step doubles how often the first claim is needed; told naively, the proof would never be written. */
    @Test
    void explainsALongChainOfDoublings() {
        int steps = 40;
        LinearSystem.Builder builder = LinearSystems.builder(2 * steps + 1);
        builder.bound(0, closed(1, 2));
        for (int i = 0; i < steps; i++) {
            int x = 2 * i;
            builder.row(List.of(x + 1, x), List.of(Rational.ONE, MINUS), ZERO);
            builder.row(List.of(x + 2, x, x + 1), List.of(Rational.ONE, MINUS, MINUS), ZERO);
        }
        builder.bound(2 * steps, Interval.lessThan(Rational.of(1L << steps)));
        LinearSystem system = builder.build();
        assertThat(proof(system)).contains(new Multiplier(0, Rational.of(-(1L << steps))));
    }

    @Test
    void leavesWhatDoesNotFitIntoLongs() {
        Rational vast = Rational.powerOfTen(30);
        LinearSystem.Builder builder = LinearSystems.builder(2);
        builder.bound(0, Interval.atLeast(vast));
        builder.bound(1, Interval.atMost(Rational.ZERO));
        builder.row(List.of(0, 1), List.of(Rational.ONE, MINUS), ZERO);
        builder.row(List.of(0, 1), List.of(vast, MINUS), ZERO);
        assertThat(Propagation.conflict(builder.build(), Budget.of(PLENTY))).isEmpty();
    }

    @Test
    void stopsWhereTheBudgetIsSpent() {
        LinearSystem.Builder builder = LinearSystems.builder(1);
        builder.bound(0, closed(1, 2));
        builder.bound(0, closed(3, 4));
        assertThat(Propagation.conflict(builder.build(), Budget.of(1))).isEmpty();
    }

    @Test
    void findsWhatAWideRowForbids() {
        int parts = 10_000;
        LinearSystem.Builder builder = LinearSystems.builder(parts);
        for (int u = 0; u < parts; u++) {
            builder.bound(u, closed(1, 2));
        }
        builder.row(
                IntStream.range(0, parts).boxed().toList(),
                Collections.nCopies(parts, Rational.ONE),
                Interval.lessThan(Rational.of(parts)));
        assertThat(proof(builder.build())).hasSize(parts + 1);
    }

    private static ImmutableList<Multiplier> proof(LinearSystem system) {
        Optional<ImmutableList<Multiplier>> proof = Propagation.conflict(system, Budget.of(PLENTY));
        FarkasCheck.assertProves(system, proof.orElseThrow());
        return proof.orElseThrow();
    }

    private static Interval closed(long min, long max) {
        return Interval.closed(Rational.of(min), Rational.of(max));
    }
}
