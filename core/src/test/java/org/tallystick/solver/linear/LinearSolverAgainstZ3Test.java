package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** The solver on thousands of systems of 5 to 60 unknowns, and on small networks of claims, against Z3. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinearSolverAgainstZ3Test {
    private static final Rational NEAR = Rational.of(1, 1_000_000);

    private Z3 z3;

    @BeforeAll
    void open() {
        z3 = new Z3();
    }

    @AfterAll
    void close() {
        z3.close();
    }

    @Test
    void decidesAlike() {
        int feasible = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            LinearSystem system = RandomSystems.sparse(5 + seed % 56, new Random(seed));
            boolean judged = z3.isFeasible(system);
            Judged.check(system, "seed " + seed, s -> Judged.isFeasible(s) == z3.isFeasible(s));
            feasible += judged ? 1 : 0;
        }
        assertThat(feasible).as("of both kinds").isBetween(500, 1_500);
    }

    @Test
    void impliesRangesThatCannotBeTightened() {
        for (int seed = 0; seed < 200; seed++) {
            LinearSystem system = RandomSystems.sparse(5 + seed % 26, new Random(-seed - 1));
            Judged.check(system, "seed " + seed, this::rangesAreTight);
        }
    }

    static Stream<LinearSystem> possible() {
        return Stream.of(
                Trees.consistent(344, 8, 1),
                Trees.consistent(100, 2, 2),
                Tables.consistent(4, 7, 3),
                Tables.consistent(8, 8, 4),
                SmallSystems.together(50, 5));
    }

    static Stream<LinearSystem> impossible() {
        return Stream.of(
                Trees.conflicting(344, 8, 1),
                Trees.conflicting(100, 2, 2),
                Tables.conflicting(4, 7, 3),
                Tables.conflicting(8, 8, 4),
                Tables.twisted(4, 6, 5),
                Tables.twisted(8, 8, 6),
                SmallSystems.apart(10, 7).get(9));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void findsConsistentNetworksPossible(LinearSystem system) {
        assertThat(z3.isFeasible(system)).isTrue();
        assertThat(Judged.isFeasible(system)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void findsThePlantedConflict(LinearSystem system) {
        assertThat(z3.isFeasible(system)).isFalse();
        assertThat(Judged.isFeasible(system)).isFalse();
    }

    /** The proofs of a range say that no value lies outside; Z3 says that there are values as near to its ends as need be. */
    private boolean rangesAreTight(LinearSystem system) {
        int unknown = system.constraints().get(0).unknowns().get(0);
        Optional<Interval> range = Judged.range(system, unknown);
        if (range.isEmpty() || !z3.isFeasible(system)) {
            return range.isEmpty() && !z3.isFeasible(system);
        }
        Interval values = range.orElseThrow();
        return z3.isFeasible(system, unknown, atMin(values)) && z3.isFeasible(system, unknown, atMax(values));
    }

    private static Interval atMin(Interval values) {
        return values.min()
                .map(min -> values.isMinOpen() ? Interval.open(min, min.plus(NEAR)) : Interval.of(min))
                .orElse(Interval.lessThan(NEAR.reciprocal().negated()));
    }

    private static Interval atMax(Interval values) {
        return values.max()
                .map(max -> values.isMaxOpen() ? Interval.open(max.minus(NEAR), max) : Interval.of(max))
                .orElse(Interval.greaterThan(NEAR.reciprocal()));
    }
}
