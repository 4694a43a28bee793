package org.tallystick.solver;

import java.util.BitSet;
import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.Budget;

/**
 * Cuts off what a clause rules out, until no clause rules out much more. Each piece that is cut off is refuted by its clause
 * alone. Small steps are left to others, so that whole numbers are not walked through one by one.
 */
final class Contraction {
    /** How often an end may move in one run. */
    private static final int MOVES = 6;

    /** A step that takes away less than one part in so many is small. */
    private static final Rational SMALL = Rational.of(1, 10);

    /** Ends are exact up to this many bits; longer ones are moved out to simpler numbers. */
    private static final int BITS = 64;

    private static final Rational FINENESS = Rational.of(1, 1L << 10);

    private final Component part;
    private final SearchBox box;
    private final Budget budget;
    private final int[] moves;
    private final BitSet agenda;
    private final boolean near;

    private Contraction(Component part, SearchBox box, Budget budget, BitSet agenda, boolean near) {
        this.part = part;
        this.box = box;
        this.budget = budget;
        this.moves = new int[2 * part.size()];
        this.agenda = agenda;
        this.near = near;
    }

    /**
     * Runs until nothing changes much.
     *
     * @param agenda the clauses to begin with; they are taken off
     * @return the position of a clause that is impossible in the box, else {@link Cut#NONE}
     */
    static int run(Component part, SearchBox box, Budget budget, BitSet agenda) {
        return new Contraction(part, box, budget, agenda, false).run();
    }

    /**
     * Runs for the clauses to begin with, and further only from unknowns that are left one value. What it cuts off is not proved.
     *
     * @param agenda the clauses to begin with; they are taken off
     * @return the position of a clause that is impossible in the box, else {@link Cut#NONE}
     */
    static int runNear(Component part, SearchBox box, Budget budget, BitSet agenda) {
        return new Contraction(part, box, budget, agenda, true).run();
    }

    private int run() {
        for (int next = agenda.nextSetBit(0); next >= 0; next = following(next)) {
            agenda.clear(next);
            Clause clause = part.clause(next);
            if (!budget.spend(clause.work(box::values))) {
                return Cut.NONE;
            }
            if (!clause.isPossible(box::values) || isBroken(next, clause)) {
                return next;
            }
        }
        return Cut.NONE;
    }

    private int following(int done) {
        int next = agenda.nextSetBit(done + 1);
        return next >= 0 ? next : agenda.nextSetBit(0);
    }

    private boolean isBroken(int position, Clause clause) {
        if (clause.row().isPresent()) {
            IntervalRow row = clause.row().get();
            Interval[] solved = row.solved(box::values);
            budget.spend(2 * clause.work(box::values));
            for (int i = 0; i < solved.length; i++) {
                if (narrows(position, clause, row.unknowns()[i], solved[i])) {
                    return true;
                }
            }
            return false;
        }
        return isBrokenBySolving(position, clause);
    }

    private boolean isBrokenBySolving(int position, Clause clause) {
        for (int i = 0; i < clause.unknowns().length; i++) {
            budget.spend(clause.work(box::values));
            Optional<Interval> solved = clause.solve(i, box::values);
            if (solved.isPresent() && narrows(position, clause, clause.unknowns()[i], solved.get())) {
                return true;
            }
        }
        return false;
    }

    /** Keeps an unknown to what a clause leaves of it; true where nothing is left. */
    private boolean narrows(int position, Clause clause, int unknown, Interval solved) {
        return narrows(position, clause, unknown, Half.BELOW, HalfLines.upTo(solved))
                || narrows(position, clause, unknown, Half.ABOVE, HalfLines.from(solved));
    }

    private boolean narrows(int position, Clause clause, int unknown, Half side, Interval half) {
        Interval now = box.values(unknown);
        if (half.encloses(now)) {
            return false;
        }
        Optional<Interval> left = box.within(unknown, half);
        if (left.isEmpty()) {
            return !clause.isPossible(box::values);
        }
        boolean exact = part.isWhole(unknown) || left.get().isPoint() || SimpleNumbers.bits(half) <= BITS;
        Interval kept = exact ? half : coarser(half, now);
        if (isWorthwhile(unknown, side, now, kept) && rulesOutTheRest(clause, unknown, kept)) {
            boolean rounded =
                    part.isWhole(unknown) && !HalfLines.tightened(kept, true).equals(kept);
            box.keep(unknown, side, kept, position, clause.row().isPresent() && !rounded);
            wake(unknown, position);
        }
        return false;
    }

    private boolean isWorthwhile(int unknown, Half side, Interval now, Interval kept) {
        Interval left = box.within(unknown, kept).orElseThrow();
        if (left.equals(now)) {
            return false;
        }
        if (left.isPoint()) {
            return true;
        }
        Optional<Rational> before = HalfLines.width(now);
        Optional<Rational> after = HalfLines.width(left);
        boolean large = before.isEmpty()
                || after.isEmpty()
                || before.get().minus(after.get()).compareTo(before.get().times(SMALL)) >= 0;
        int index = 2 * unknown + (side == Half.BELOW ? 0 : 1);
        return moves[index]++ < (large ? 2 * MOVES : MOVES);
    }

    /** A row rules out whatever it does not leave; of other statements the proof is what counts. */
    private boolean rulesOutTheRest(Clause clause, int unknown, Interval kept) {
        if (near || clause.row().isPresent()) {
            return true;
        }
        Interval rest = HalfLines.rest(HalfLines.tightened(kept, part.isWhole(unknown)));
        Optional<Interval> piece = box.within(unknown, rest);
        budget.spend(clause.work(box::values));
        return piece.isPresent() && !clause.isPossible(other -> other == unknown ? piece.get() : box.values(other));
    }

    private void wake(int unknown, int by) {
        if (near && !box.values(unknown).isPoint()) {
            return;
        }
        for (int clause : part.clausesOf(unknown)) {
            if (clause != by || part.clause(by).row().isEmpty() || part.isWhole(unknown)) {
                agenda.set(clause);
            }
        }
    }

    /** An end further out that is a multiple of a small part of the width. */
    private static Interval coarser(Interval half, Interval now) {
        Optional<Rational> width = HalfLines.width(now).filter(wide -> !wide.isZero());
        if (width.isEmpty()) {
            return half;
        }
        Rational resolution = FINENESS.times(SimpleNumbers.powerOfTwoBelow(width.get()));
        return half.max()
                .map(max -> Interval.atMost(max.ceilingTo(resolution)))
                .orElseGet(() -> Interval.atLeast(half.min().orElseThrow().floorTo(resolution)));
    }
}
