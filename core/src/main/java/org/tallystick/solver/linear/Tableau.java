package org.tallystick.solver.linear;

import java.util.Arrays;

/** Rows of a simplex tableau together with an index of the rows in which each variable stands. */
final class Tableau {
    private final TableauRow[] rows;
    private final int[] basicIn;
    private final int[][] columns;
    private final int[] counts;
    private long cost;

    Tableau(TableauRow[] rows, int variables) {
        this.rows = rows;
        this.basicIn = new int[variables];
        this.columns = new int[variables][];
        this.counts = new int[variables];
        Arrays.fill(basicIn, -1);
        Arrays.fill(columns, new int[0]);
        for (int row = 0; row < rows.length; row++) {
            basicIn[rows[row].basic()] = row;
            for (int at = 0; at < rows[row].size(); at++) {
                enter(rows[row].variable(at), row);
            }
        }
    }

    TableauRow row(int row) {
        return rows[row];
    }

    /** The number of the row in which a variable is basic, or −1. */
    int basicIn(int variable) {
        return basicIn[variable];
    }

    /** In how many rows a variable stands. */
    int count(int variable) {
        return counts[variable];
    }

    /** The numbers of the rows in which a variable stands, of which the first {@link #count} count. */
    int[] column(int variable) {
        return columns[variable];
    }

    /** What was done since this was asked last, in operations on numbers. */
    long takeCost() {
        long taken = cost;
        cost = 0;
        return taken;
    }

    /** Makes a variable the basic one of a row in which it stands. */
    void pivot(int row, int entering) {
        TableauRow pivot = rows[row];
        basicIn[pivot.basic()] = -1;
        basicIn[entering] = row;
        pivot.basic(entering);
        int[] column = columns[entering];
        for (int i = 0; i < counts[entering]; i++) {
            int other = column[i];
            if (other != row) {
                cost += rows[other].eliminate(entering, pivot, changesOf(other));
            }
        }
        column[0] = row;
        counts[entering] = 1;
    }

    /** Takes a row out. What it says of its basic variable remains true, and no other row speaks of that variable. */
    TableauRow remove(int row) {
        TableauRow removed = rows[row];
        for (int at = 0; at < removed.size(); at++) {
            leave(removed.variable(at), row);
        }
        basicIn[removed.basic()] = -1;
        return removed;
    }

    private TableauRow.Changes changesOf(int row) {
        return new TableauRow.Changes() {
            @Override
            public void entered(int variable) {
                enter(variable, row);
            }

            @Override
            public void left(int variable) {
                leave(variable, row);
            }
        };
    }

    private void enter(int variable, int row) {
        int count = counts[variable]++;
        if (count == columns[variable].length) {
            columns[variable] = Arrays.copyOf(columns[variable], Math.max(4, 2 * count));
        }
        columns[variable][count] = row;
    }

    private void leave(int variable, int row) {
        int[] column = columns[variable];
        int last = --counts[variable];
        int at = last;
        while (column[at] != row) {
            at--;
        }
        column[at] = column[last];
    }
}
