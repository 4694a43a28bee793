package org.tallystick.search;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Optional;
import org.tallystick.linear.Answer;
import org.tallystick.linear.Budget;
import org.tallystick.linear.LinearSolver;
import org.tallystick.number.Rational;

/**
 * Branch and prune on one part. Each node narrows its box, asks the linear relaxation, looks for values that fit, and else
 * splits an unknown. On the way back up every cut that the refutation did not rely on is left out of the tree.
 */
final class Engine {
    /** Cases lie within cases at most this deep. */
    static final int DEPTH = 200;

    private static final int ATTEMPTS = 6;
    private static final int EVERY = 16;
    private static final int LONGER = 500;

    private final Part part;
    private final Budget budget;
    private final Box box;
    private final boolean linear;
    private Optional<Fit> witness = Optional.empty();
    private int nodes;
    private int last = Integer.MAX_VALUE;

    Engine(Part part, Budget budget) {
        this.part = part;
        this.budget = budget;
        this.box = part.box();
        this.linear = part.isLinear();
    }

    Outcome decide() {
        Optional<Refutation> refutation = relaxed().refutation().or(() -> refute(all(), 0));
        if (refutation.isPresent()) {
            return new Outcome.Impossible(refutation.get().tree());
        }
        return witness.<Outcome>map(fit -> new Outcome.Possible(fit.point().map(part::named)))
                .orElseGet(Outcome.Unknown::new);
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, part.clauses().size());
        return all;
    }

    /** Why nothing fits in the box; empty where something does, or that is not known. */
    private Optional<Refutation> refute(BitSet agenda, int depth) {
        nodes++;
        int mark = box.cuts();
        try {
            return budget.spend(1) && nodes <= last
                    ? within(agenda, depth).flatMap(found -> unwound(found, mark))
                    : Optional.empty();
        } finally {
            box.undoTo(mark);
        }
    }

    private Optional<Refutation> within(BitSet agenda, int depth) {
        int broken = Contraction.run(part, box, budget, agenda);
        if (broken != Cut.NONE) {
            return Optional.of(Blame.of(box, part.clause(broken), budget));
        }
        Relaxed relaxed = relaxed();
        if (relaxed.refutation().isPresent()) {
            return relaxed.refutation();
        }
        if (budget.isSpent() || isWitnessed(relaxed, depth)) {
            return Optional.empty();
        }
        Optional<Branching> branching = relaxed.branching().or(() -> Branching.onBend(part, box));
        if (branching.isEmpty() || depth == DEPTH) {
            giveUp();
            return Optional.empty();
        }
        return split(branching.get(), depth);
    }

    /** There will be no proof; values that fit are looked for a little longer. */
    private void giveUp() {
        last = Math.min(last, nodes + LONGER);
    }

    private record Relaxed(
            Optional<Refutation> refutation, Optional<Rational[]> point, Optional<Branching> branching) {}

    private Relaxed relaxed() {
        Relaxation relaxation = new Relaxation(part, box);
        budget.spend(relaxation.work());
        Answer answer = relaxation.isEmpty()
                ? new Answer.Feasible(Optional.of(ImmutableList.of()))
                : LinearSolver.solve(relaxation.system(), budget);
        if (answer instanceof Answer.Infeasible infeasible) {
            return new Relaxed(Optional.of(relaxation.refutation(infeasible)), Optional.empty(), Optional.empty());
        }
        if (answer instanceof Answer.Feasible feasible && feasible.point().isPresent()) {
            ImmutableList<Rational> point = feasible.point().get();
            return new Relaxed(
                    Optional.empty(),
                    Optional.of(relaxation.complete(point)),
                    Branching.onFraction(part, box, relaxation, point));
        }
        return new Relaxed(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private boolean isWitnessed(Relaxed relaxed, int depth) {
        witness = relaxed.point().filter(part::accepts).map(Fit::at);
        int attempts = depth == 0 ? ATTEMPTS : linear && nodes % EVERY != 0 ? 0 : 1;
        for (int i = 0; i < attempts && witness.isEmpty() && !budget.isSpent(); i++) {
            witness = Dive.from(part, box, budget, depth + i);
        }
        return witness.isPresent();
    }

    private Optional<Refutation> split(Branching split, int depth) {
        int number = box.cuts();
        Optional<Refutation> first = side(split.unknown(), split.first(), split, depth);
        if (witness.isPresent() || first.filter(found -> !found.needs(number)).isPresent()) {
            return first;
        }
        Side other = split.first() == Side.BELOW ? Side.ABOVE : Side.BELOW;
        Optional<Refutation> second = side(split.unknown(), other, split, depth);
        if (first.isEmpty() || second.isEmpty() || !second.get().needs(number)) {
            return first.isEmpty()
                            && second.filter(found -> found.needs(number)).isPresent()
                    ? Optional.empty()
                    : second;
        }
        return Optional.of(branch(split, number, first.get(), second.get()));
    }

    private Refutation branch(Branching split, int number, Refutation first, Refutation second) {
        Cut cut = new Cut(
                split.unknown(),
                split.first(),
                Ends.tightened(split.half(), part.isWhole(split.unknown())),
                split.half(),
                Cut.NONE,
                Cut.NONE,
                false);
        return cut.branch(part.name(split.unknown()), first, second, number);
    }

    private Optional<Refutation> side(int unknown, Side side, Branching split, int depth) {
        int mark = box.cuts();
        box.keep(unknown, side, side == split.first() ? split.half() : Ends.rest(split.half()), Cut.NONE, false);
        BitSet agenda = new BitSet();
        for (int clause : part.clausesOf(unknown)) {
            agenda.set(clause);
        }
        Optional<Refutation> found = refute(agenda, depth + 1);
        box.undoTo(mark);
        return found;
    }

    /** Takes back what was narrowed since a mark; the refuted pieces that were needed become cases. */
    private Optional<Refutation> unwound(Refutation leaf, int mark) {
        Refutation refutation = leaf;
        while (box.cuts() > mark) {
            Cut cut = box.undo();
            int number = box.cuts();
            if (refutation.needs(number)) {
                Refutation rest = Blame.ofRest(box, part.clause(cut.clause()), cut, budget);
                refutation = cut.branch(part.name(cut.unknown()), refutation, rest, number);
            }
        }
        if (refutation.depth() > 2 * DEPTH) {
            giveUp();
            return Optional.empty();
        }
        return Optional.of(refutation);
    }
}
