package org.tallystick.solver.linear;

/** What all terms of a row but any one add up to at most or at least, in longs; where they do not fit it says so. */
final class PartialSum {
    private static final int NONE = -1;

    private final LinearSystem system;
    private final ScaledEnds rising;
    private final ScaledEnds falling;
    private long sum;
    private int open;

    /** The place of the one term without an end. */
    private int absent;

    private boolean usable;
    private long others;
    private int othersOpen;

    /** @param rising the ends of unknowns with positive coefficients, and {@code falling} with negative ones */
    PartialSum(LinearSystem system, ScaledEnds rising, ScaledEnds falling) {
        this.system = system;
        this.rising = rising;
        this.falling = falling;
    }

    void add(int row) {
        sum = 0;
        open = 0;
        absent = NONE;
        usable = true;
        for (int k = system.starts[row]; k < system.starts[row + 1] && usable; k++) {
            ScaledEnds ends = ends(k);
            int unknown = system.columns[k];
            if (ends.isAbsent(unknown)) {
                usable = absent == NONE && system.factors[k] != 0;
                absent = k;
            } else {
                long term = RowSum.times(system.factors[k], ends.values[unknown]);
                sum += term == RowSum.TOO_LARGE ? 0 : term;
                open += ends.kinds[unknown];
                usable = term != RowSum.TOO_LARGE && ScaledEnds.fits(sum);
            }
        }
    }

    private ScaledEnds ends(int k) {
        return system.factors[k] > 0 ? rising : falling;
    }

    /** Whether for any term the sum of the others is known. */
    boolean leavesSome() {
        return usable;
    }

    /** Leaves out one term of the row, and tells whether the sum of the others is known. */
    boolean leaves(int k) {
        if (absent != NONE) {
            others = sum;
            othersOpen = open;
            return k == absent;
        }
        ScaledEnds ends = ends(k);
        int unknown = system.columns[k];
        others = sum - RowSum.times(system.factors[k], ends.values[unknown]);
        othersOpen = open - ends.kinds[unknown];
        return true;
    }

    long others() {
        return others;
    }

    int openness() {
        return othersOpen > 0 ? ScaledEnds.OPEN : ScaledEnds.CLOSED;
    }
}
