package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.Optional;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.LinearSolver;
import org.tallystick.solver.linear.Multiplier;
import org.tallystick.solver.linear.Outcome;

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

    private final Component part;
    private final Budget budget;
    private final SearchBox box;
    private final boolean linear;
    private Optional<FittingValues> witness = Optional.empty();
    private int nodes;
    private int last = Integer.MAX_VALUE;

    Engine(Component part, Budget budget) {
        this.part = part;
        this.budget = budget;
        this.box = part.box();
        this.linear = part.isLinear();
    }

    Outcome<ImmutableMap<String, Rational>, Tree> decide() {
        Optional<Refuted> refutation = broken();
        if (refutation.isEmpty() && !linear) {
            witness = narrowed();
        }
        if (refutation.isEmpty() && witness.isEmpty()) {
            refutation = relaxed().refutation().or(() -> refute(all(), 0));
        }
        if (refutation.isPresent()) {
            return Outcome.impossible(refutation.get().tree());
        }
        return witness.<Outcome<ImmutableMap<String, Rational>, Tree>>map(
                        fit -> new Outcome.Possible<>(fit.point().map(part::named)))
                .orElseGet(Outcome::unknown);
    }

    /** A statement that is no row and impossible by itself makes the shortest proof. */
    private Optional<Refuted> broken() {
        return part.clauses().stream()
                .filter(clause -> clause.row().isEmpty() && budget.spend(clause.work(box::values)))
                .filter(clause -> !clause.isPossible(box::values))
                .map(clause -> CutReasons.of(box, clause, budget))
                .findFirst();
    }

    /** Values that are found at once in a narrowed box spare the linear system, which is slow where it has many products. */
    private Optional<FittingValues> narrowed() {
        int mark = box.cuts();
        try {
            return Contraction.run(part, box, budget, all()) == Cut.NONE
                    ? Dive.from(part, box, budget, 0)
                    : Optional.empty();
        } finally {
            box.undoTo(mark);
        }
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, part.clauses().size());
        return all;
    }

    /** Why nothing fits in the box; empty where something does, or that is not known. */
    private Optional<Refuted> refute(BitSet agenda, int depth) {
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

    private Optional<Refuted> within(BitSet agenda, int depth) {
        int broken = Contraction.run(part, box, budget, agenda);
        if (broken != Cut.NONE) {
            return Optional.of(CutReasons.of(box, part.clause(broken), budget));
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

    private record Relaxed(Optional<Refuted> refutation, Optional<Rational[]> point, Optional<Branching> branching) {}

    private Relaxed relaxed() {
        Relaxation relaxation = new Relaxation(part, box);
        budget.spend(relaxation.work());
        Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> outcome = relaxation.isEmpty()
                ? Outcome.possible(ImmutableList.of())
                : LinearSolver.solve(relaxation.system(), budget);
        return new Relaxed(
                outcome.proof().map(relaxation::refutation),
                outcome.values().map(relaxation::complete),
                outcome.values().flatMap(point -> Branching.onFraction(part, box, relaxation, point)));
    }

    private boolean isWitnessed(Relaxed relaxed, int depth) {
        witness = relaxed.point().filter(part::accepts).map(FittingValues::at);
        int attempts = depth == 0 ? ATTEMPTS : linear && nodes % EVERY != 0 ? 0 : 1;
        int first = depth == 0 && !linear ? 1 : 0; // narrowed() made the first attempt in this box
        for (int i = first; i < attempts && witness.isEmpty() && !budget.isSpent(); i++) {
            witness = Dive.from(part, box, budget, depth + i);
        }
        return witness.isPresent();
    }

    private Optional<Refuted> split(Branching split, int depth) {
        int number = box.cuts();
        Optional<Refuted> first = side(split.unknown(), split.first(), split, depth);
        if (witness.isPresent() || first.filter(found -> !found.needs(number)).isPresent()) {
            return first;
        }
        Half other = split.first() == Half.BELOW ? Half.ABOVE : Half.BELOW;
        Optional<Refuted> second = side(split.unknown(), other, split, depth);
        if (first.isEmpty() || second.isEmpty() || !second.get().needs(number)) {
            return first.isEmpty()
                            && second.filter(found -> found.needs(number)).isPresent()
                    ? Optional.empty()
                    : second;
        }
        return Optional.of(branch(split, number, first.get(), second.get()));
    }

    private Refuted branch(Branching split, int number, Refuted first, Refuted second) {
        Cut cut = new Cut(
                split.unknown(),
                split.first(),
                HalfLines.tightened(split.half(), part.isWhole(split.unknown())),
                split.half(),
                Cut.NONE,
                Cut.NONE,
                false);
        return cut.branch(part.name(split.unknown()), first, second, number);
    }

    private Optional<Refuted> side(int unknown, Half side, Branching split, int depth) {
        int mark = box.cuts();
        box.keep(unknown, side, side == split.first() ? split.half() : HalfLines.rest(split.half()), Cut.NONE, false);
        BitSet agenda = new BitSet();
        for (int clause : part.clausesOf(unknown)) {
            agenda.set(clause);
        }
        Optional<Refuted> found = refute(agenda, depth + 1);
        box.undoTo(mark);
        return found;
    }

    /** Takes back what was narrowed since a mark; the refuted pieces that were needed become cases. */
    private Optional<Refuted> unwound(Refuted leaf, int mark) {
        Refuted refutation = leaf;
        while (box.cuts() > mark) {
            Cut cut = box.undo();
            int number = box.cuts();
            if (refutation.needs(number)) {
                Refuted rest = CutReasons.ofRest(box, part.clause(cut.clause()), cut, budget);
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
