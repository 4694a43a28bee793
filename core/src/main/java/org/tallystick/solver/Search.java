package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.LinearSolver;
import org.tallystick.solver.linear.Multiplier;
import org.tallystick.solver.linear.Outcome;

/** Decides problems: by linear arithmetic where that is enough, else by branch and prune on each connected part. */
public final class Search {
    /** The search for a sum of equations that no whole numbers satisfy takes such a part of the work that is left. */
    private static final int SHARE = 4;

    private Search() {}

    /**
     * Decides a problem.
     *
     * @param problem the problem
     * @param budget how much work may be done
     * @return values that fit, where they were worked out, or the cases of a proof that none fit; unknown where the budget was not
     *     enough
     */
    public static Outcome<ImmutableMap<String, Rational>, Tree> decide(Problem problem, Budget budget) {
        Optional<Tree> plain =
                ImmediateContradictions.ofBounds(problem).or(() -> ImmediateContradictions.ofConstants(problem));
        if (plain.isPresent()) {
            return Outcome.impossible(plain.get());
        }
        Optional<Tree> indivisible = Divisibility.refutation(problem, budget.share(SHARE));
        if (indivisible.isPresent()) {
            return Outcome.impossible(indivisible.get());
        }
        ImmutableMap.Builder<String, Rational> witness = ImmutableMap.builder();
        boolean witnessed = true;
        boolean unknown = false;
        for (Component part : ComponentSplit.of(problem)) {
            Outcome<ImmutableMap<String, Rational>, Tree> outcome = decide(part, budget);
            if (outcome.isImpossible()) {
                return outcome;
            }
            unknown |= outcome.isUnknown();
            outcome.values().ifPresent(witness::putAll);
            witnessed &= outcome.values().isPresent();
        }
        if (unknown) {
            return Outcome.unknown();
        }
        return witnessed ? Outcome.possible(witness.buildOrThrow()) : Outcome.possible();
    }

    /** Where whole numbers hang together as a forest of units, what fits rational numbers fits some whole ones. */
    private static Outcome<ImmutableMap<String, Rational>, Tree> decide(Component part, Budget budget) {
        if (!part.isLinear()) {
            return new Engine(part, budget).decide();
        }
        Relaxation relaxation = new Relaxation(part, part.box());
        if (part.hasWhole() && !relaxation.isForestOfUnits()) {
            return new Engine(part, budget).decide();
        }
        Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> outcome = relaxation.isEmpty()
                ? Outcome.possible(ImmutableList.of())
                : LinearSolver.decide(relaxation.system(), budget);
        Optional<ImmutableMap<String, Rational>> witness =
                outcome.values().map(relaxation::complete).filter(part::accepts).map(part::named);
        return witness.isPresent()
                ? new Outcome.Possible<>(witness)
                : outcome.withProof(proof -> relaxation.refutation(proof).tree());
    }
}
