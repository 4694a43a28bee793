package org.tallystick.solver.linear;

import java.util.OptionalInt;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Takes away row after row that ties at most one unknown to the rest: the other unknowns of the row stand in no row that is
 * left, so what they admit is known, and what the row makes of it bounds the one. A system without cycles is used up
 * so and thereby decided, each row being looked at once; of any other its cycles are left.
 */
final class Presolve {
    private static final int NONE = -1;

    final LinearSystem system;
    final ScaledEnds lower;
    final ScaledEnds upper;
    private final int[] lowerSources;
    private final int[] upperSources;

    // Of an unknown: in how many rows it is that are left, and the exclusive or of their numbers. Of a row: how many
    // unknowns
    // it ties that may be in others, and the exclusive or of these. So the last one is known without lists of them.
    private final int[] rowsLeft;
    private final int[] whichRows;
    private final int[] tiesLeft;
    private final int[] whichTies;
    private final int[] order;
    private int found;
    private int taken;
    private final RowSum least;
    private final RowSum most;
    private final int kept;
    private int emptyUnknown = NONE;
    private int brokenRow = NONE;

    private Presolve(LinearSystem system, int kept) {
        this.system = system;
        this.kept = kept;
        this.lower = new ScaledEnds(system.unknowns(), system.mins.scale);
        this.upper = new ScaledEnds(system.unknowns(), system.mins.scale);
        this.lowerSources = new int[system.unknowns()];
        this.upperSources = new int[system.unknowns()];
        this.rowsLeft = new int[system.unknowns()];
        this.whichRows = new int[system.unknowns()];
        this.tiesLeft = new int[system.size()];
        this.whichTies = new int[system.size()];
        this.order = new int[system.size()];
        this.least = new RowSum(system);
        this.most = new RowSum(system);
    }

    static Presolve of(LinearSystem system) {
        return new Presolve(system, NONE).peeled();
    }

    /** Leaves an unknown where it is, so that all the rest of its tree bears on it in the end. */
    static Presolve towards(int unknown, LinearSystem system) {
        return new Presolve(system, unknown).peeled();
    }

    /** Whether peeling alone shows that the system is infeasible; it then stopped there. */
    boolean isBroken() {
        return emptyUnknown != NONE || brokenRow != NONE;
    }

    /** What proves that the system is infeasible, where it is broken. */
    RowDerivation proof() {
        RowDerivation proof = new RowDerivation(this);
        if (emptyUnknown != NONE) {
            proof.bound(emptyUnknown, Rational.ONE);
            proof.bound(emptyUnknown, Rational.of(-1));
        } else {
            proof.row(brokenRow, isAboveMax(brokenRow) ? Rational.ONE : Rational.of(-1));
        }
        return proof;
    }

    /** How many rows were taken away. */
    int taken() {
        return taken;
    }

    /** The row that was taken away as the n-th. */
    int row(int n) {
        return order[n];
    }

    /** The one unknown that a row bounded when it was taken away, where it did. */
    OptionalInt tie(int row) {
        return tiesLeft[row] == 1 ? OptionalInt.of(whichTies[row]) : OptionalInt.empty();
    }

    /** Whether a constraint ties several unknowns that are in other rows too. */
    boolean isLeft(int constraint) {
        return tiesLeft[constraint] > 1;
    }

    /** Whether an unknown is in rows that are left and is not settled apart from one of them. */
    boolean isTied(int unknown) {
        return rowsLeft[unknown] > (unknown == kept ? 0 : 1);
    }

    /** The constraint that gives the upper end of an unknown, or the lower one, for a number above or below zero. */
    int source(int unknown, int sign) {
        return sign > 0 ? upperSources[unknown] : lowerSources[unknown];
    }

    /** What an unknown admits, as far as the rows that were taken away tell. */
    Interval interval(int unknown) {
        return ScaledEnds.interval(lower, upper, unknown);
    }

    private Presolve peeled() {
        for (int c = 0; c < system.size() && !isBroken(); c++) {
            if (system.length(c) == 1) {
                bear(c, system.starts[c]);
            } else {
                join(c);
            }
        }
        for (int u = 0; u < system.unknowns() && !isBroken(); u++) {
            settleAtLast(u);
        }
        while (taken < found && !isBroken()) {
            take(order[taken++]);
        }
        return this;
    }

