package org.tallystick.copying;

import java.util.Arrays;

/**
 * The votes for each value of an item, and what two sources have in common where either leaves the majority of the others. Sources that
 * have a value from the same origins, or of one {@linkplain Feeds feed}, have one vote for it.
 */
final class Majorities {
    /** The number of votes that an unseen source adds to each value that it does not state, and in all. */
    private static final double UNSEEN_VALUE = 0.05;

    private static final double UNSEEN = 1;

    /** The least number of other votes that have a majority. */
    private static final int LEAST_VOTES = 2;

    private static final int LEADING = 3;
    private static final int VALUE_BITS = 32;

    private final Table table;
    private final int[] voter;
    private final int[] votes;
    private final int[] total;
    private final int[] leading;

    /** By value, whether it fits the first of the leading ones. */
    private final boolean[] fitsFirst;

    Majorities(Table table, Feeds feeds) {
        this.table = table;
        this.voter = feeds.voters();
        this.votes = new int[table.values.size()];
        this.total = new int[table.items.size()];
        this.leading = new int[LEADING * table.items.size()];
        this.fitsFirst = new boolean[votes.length];
        Arrays.fill(leading, -1);
        for (int item = 0; item < total.length; item++) {
            vote(item);
            lead(item);
            compare(item);
        }
    }

    private void vote(int item) {
        int from = table.cellEntries[table.itemCells[item]];
        int to = table.cellEntries[table.itemCells[item + 1]];
        long[] cast = new long[to - from];
        for (int cell = table.itemCells[item]; cell < table.itemCells[item + 1]; cell++) {
            for (int entry = table.cellEntries[cell]; entry < table.cellEntries[cell + 1]; entry++) {
                cast[entry - from] = ((long) table.entryValue[entry] << VALUE_BITS) | voter[cell];
            }
        }
        Arrays.sort(cast);
        for (int i = 0; i < cast.length; i++) {
            if (i == 0 || cast[i] != cast[i - 1]) {
                votes[(int) (cast[i] >> VALUE_BITS)]++;
                total[item]++;
            }
        }
    }

    private void lead(int item) {
        int from = LEADING * item;
        for (int value = table.itemValues[item]; value < table.itemValues[item + 1]; value++) {
            int at = value;
            for (int place = from; place < from + LEADING && at >= 0; place++) {
                int held = leading[place];
                if (held < 0 || votes[at] > votes[held]) {
                    leading[place] = at;
                    at = held;
                }
            }
        }
    }

    private void compare(int item) {
        for (int value = table.itemValues[item]; value < table.itemValues[item + 1]; value++) {
            fitsFirst[value] = table.values.get(value).fits(table.values.get(leading[LEADING * item]));
        }
    }

    /** Counts an item that two sources report, unless the others have no majority. */
    void count(Tally tally, int cell, int mine, int other, int its) {
        int item = table.cellItem[cell];
        boolean asOne = mine == its && voter[cell] == voter[other];
        int all = total[item] - (asOne ? 1 : 2);
        if (all < LEAST_VOTES) {
            return;
        }
        tally.held++;
        tally.frequency += (others(mine, mine, its, asOne) + others(its, mine, its, asOne)) / (2.0 * all);
        if (mine == its && mine == leading[LEADING * item] && isAhead(item, others(mine, mine, its, asOne))) {
            return;
        }
        int most = most(item, mine, its, asOne);
        boolean leaves = leaves(item, mine, others(mine, mine, its, asOne), most, others(most, mine, its, asOne));
        boolean itLeaves = mine == its
                ? leaves
                : leaves(item, its, others(its, mine, its, asOne), most, others(most, mine, its, asOne));
        if (!leaves && !itLeaves) {
            return;
        }
        tally.departures++;
        tally.departuresAlike += mine == its ? 1 : 0;
        double share = (others(mine, mine, its, asOne) + UNSEEN_VALUE) / (all + UNSEEN);
        double itsShare = (others(its, mine, its, asOne) + UNSEEN_VALUE) / (all + UNSEEN);
        tally.expectedAlike += leaves && itLeaves ? (share + itsShare) / 2 : leaves ? share : itsShare;
    }

    private boolean isAhead(int item, int its) {
        int second = leading[LEADING * item + 1];
        return second < 0 || its >= votes[second];
    }

    private int most(int item, int mine, int its, boolean asOne) {
        int most = -1;
        for (int place = LEADING * item; place < LEADING * (item + 1); place++) {
            int value = leading[place];
            if (value >= 0 && (most < 0 || others(value, mine, its, asOne) > others(most, mine, its, asOne))) {
                most = value;
            }
        }
        return most;
    }

    /** Returns the votes for a value without those of the two. */
    private int others(int value, int mine, int its, boolean asOne) {
        int less = (value == mine ? 1 : 0) + (value == its ? 1 : 0);
        return votes[value] - (asOne ? Math.min(less, 1) : less);
    }

    private boolean leaves(int item, int value, int its, int most, int mostVotes) {
        return its < mostVotes && !fits(item, value, most);
    }

    private boolean fits(int item, int value, int most) {
        return most == leading[LEADING * item]
                ? fitsFirst[value]
                : table.values.get(value).fits(table.values.get(most));
    }
}
