package org.tallystick.copying;

import org.tallystick.phrase.Hedge;

/**
 * Compares every source with all later ones, one source at a time. The memory needed is one row of counts for each column, however many
 * pairs there are.
 */
final class Sweep {
    private final Table table;
    private final Counter counter;
    private final int[][] sizes;
    private final Tally[][] tallies;
    private final int[][] lastHere;
    private final int[][] lastThere;
    private final boolean[] touched;
    private final int[] partners;
    private int partnerCount;
    private int matched;
    private int matching;

    /** Receives what a pair has in common. */
    interface Visitor {
        /** Receives the tallies: of all items, then of each column where there are several; null where nothing is shared. */
        void visit(int left, int right, Tallies tallies);
    }

    /** The tallies of one pair. */
    interface Tallies {
        /** Returns the tally of a column, or of all items for −1. */
        Tally of(int column);
    }

    /** Counts what depends on estimates. */
    @FunctionalInterface
    interface Counter {
        /** Counts an item that two cells report, with the entries at which they have one value; negative where there are none. */
        void count(Tally tally, int cell, int other, int mine, int its);
    }

    Sweep(Table table, Counter counter) {
        this.table = table;
        this.counter = counter;
        int lines = 1 + (table.columns.count() > 1 ? table.columns.count() : 0);
        this.sizes = sizes(lines);
        this.tallies = new Tally[lines][table.sources.size()];
        this.lastHere = new int[lines][table.sources.size()];
        this.lastThere = new int[lines][table.sources.size()];
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

    void over(Visitor visitor) {
        for (int source = 0; source < table.sources.size(); source++) {
            for (int place = table.rows[source]; place < table.rows[source + 1]; place++) {
                holdAgainstLater(table.rowCells[place]);
            }
            show(source, visitor);
        }
    }

    private void show(int source, Visitor visitor) {
        for (int i = 0; i < partnerCount; i++) {
            int partner = partners[i];
            for (int line = 1; line < tallies.length; line++) {
                tallies[0][partner].takeIn(tallies[line][partner]);
            }
            visitor.visit(source, partner, column -> tallies[column + 1][partner]);
            touched[partner] = false;
            for (Tally[] line : tallies) {
                line[partner].clear();
            }
        }
        partnerCount = 0;
    }

    private void holdAgainstLater(int cell) {
        int item = table.cellItem[cell];
        int source = table.cellSource[cell];
        int end = table.itemCells[item + 1];
        int line = tallies.length == 1 ? 0 : 1 + table.columns.of(item);
        for (int other = cell + 1; other < end; other++) {
            int partner = table.cellSource[other];
            if (table.parties[source] == table.parties[partner]) {
                continue;
            }
            touch(source, partner);
            if (table.isDeclared(cell, other)) {
                setAside(tallies[0][partner]);
                if (line > 0) {
                    setAside(tallies[line][partner]);
                }
                continue;
            }
            if (line > 0) {
                step(0, partner, cell, other);
            }
            step(line, partner, cell, other);
            count(tallies[line][partner], cell, other);
        }
    }

    private void touch(int source, int partner) {
        if (touched[partner]) {
            return;
        }
        touched[partner] = true;
        partners[partnerCount++] = partner;
        for (int line = 0; line < tallies.length; line++) {
            tallies[line][partner].left = sizes[line][source];
            tallies[line][partner].right = sizes[line][partner];
        }
    }

    private static void setAside(Tally tally) {
        tally.left--;
        tally.right--;
    }

    /** Finds the entries at which two cells have one value; negative where there are none. */
    private void match(int cell, int other) {
        for (int mine = table.cellEntries[cell]; mine < table.cellEntries[cell + 1]; mine++) {
            for (int its = table.cellEntries[other]; its < table.cellEntries[other + 1]; its++) {
                if (table.entryValue[mine] == table.entryValue[its]) {
                    matched = mine;
                    matching = its;
                    return;
                }
            }
        }
        matched = -1;
    }

    private void step(int line, int partner, int cell, int other) {
        Tally tally = tallies[line][partner];
        int here = table.cellPosition[cell];
        int there = table.cellPosition[other];
        if (tally.isWalked) {
            step(
                    tally,
                    Integer.compare(here, lastHere[line][partner]),
                    Integer.compare(there, lastThere[line][partner]));
        }
        tally.isWalked = true;
        lastHere[line][partner] = here;
        lastThere[line][partner] = there;
    }

    private void count(Tally tally, int cell, int other) {
        tally.both++;
        match(cell, other);
        if (matched >= 0) {
            share(tally);
        }
        counter.count(tally, cell, other, matched, matching);
    }

    /** Where one source has in one place what the other has in two, the orders neither agree nor disagree. */
    private static void step(Tally tally, int here, int there) {
        if (here == 0 ? there == 0 : there != 0) {
            tally.steps++;
            tally.stepsAlike += here == there ? 1 : 0;
        }
    }

    private void share(Tally tally) {
        tally.agreeing++;
        Hedge hedge = table.entryHedge[matched];
        if (hedge != Hedge.NONE || table.entryHedge[matching] != Hedge.NONE) {
            tally.hedged++;
            tally.hedgedAlike += hedge == table.entryHedge[matching] ? 1 : 0;
        }
        word(tally, table.entryWording[matched], table.entryWording[matching]);
        word(tally, table.entryPhrase[matched], table.entryPhrase[matching]);
    }

    private static void word(Tally tally, int mine, int its) {
        if (mine >= 0 && its >= 0) {
            tally.worded++;
            tally.wordedAlike += mine == its ? 1 : 0;
        }
    }
}
