package org.tallystick.solver.linear;

/** The constraints of several unknowns in which each unknown stands. */
final class Columns {
    private final int[] starts;
    private final int[] rows;

    Columns(LinearSystem system) {
        starts = new int[system.unknowns() + 2];
        for (int c = 0; c < system.size(); c++) {
            for (int k = system.starts[c]; k < system.starts[c + 1] && system.length(c) > 1; k++) {
                starts[system.columns[k] + 2]++;
            }
        }
        for (int i = 2; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        rows = new int[starts[starts.length - 1]];
        for (int c = 0; c < system.size(); c++) {
            for (int k = system.starts[c]; k < system.starts[c + 1] && system.length(c) > 1; k++) {
                rows[starts[system.columns[k] + 1]++] = c;
            }
        }
    }

    /** Where the rows of an unknown start; they end where those of the next one do. */
    int start(int unknown) {
        return starts[unknown];
    }

    int row(int at) {
        return rows[at];
    }
}
