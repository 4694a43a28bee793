package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** What must not change when a system is written otherwise, and what can only change one way when it says less. */
class LinearSolverMetamorphicPropertiesTest {

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void wideningNeverCreatesAContradiction(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        LinearSystem system = system(random);
        int changed = random.nextInt(system.constraints().size());
        LinearSystem wider = Rewriting.with(system, changed, values -> widened(values, random));
        int unknown = random.nextInt(system.unknowns());
        if (Judged.isFeasible(system)) {
            assertThat(Judged.isFeasible(wider)).isTrue();
            Interval before = Judged.range(system, unknown).orElseThrow();
            assertThat(Judged.range(wider, unknown))
                    .hasValueSatisfying(now -> assertThat(now.encloses(before)).isTrue());
        }
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void unitsDoNotMatter(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        LinearSystem system = system(random);
        int unknown = random.nextInt(system.unknowns());
        Rational unit = Rational.of(random.nextBoolean() ? 45_359_237 : -7, 100_000_000);
        LinearSystem converted = Rewriting.inUnits(system, unknown, unit);
        assertThat(Judged.isFeasible(converted)).isEqualTo(Judged.isFeasible(system));
        assertThat(Judged.range(converted, unknown).map(values -> values.times(unit)))
                .isEqualTo(Judged.range(system, unknown));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void orderDoesNotMatter(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        LinearSystem system = system(random);
        List<Integer> numbers = Rewriting.order(system.unknowns(), random);
        LinearSystem permuted = Rewriting.permuted(system, numbers, random);
        int unknown = random.nextInt(system.unknowns());
        assertThat(Judged.isFeasible(permuted)).isEqualTo(Judged.isFeasible(system));
        assertThat(Judged.range(permuted, numbers.get(unknown))).isEqualTo(Judged.range(system, unknown));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void multiplesSayTheSame(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        LinearSystem system = system(random);
        LinearSystem multiplied = Rewriting.multiplied(system, Rational.of(random.nextBoolean() ? -3 : 5, 7));
        int unknown = random.nextInt(system.unknowns());
        assertThat(Judged.isFeasible(multiplied)).isEqualTo(Judged.isFeasible(system));
        assertThat(Judged.range(multiplied, unknown)).isEqualTo(Judged.range(system, unknown));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void systemsSideBySideDoNotTouch(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        LinearSystem first = system(random);
        LinearSystem second = system(random);
        LinearSystem both = Rewriting.beside(first, second);
        boolean feasible = Judged.isFeasible(first) && Judged.isFeasible(second);
        assertThat(Judged.isFeasible(both)).isEqualTo(feasible);
        int unknown = random.nextInt(second.unknowns());
        Optional<Interval> alone = Judged.range(second, unknown);
        assertThat(Judged.range(both, first.unknowns() + unknown)).isEqualTo(feasible ? alone : Optional.empty());
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void whatIsImpliedCanBeAddedAndItsOppositeCannot(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        LinearSystem system = system(random);
        int unknown = random.nextInt(system.unknowns());
        Judged.range(system, unknown).ifPresent(range -> {
            LinearSystem bounded = Rewriting.bounded(system, unknown, range);
            assertThat(Judged.isFeasible(bounded)).isTrue();
            assertThat(Judged.range(bounded, unknown)).contains(range);
            range.min().ifPresent(min -> {
                assertThat(Judged.isFeasible(Rewriting.bounded(system, unknown, Interval.lessThan(min))))
                        .isFalse();
                assertThat(Judged.isFeasible(Rewriting.bounded(system, unknown, Interval.of(min))))
                        .isEqualTo(!range.isMinOpen());
            });
        });
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static LinearSystem system(Random random) {
        return RandomSystems.sparse(1 + random.nextInt(20), random);
    }

    /** An end closed, moved outwards or let go. */
    private static Interval widened(Interval values, Random random) {
        Rational by = Rational.of(random.nextInt(3), 2);
        Interval below = values.max()
                .filter(max -> random.nextInt(4) > 0)
                .map(max -> Interval.atMost(max.plus(by)))
                .orElse(Interval.all());
        Interval above = values.min()
                .filter(min -> random.nextInt(4) > 0)
                .map(min -> Interval.atLeast(min.minus(by)))
                .orElse(Interval.all());
        return below.intersection(above).orElseThrow();
    }
}
