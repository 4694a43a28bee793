package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Narrows the ends of unknowns by one row after the other, until nothing moves or it has gone on for long enough: on a cycle it
 * may never end. Finds some contradictions of cycles quickly and never one that is not; what it does not find is for the
 * simplex. Ends that are not whole multiples of the common fraction are moved out to the next one.
 */
final class Propagation {
    /** How often a row is looked at, at most. */
    private static final int MOST_LOOKS = 12;

    private static final int NONE = -1;

    private final LinearSystem system;
    private final ScaledEnds lower;
    private final ScaledEnds upper;
    private final Columns rowsOf;
    private final Trail trail;
    private final RowQueue queue;
    private final PartialSum least;
    private final PartialSum most;
    private int emptyUnknown = NONE;

    private Propagation(LinearSystem system) {
        this.system = system;
        this.lower = new ScaledEnds(system.unknowns(), system.mins.scale);
        this.upper = new ScaledEnds(system.unknowns(), system.mins.scale);
        this.rowsOf = new Columns(system);
        this.trail = new Trail(system);
        this.queue = new RowQueue(system.size(), MOST_LOOKS);
        this.least = new PartialSum(system, lower, upper);
        this.most = new PartialSum(system, upper, lower);
    }

    /** A proof that the system is infeasible, where narrowing finds one within the budget. */
    static Optional<ImmutableList<Multiplier>> conflict(LinearSystem system, Budget budget) {
        Propagation propagation = new Propagation(system);
        propagation.narrow(budget);
        return propagation.emptyUnknown == NONE
                ? Optional.empty()
                : Optional.of(propagation.trail.proof(propagation.emptyUnknown));
    }

    private void narrow(Budget budget) {
        for (int c = 0; c < system.size(); c++) {
            queue.add(c);
        }
        while (!queue.isEmpty() && emptyUnknown == NONE) {
            int row = queue.remove();
            if (!budget.spend(system.length(row))) {
                return;
            }
            look(row);
        }
    }

    private void look(int row) {
        least.add(row);
        most.add(row);
        boolean capped = canBound(system.maxs.kinds[row]) && least.leavesSome();
        boolean floored = canBound(system.mins.kinds[row]) && most.leavesSome();
        if (capped || floored) {
            for (int k = system.starts[row]; k < system.starts[row + 1] && emptyUnknown == NONE; k++) {
                bear(row, k, capped && least.leaves(k), floored && most.leaves(k));
            }
        }
    }

    private static boolean canBound(int kind) {
        return kind == ScaledEnds.CLOSED || kind == ScaledEnds.OPEN;
    }

    private void bear(int row, int k, boolean capped, boolean floored) {
        ScaledEnds given = system.maxs;
        long below = capped ? given.values[row] - least.others() : 0;
        long above = floored ? system.mins.values[row] - most.others() : 0;
        boolean rises = system.factors[k] > 0;
        boolean moves = capped && limit(k, below, given.kinds[row] | least.openness(), rises ? upper : lower, row);
        moves |= floored && limit(k, above, system.mins.kinds[row] | most.openness(), rises ? lower : upper, row);
        if (moves) {
            wake(system.columns[k], row);
        }
    }

    private boolean limit(int k, long room, int open, ScaledEnds side, int row) {
        long factor = system.factors[k];
        int unknown = system.columns[k];
        boolean isUpper = side == upper;
        long end = LongMath.divide(room, factor, isUpper ? RoundingMode.CEILING : RoundingMode.FLOOR);
        int openness = end * factor == room ? open : ScaledEnds.OPEN;
        int closer = side.isAbsent(unknown) ? 1 : Long.compare(end, side.values[unknown]) * (isUpper ? -1 : 1);
        if (!ScaledEnds.fits(end) || closer < 0 || (closer == 0 && openness <= side.kinds[unknown])) {
            return false;
        }
        side.values[unknown] = end;
        side.kinds[unknown] = (byte) openness;
        trail.add(2 * unknown + (isUpper ? 1 : 0), row);
        return true;
    }

    private void wake(int unknown, int by) {
        if (ScaledEnds.isEmpty(lower, upper, unknown)) {
            emptyUnknown = unknown;
            return;
        }
        for (int i = rowsOf.start(unknown); i < rowsOf.start(unknown + 1); i++) {
            if (rowsOf.row(i) != by) {
                queue.add(rowsOf.row(i));
            }
        }
    }
}
