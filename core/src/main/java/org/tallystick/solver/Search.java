package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.Answer;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.LinearSolver;

/** Decides problems: by linear arithmetic where that is enough, else by branch and prune on each connected part. */
public final class Search {
    private Search() {}

    /**
     * Decides a problem.
     *
     * @param problem the problem
     * @param budget how much work may be done
     * @return the answer; {@link Outcome.Unknown} where the budget was not enough
     */
    public static Outcome decide(Problem problem, Budget budget) {
        Optional<Tree> plain =
                ImmediateContradictions.ofBounds(problem).or(() -> ImmediateContradictions.ofConstants(problem));
        if (plain.isPresent()) {
            return new Outcome.Impossible(plain.get());
        }
        ImmutableMap.Builder<String, Rational> witness = ImmutableMap.builder();
        boolean witnessed = true;
        boolean unknown = false;
        for (Component part : ComponentSplit.of(problem)) {
            Outcome outcome = decide(part, budget);
            if (outcome instanceof Outcome.Impossible) {
                return outcome;
            }
            unknown |= outcome instanceof Outcome.Unknown;
            Optional<ImmutableMap<String, Rational>> found =
                    outcome instanceof Outcome.Possible possible ? possible.witness() : Optional.empty();
            found.ifPresent(witness::putAll);
            witnessed &= found.isPresent();
        }
        if (unknown) {
            return new Outcome.Unknown();
        }
        return new Outcome.Possible(witnessed ? Optional.of(witness.buildOrThrow()) : Optional.empty());
    }

    /** Where whole numbers hang together as a forest of units, what fits rational numbers fits some whole ones. */
    private static Outcome decide(Component part, Budget budget) {
        if (!part.isLinear()) {
            return new Engine(part, budget).decide();
        }
        Relaxation relaxation = new Relaxation(part, part.box());
        if (part.hasWhole() && !relaxation.isForestOfUnits()) {
            return new Engine(part, budget).decide();
        }
        Answer answer = relaxation.isEmpty()
                ? new Answer.Feasible(Optional.of(ImmutableList.of()))
                : LinearSolver.decide(relaxation.system(), budget);
        if (answer instanceof Answer.Infeasible infeasible) {
            return new Outcome.Impossible(relaxation.refutation(infeasible).tree());
        }
        return answer instanceof Answer.Feasible feasible
                ? new Outcome.Possible(feasible.point()
                        .map(relaxation::complete)
                        .filter(part::accepts)
                        .map(part::named))
                : new Outcome.Unknown();
    }
}
