package org.tallystick.copying;

/**
 * The sources that agree most often with each source. Sources that count by one definition, or report one vintage, are each other's
 * neighbours, and agree on values that most other sources do not state.
 */
final class Neighbours implements Sweep.Visitor {
    private static final int MOST = 6;

    /** The number of items by which the agreement of a pair that has few is doubted. */
    private static final double DOUBTED = 3;

    /** The share of the first neighbour's weight that the neighbours who report an item must have. */
    private static final double KNOWN = 0.5;

    private static final double LEAST_WEIGHT = 0.01;

    /** The least number of neighbours that have a majority. */
    private static final int LEAST = 2;

    private final Table table;
    private final int most;

    /** By place among the neighbours of a source: the neighbour, its weight, its agreements and all items that both report. */
    private final int[] sources;

    private final double[] weights;
    private final int[] agreeing;
    private final int[] both;

    /** By cell: the weight of the neighbours that state the same, of all, and of those that state the most frequent other value. */
    private final float[] alike;

    private final float[] all;
    private final float[] rival;
    private final int[] rivalValue;
    private final byte[] alikeCount;
    private final byte[] rivalCount;

    Neighbours(Table table) {
        this.table = table;
        int count = table.sources.size();
        this.most = Math.max(1, Math.min(MOST, (table.comparedSources().length - 1) / 2));
        this.sources = new int[MOST * count];
        this.weights = new double[MOST * count];
        this.agreeing = new int[MOST * count];
        this.both = new int[MOST * count];
        int cells = table.cellCount();
        this.alike = new float[cells];
        this.all = new float[cells];
        this.rival = new float[cells];
        this.rivalValue = new int[cells];
        this.alikeCount = new byte[cells];
        this.rivalCount = new byte[cells];
    }

    @Override
    public void visit(int left, int right, Sweep.Tallies tallies) {
        Tally tally = tallies.of(-1);
        double rate = tally.agreeing / (tally.both + DOUBTED);
        add(left, right, rate * rate, tally);
        add(right, left, rate * rate, tally);
    }

    private void add(int source, int neighbour, double weight, Tally tally) {
        int place = MOST * source + most - 1;
        if (weight <= weights[place]) {
            return;
        }
        for (; place > MOST * source && weights[place - 1] < weight; place--) {
            weights[place] = weights[place - 1];
            sources[place] = sources[place - 1];
            agreeing[place] = agreeing[place - 1];
            both[place] = both[place - 1];
        }
        weights[place] = weight;
        sources[place] = neighbour;
        agreeing[place] = tally.agreeing;
        both[place] = tally.both;
    }

    int agreeing(int source) {
        int sum = 0;
        for (int place = MOST * source; place < MOST * (source + 1); place++) {
            sum += agreeing[place];
        }
        return sum;
    }

    int both(int source) {
        int sum = 0;
        for (int place = MOST * source; place < MOST * (source + 1); place++) {
            sum += both[place];
        }
        return sum;
    }

    /** Sums up, for each cell, the neighbours of its source that report the item, and those that state the same. */
    void sum() {
        for (int cell = 0; cell < table.cellCount(); cell++) {
            sum(cell);
        }
    }

    private void sum(int cell) {
        int source = table.cellSource[cell];
        int[] values = new int[MOST];
        double[] sums = new double[MOST];
        byte[] counts = new byte[MOST];
        int found = 0;
        for (int place = MOST * source; place < MOST * (source + 1) && weights[place] > 0; place++) {
            int other = table.cell(table.cellItem[cell], sources[place]);
            if (other < 0) {
                continue;
            }
            all[cell] += (float) weights[place];
            if (table.areAlike(cell, other)) {
                alike[cell] += (float) weights[place];
                alikeCount[cell]++;
                continue;
            }
            int value = table.entryValue[table.cellEntries[other]];
            int at = 0;
            while (at < found && values[at] != value) {
                at++;
            }
            values[at] = value;
            sums[at] += weights[place];
            counts[at]++;
            found = Math.max(found, at + 1);
        }
        rivalValue[cell] = -1;
        for (int at = 0; at < found; at++) {
            if (sums[at] > rival[cell]) {
                rival[cell] = (float) sums[at];
                rivalCount[cell] = counts[at];
                rivalValue[cell] = values[at];
            }
        }
    }

    /**
     * Returns the probability by chance of what two sources share where either leaves the majority of its neighbours.
     *
     * @param column the column, −1 for all items
     */
    double byChance(int left, int right, int column) {
        double less = weight(left, right);
        double itsLess = weight(right, left);
        double least = KNOWN * highest(left, right);
        double itsLeast = KNOWN * highest(right, left);
        int departures = 0;
        int same = 0;
        double expected = 0;
        for (Shared shared : Shared.of(table, left, right, column)) {
            int cell = shared.leftCell();
            int other = shared.rightCell();
            boolean alikeHere = table.areAlike(cell, other);
            if (alikeHere ? table.isExplained(cell, other) : table.fit(cell, other)) {
                continue;
            }
            boolean leaves = all[cell] - less >= least && leaves(cell, other, less);
            boolean itLeaves = all[other] - itsLess >= itsLeast && leaves(other, cell, itsLess);
            if (leaves || itLeaves) {
                departures++;
                same += alikeHere ? 1 : 0;
                double share = leaves ? share(cell, less, alikeHere) : share(other, itsLess, alikeHere);
                double itsShare = itLeaves ? share(other, itsLess, alikeHere) : share;
                expected += (share + itsShare) / 2;
            }
        }
        return BinomialTail.atLeast(same, departures, Likelihoods.doubted(expected / Math.max(1, departures)));
    }

    private double share(int cell, double less, boolean same) {
        return Math.max(0, alike[cell] - (same ? less : 0) + 0.01) / (all[cell] - less + 0.1);
    }

    private boolean leaves(int cell, int other, double less) {
        boolean same = table.areAlike(cell, other);
        int its = table.entryValue[table.cellEntries[other]];
        double support = alike[cell] - (same ? less : 0);
        int count = alikeCount[cell] - (same && less > 0 ? 1 : 0);
        boolean isRival = !same && its == rivalValue[cell] && less > 0;
        double rivals = rival[cell] - (isRival ? less : 0);
        int rivalsCount = rivalCount[cell] - (isRival ? 1 : 0);
        boolean has = support >= rivals ? count >= LEAST : rivalsCount >= LEAST;
        return !has || support < rivals;
    }

    /** Returns the weight of the first neighbour but the given one, at least a little. */
    private double highest(int source, int without) {
        int first = MOST * source;
        return Math.max(LEAST_WEIGHT, sources[first] == without ? weights[first + 1] : weights[first]);
    }

    private double weight(int source, int neighbour) {
        for (int place = MOST * source; place < MOST * (source + 1); place++) {
            if (sources[place] == neighbour && weights[place] > 0) {
                return weights[place];
            }
        }
        return 0;
    }
}
