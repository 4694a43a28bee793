package org.tallystick.solver.linear;

import java.util.BitSet;

/** Finds out whether the constraints among the whole unknowns are such that whole numbers need no thought of their own. */
final class UnitForest {
    private final LinearSystem system;
    private final BitSet whole;
    private final DisjointSets trees;

    UnitForest(LinearSystem system, BitSet whole) {
        this.system = system;
        this.whole = whole;
        this.trees = new DisjointSets(system.unknowns());
    }

    boolean holds() {
        for (int c = 0; c < system.size(); c++) {
            if (!leavesWhole(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean leavesWhole(int constraint) {
        int wholes = 0;
        for (int k = system.starts[constraint]; k < system.starts[constraint + 1]; k++) {
            wholes += whole.get(system.columns[k]) ? 1 : 0;
        }
        if (wholes == 0) {
            return true;
        }
        boolean wholeOnly = wholes == system.length(constraint);
        boolean wholeEnds = isWholeAndClosed(system.mins, constraint) && isWholeAndClosed(system.maxs, constraint);
        return wholeOnly && wholeEnds && joinsByUnits(constraint);
    }

    private static boolean isWholeAndClosed(ScaledEnds ends, int constraint) {
        return ends.isAbsent(constraint)
                || (!ends.isOpen(constraint) && ends.value(constraint).isWhole());
    }

    private boolean joinsByUnits(int constraint) {
        int from = system.starts[constraint];
        for (int k = from; k < system.starts[constraint + 1]; k++) {
            boolean joins = k == from || trees.merge(system.columns[from], system.columns[k]);
            if (!joins || Math.abs(system.factors[k]) != 1) {
                return false;
            }
        }
        return true;
    }
}
