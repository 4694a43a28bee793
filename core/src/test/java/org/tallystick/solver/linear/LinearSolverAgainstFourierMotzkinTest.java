package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The solver on thousands of small systems, and every range of hundreds, against elimination. */
class LinearSolverAgainstFourierMotzkinTest {
    private static final int MOST_UNKNOWNS = 5;

    @Test
    void decidesAlike() {
        int feasible = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            LinearSystem system = RandomSystems.sparse(1 + seed % MOST_UNKNOWNS, new Random(seed));
            Judged.check(system, "seed " + seed, s -> Judged.isFeasible(s) == FourierMotzkin.isFeasible(s));
            feasible += FourierMotzkin.isFeasible(system) ? 1 : 0;
        }
        assertThat(feasible).as("of both kinds").isBetween(750, 2_250);
    }

    @Test
    void impliesTheSameRanges() {
        for (int seed = 0; seed < 800; seed++) {
            LinearSystem system = RandomSystems.sparse(1 + seed % MOST_UNKNOWNS, new Random(-seed - 1));
            Judged.check(system, "seed " + seed, LinearSolverAgainstFourierMotzkinTest::rangesAgree);
        }
    }

    private static boolean rangesAgree(LinearSystem system) {
        for (int u = 0; u < system.unknowns(); u++) {
            if (!Judged.range(system, u).equals(FourierMotzkin.range(system, u))) {
                return false;
            }
        }
        return true;
    }
}
