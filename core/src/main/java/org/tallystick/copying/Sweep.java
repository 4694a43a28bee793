package org.tallystick.copying;

/**
 * Holds every source against all that come after it, one source at a time: the memory needed is one line of counts for
 * each column, however many pairs there are.
 */
final class Sweep {
    private final Table table;
    private final Truth truth;
    private final int[][] sizes;
    private final Tally[][] tallies;
    private final int[][] lastPositions;
    private final boolean[] touched;
    private final int[] partners;

    /** Takes what a pair has in common. */
    interface Visitor {
        /** The tallies: of all items, then of each column where there are several; null where nothing is shared. */
        void visit(int left, int right, Tallies tallies);
    }

    /** The tallies of one pair. */
    interface Tallies {
        /** Column −1 is the whole. */
        Tally of(int column);
    }

    Sweep(Table table, Truth truth) {
        this.table = table;
        this.truth = truth;
        int lines = 1 + (table.columns.count() > 1 ? table.columns.count() : 0);
        this.sizes = sizes(lines);
        this.tallies = new Tally[lines][table.sources.size()];
        this.lastPositions = new int[lines][table.sources.size()];
        this.touched = new boolean[table.sources.size()];
        this.partners = new int[table.sources.size()];
        for (Tally[] line : tallies) {
            for (int source = 0; source < line.length; source++) {
                line[source] = new Tally();
            }
        }
    }

    private int[][] sizes(int lines) {
        int[][] counts = new int[lines][table.sources.size()];
        for (int cell = 0; cell < table.cellCount(); cell++) {
            counts[0][table.cellSource[cell]]++;
            if (lines > 1) {
                counts[1 + table.columns.of(table.cellItem[cell])][table.cellSource[cell]]++;
            }
        }
        return counts;
    }
}
