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

    /** The guess of the rate of common errors, and its weight in pairs of votes. */
    private static final double COMMON_ERRORS = 0.1;

    private static final double GUESSED = 10;

    private static final int LEADING = 3;
    static final int MINE = 1;
    static final int ITS = 2;
    static final int BOTH = MINE + ITS;
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
        boolean asOne = isOne(cell, mine, other, its);
        int all = all(item, asOne);
        if (all < LEAST_VOTES) {
            return;
        }
        tally.held++;
        tally.frequency += (others(mine, mine, its, asOne) + others(its, mine, its, asOne)) / (2.0 * all);
        int leaving = leaving(item, mine, its, asOne);
        if (leaving == 0) {
            return;
        }
        tally.departures++;
        tally.departuresAlike += mine == its ? 1 : 0;
        double share = share(mine, mine, its, asOne, all);
        double itsShare = share(its, mine, its, asOne, all);
        tally.expectedAlike += leaving == BOTH ? (share + itsShare) / 2 : leaving == MINE ? share : itsShare;
    }

    private boolean isOne(int cell, int mine, int other, int its) {
        return mine == its && voter[cell] == voter[other];
    }

    private int all(int item, boolean asOne) {
        return total[item] - (asOne ? 1 : 2);
    }

    /** Returns which of two sources leave the majority of the others in an item, a sum of {@link #MINE} and {@link #ITS}. */
    int leaving(int cell, int mine, int other, int its) {
        boolean asOne = isOne(cell, mine, other, its);
        int item = table.cellItem[cell];
        return all(item, asOne) < LEAST_VOTES ? 0 : leaving(item, mine, its, asOne);
    }

    /** Returns the rate at which two votes against the majority are for the same value. */
    double commonErrors() {
        double same = COMMON_ERRORS * GUESSED;
        double all = GUESSED;
        for (int item = 0; item < total.length; item++) {
            int first = leading[LEADING * item];
            double against = 0;
            for (int value = table.itemValues[item]; value < table.itemValues[item + 1]; value++) {
                if (value != first) {
                    against += votes[value];
                    same += votes[value] * (votes[value] - 1.0);
                }
            }
            all += against * Math.max(0, against - 1);
        }
        return same / all;
    }

    /** Whether two cells have one vote for a value that both state. */
    boolean areOne(int cell, int other) {
        return voter[cell] == voter[other];
    }

    /** Returns the share of a value among the others. */
    double share(int cell, int mine, int other, int its, int value) {
        boolean asOne = isOne(cell, mine, other, its);
        return share(value, mine, its, asOne, all(table.cellItem[cell], asOne));
    }

    private double share(int value, int mine, int its, boolean asOne, int all) {
        return (others(value, mine, its, asOne) + UNSEEN_VALUE) / (all + UNSEEN);
    }

    /** Returns which of two sources leave the majority of the others, a sum of {@link #MINE} and {@link #ITS}. */
    private int leaving(int item, int mine, int its, boolean asOne) {
        if (mine == its && mine == leading[LEADING * item] && isAhead(item, others(mine, mine, its, asOne))) {
            return 0;
        }
        int most = most(item, mine, its, asOne);
        int mostVotes = others(most, mine, its, asOne);
        int leaving = leaves(item, mine, others(mine, mine, its, asOne), most, mostVotes) ? MINE : 0;
        if (mine == its) {
            return leaving == 0 ? 0 : BOTH;
        }
        return leaving + (leaves(item, its, others(its, mine, its, asOne), most, mostVotes) ? ITS : 0);
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
