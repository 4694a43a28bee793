package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tallystick.number.Rational;

/** Decides by each solver, and demands that ours is right; where another is not, that is printed and the run goes on. */
final class Verdicts {
    private static final long STEPS = 1_000_000_000_000L;

    private static final Set<String> WRONG = ConcurrentHashMap.newKeySet();

    private Verdicts() {}

    static Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> ours(LinearSystem system) {
        return LinearSolver.decide(system, Budget.of(STEPS));
    }

    static void demand(LinearSystem system, Planted planted) {
        Outcome<?, ?> answer = ours(system);
        boolean right = planted == Planted.NONE ? answer.isPossible() : answer.isImpossible();
        if (!right) {
            throw new IllegalStateException("Tallystick answers " + answer + " where planted is " + planted);
        }
    }

    static boolean told(String solver, boolean feasible, Planted planted) {
        if (feasible != (planted == Planted.NONE) && WRONG.add(solver + planted)) {
            System.out.println(solver + " is WRONG: feasible " + feasible + ", planted " + planted);
        }
        return feasible;
    }
}
