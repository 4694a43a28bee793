package org.tallystick.model;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.solver.conflict.Oracle;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.Outcome;

/**
 * Decides which things of a model can be true together. It uses the linear rows and, where these do not decide, a search that respects
 * whole numbers and nonlinear relations.
 */
final class Decider implements Oracle {
    /** The share of the remaining work that one search may take, so that a fruitless one leaves work for the others. */
    private static final int SEARCHES = 4;

    private final Model model;
    private final Budget budget;
    private final LinearModel linear;
    private final boolean linearSettles;
    private final boolean tooLong;
    private final Map<BitSet, Contradiction> proofs = new HashMap<>();

    Decider(Model model, Budget budget) {
        this.model = model;
        this.budget = budget;
        this.linear = new LinearModel(model);
        this.tooLong = model.isTooLong();
        this.linearSettles = model.ties().stream().allMatch(Constraint::isLinear) && linear.settlesWholeNumbers();
    }

    Outcome<Void, Contradiction> find(BitSet things) {
        if (tooLong) {
            return Outcome.unknown();
        }
        Outcome<Void, Contradiction> finding = linear.decide(things, budget);
        boolean open = finding.isPossible() && !linearSettles;
        return remembered(open ? new SearchModel(model, things).decide(budget.share(SEARCHES)) : finding);
    }

    private Outcome<Void, Contradiction> remembered(Outcome<Void, Contradiction> finding) {
        finding.proof().ifPresent(proof -> proofs.putIfAbsent(proof.core(), proof));
        return finding;
    }

    /** Returns the proof that was found of exactly these things. The rest of the budget may not suffice to find it again. */
    Optional<Contradiction> proof(BitSet things) {
        return Optional.ofNullable(proofs.get(things));
    }

    @Override
    public Outcome<Void, BitSet> of(BitSet things) {
        return find(things).withProof(Contradiction::core);
    }

    /** Returns an oracle of only the rows that some proof uses. */
    Oracle among(Iterable<Integer> ties) {
        return things -> remembered(linear.decide(things, ties, budget)).withProof(Contradiction::core);
    }

    /** Whether its fractions are too long to be added. */
    boolean isTooLong() {
        return tooLong;
    }

    LinearModel linear() {
        return linear;
    }
}