    private void join(int row) {
        for (int k = system.starts[row]; k < system.starts[row + 1]; k++) {
            int unknown = system.columns[k];
            rowsLeft[unknown]++;
            whichRows[unknown] ^= row;
            whichTies[row] ^= unknown;
        }
        tiesLeft[row] = system.length(row);
        if (tiesLeft[row] == 0) {
            order[found++] = row;
        }
    }

    /** Where a single row is left of an unknown, nothing else bears on it any more. */
    private void settleAtLast(int unknown) {
        if (rowsLeft[unknown] == 1 && unknown != kept) {
            int row = whichRows[unknown];
            whichTies[row] ^= unknown;
            if (--tiesLeft[row] == 1) {
                order[found++] = row;
            }
        }
    }

    private void take(int row) {
        if (tiesLeft[row] == 0) {
            brokenRow = isAboveMax(row) || isBelowMin(row) ? row : NONE;
            return;
        }
        int unknown = whichTies[row];
        int k = system.starts[row];
        while (system.columns[k] != unknown) {
            k++;
        }
        bear(row, k);
        rowsLeft[unknown]--;
        whichRows[unknown] ^= row;
        settleAtLast(unknown);
    }

    private boolean isAboveMax(int row) {
        least.add(row, NONE, lower, upper);
        return isBeyond(row, system.maxs, least, -1);
    }

    private boolean isBelowMin(int row) {
        most.add(row, NONE, upper, lower);
        return isBeyond(row, system.mins, most, 1);
    }

    private static boolean isBeyond(int row, ScaledEnds given, RowSum sum, int inwards) {
        int kinds = given.kinds[row] | sum.kind;
        if ((kinds & ScaledEnds.ABSENT) != 0) {
            return false;
        }
        int room = (kinds & ScaledEnds.WIDE) == 0
                ? Long.compare(sum.value, given.values[row])
                : sum.rational().compareTo(given.value(row));
        return room * inwards < 0 || (room == 0 && (kinds & ScaledEnds.OPEN) != 0);
    }

    /** Bounds the unknown at one place of a constraint by what the others admit. */
    private void bear(int row, int k) {
        int unknown = system.columns[k];
        boolean rises = system.coefficients[k].signum() > 0;
        least.add(row, unknown, lower, upper);
        limit(row, k, system.maxs, least, rises ? upper : lower);
        most.add(row, unknown, upper, lower);
        limit(row, k, system.mins, most, rises ? lower : upper);
        if (ScaledEnds.isEmpty(lower, upper, unknown)) {
            emptyUnknown = unknown;
        }
    }

    private void limit(int row, int k, ScaledEnds given, RowSum others, ScaledEnds side) {
        int kinds = given.kinds[row] | others.kind;
        if ((kinds & ScaledEnds.ABSENT) != 0) {
            return;
        }
        long rest = given.values[row] - others.value;
        long factor = system.factors[k];
        boolean exact = kinds < ScaledEnds.ABSENT && factor != 0 && (Math.abs(factor) == 1 || rest % factor == 0);
        if (exact && ScaledEnds.fits(rest / factor)) {
            offer(side, system.columns[k], rest / factor, kinds, row);
        } else {
            Rational room = given.value(row).minus(others.rational());
            offer(side, system.columns[k], room.dividedBy(system.coefficients[k]), kinds & ScaledEnds.OPEN, row);
        }
    }

    private void offer(ScaledEnds side, int unknown, long value, int open, int source) {
        if ((side.kinds[unknown] & ScaledEnds.WIDE) != 0) {
            offer(side, unknown, side.unscaled(value), open, source);
            return;
        }
        int closer = side.isAbsent(unknown) ? 1 : Long.compare(value, side.values[unknown]) * inwards(side);
        if (closer > 0 || (closer == 0 && open > side.kinds[unknown])) {
            side.values[unknown] = value;
            side.kinds[unknown] = (byte) open;
            sources(side)[unknown] = source;
        }
    }

    private void offer(ScaledEnds side, int unknown, Rational value, int open, int source) {
        int closer = side.isAbsent(unknown) ? 1 : value.compareTo(side.value(unknown)) * inwards(side);
        if (closer > 0 || (closer == 0 && open != 0 && !side.isOpen(unknown))) {
            side.set(unknown, value, open);
            sources(side)[unknown] = source;
        }
    }

    private int inwards(ScaledEnds side) {
        return side == upper ? -1 : 1;
    }

    private int[] sources(ScaledEnds side) {
        return side == upper ? upperSources : lowerSources;
    }
}
