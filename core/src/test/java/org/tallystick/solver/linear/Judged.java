package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** The solver's answers, every proof and every point of them checked, and held to what a judge says. */
final class Judged {
    private static final long STEPS = 1_000_000_000;

    private Judged() {}

    static Budget budget() {
        return Budget.of(STEPS);
    }

    /** Whether a system is feasible by both ways of asking; what they say in proof of it must hold. */
    static boolean isFeasible(LinearSystem system) {
        boolean decided = isDecidedFeasible(system);
        Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> solved = LinearSolver.solve(system, budget());
        assertThat(holds(system, solved)).as("solved as decided").isEqualTo(decided);
        if (solved.isPossible()) {
            assertThat(solved.values()).as("point").isPresent();
        }
        return decided;
    }

    /** Whether a system is feasible, where no point is asked for. */
    static boolean isDecidedFeasible(LinearSystem system) {
        return holds(system, LinearSolver.decide(system, budget()));
    }

    /** The range of an unknown, the proofs of its ends checked. */
    static Optional<Interval> range(LinearSystem system, int unknown) {
        return LinearSolver.range(system, unknown, budget()).map(range -> {
            FarkasCheck.assertProves(system, unknown, range);
            return range.values();
        });
    }

    /** Fails with a smallest system on which the solver does not do as it should, unless it does so on this one. */
    static void check(LinearSystem system, String origin, Predicate<LinearSystem> asItShould) {
        Optional<String> failure = failure(system, asItShould);
        if (failure.isPresent()) {
            LinearSystem least = Shrinking.least(
                    system, smaller -> failure(smaller, asItShould).isPresent());
            throw new AssertionError(origin + " fails: "
                    + failure(least, asItShould).orElseThrow() + "\nleast system:\n" + describe(least));
        }
    }

    /** A system, a line a constraint. */
    static String describe(LinearSystem system) {
        return system.constraints().stream()
                .map(c -> IntStream.range(0, c.unknowns().size())
                                .mapToObj(i -> c.coefficients().get(i) + " x"
                                        + c.unknowns().get(i))
                                .collect(Collectors.joining(" + "))
                        + " in " + c.values())
                .collect(Collectors.joining("\n", system.unknowns() + " unknowns\n", ""));
    }

    private static Optional<String> failure(LinearSystem system, Predicate<LinearSystem> asItShould) {
        try {
            return asItShould.test(system) ? Optional.empty() : Optional.of("a wrong answer");
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(e.toString());
        }
    }

    private static boolean holds(
            LinearSystem system, Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> answer) {
        if (answer.isPossible()) {
            answer.values().ifPresent(point -> FarkasCheck.assertSolves(system, point));
            return true;
        }
        if (answer.isImpossible()) {
            FarkasCheck.assertProves(system, answer.proof().orElseThrow());
            return false;
        }
        throw new AssertionError("not found out");
    }
}
