package org.tallystick.model;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.solver.conflict.Oracle;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.Outcome;

/**
 * Decides which things of a model can be true together: by its linear rows and, where these leave it open, by a search
 * that heeds whole numbers and the relations that are not linear.
 */
final class Decider implements Oracle {
    /** One search takes such a part of the work that is left, so that one that gets nowhere does not stop all others. */
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

    /** The proof that was found of exactly these things: what is left of the budget may not suffice to find it again. */
    Optional<Contradiction> proof(BitSet things) {
        return Optional.ofNullable(proofs.get(things));
    }

    @Override
    public Outcome<Void, BitSet> of(BitSet things) {
        return find(things).withProof(Contradiction::core);
    }

    /** The same question to the rows that some proof makes use of. */
    Oracle among(Iterable<Integer> ties) {
        return things -> remembered(linear.decide(things, ties, budget)).withProof(Contradiction::core);
    }

    /** Whether its fractions are too long to be added up. */
    boolean isTooLong() {
        return tooLong;
    }

    LinearModel linear() {
        return linear;
    }
}
