package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** The judge is judged: by hand, and by another judge. */
class FourierMotzkinTest {
    private static final ImmutableList<Rational> ONES = ImmutableList.of(Rational.ONE, Rational.ONE);

    @Test
    void mindsOpenEnds() {
        assertThat(FourierMotzkin.isFeasible(twoOf(Interval.closed(one(), two()), Interval.atLeast(Rational.of(4)))))
                .isTrue();
        assertThat(FourierMotzkin.isFeasible(
                        twoOf(Interval.closedOpen(one(), two()), Interval.atLeast(Rational.of(4)))))
                .isFalse();
        assertThat(FourierMotzkin.isFeasible(
                        twoOf(Interval.closed(one(), two()), Interval.greaterThan(Rational.of(4)))))
                .isFalse();
    }

    @Test
    void worksOutWhatIsLeftOfAnUnknown() {
        LinearSystem system = twoOf(Interval.closedOpen(one(), two()), Interval.atLeast(Rational.of(3)));
        assertThat(FourierMotzkin.range(system, 0)).contains(Interval.open(one(), two()));
        assertThat(FourierMotzkin.range(twoOf(Interval.atLeast(one()), Interval.all()), 1))
                .contains(Interval.atLeast(one()));
        assertThat(FourierMotzkin.range(twoOf(Interval.of(one()), Interval.of(one())), 1))
                .isEmpty();
    }

    @Test
    void agreesWithZ3() {
        int feasible = 0;
        try (Z3 z3 = new Z3()) {
            for (int seed = 0; seed < 500; seed++) {
                LinearSystem system = RandomSystems.sparse(1 + seed % 5, new Random(seed));
                boolean judged = FourierMotzkin.isFeasible(system);
                assertThat(judged).as("seed %s: %s", seed, system.constraints()).isEqualTo(z3.isFeasible(system));
                feasible += judged ? 1 : 0;
            }
        }
        assertThat(feasible).as("of both kinds").isBetween(100, 400);
    }

    private static LinearSystem twoOf(Interval each, Interval sum) {
        LinearSystem.Builder system = LinearSystem.builder();
        ImmutableList<Integer> two = ImmutableList.of(system.unknown(), system.unknown());
        two.forEach(u -> system.bound(u, each));
        system.row(two, ONES, sum);
        return system.build();
    }

    private static Rational one() {
        return Rational.ONE;
    }

    private static Rational two() {
        return Rational.TWO;
    }
}
