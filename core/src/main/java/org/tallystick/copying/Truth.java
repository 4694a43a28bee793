package org.tallystick.copying;

import java.util.Arrays;

/**
 * The probabilities of the values and the accuracies of the sources, estimated from the claims. Sources vote by their accuracy, copies of
 * one origin with a single vote and suspected copies with a reduced one. The weight of a shared value follows from these: how much more
 * probable it is if one source copied. After Dong, Berti-Équille and Srivastava, "Integrating Conflicting Data: The Role of Source
 * Dependence", PVLDB 2(1), 2009.
 */
final class Truth {
    /** The probability that a copier takes over a single value. */
    static final double COPIED = 0.8;

    private static final int ROUNDS = 8;

    /** The number of false values beside the true one. */
    private static final double FALSE_VALUES = 10;

    /** The prior number of right claims of a source: nine in ten, with the weight of two claims. */
    private static final double BELIEVED_RIGHT = 1.8;

    private static final double BELIEVED = 2;

    /** The number of unseen sources that are added to the seen ones when the share of a value among the others is estimated. */
    private static final double UNSEEN = 2;

    private static final double SURE = 0.9;

    private static final double EVEN = 0.5;

    /** The greatest weight of a shared value. A single one may have another cause: an earlier edition, or a slip in the origin's table. */
    static final double MOST = StrictMath.log(FALSE_VALUES);

    private final Table table;
    private final double[] accuracy;
    private final double[] power;
    private final double[] voteShare;
    private final double[] votes;
    private final int[] sayers;
    private final boolean[] fitsLeading;
    private final double[] probability;
    private final double[] weight;
    private final boolean[] common;
    private final boolean[] wrong;

    Truth(Table table, Suspicions suspicions) {
        this.table = table;
        int count = table.values.size();
        this.accuracy = new double[table.sources.size()];
        this.power = new double[accuracy.length];
        this.voteShare = new double[table.entryValue.length];
        this.votes = new double[count];
        this.sayers = new int[count];
        this.fitsLeading = new boolean[count];
        this.probability = new double[count];
        this.weight = new double[count];
        this.common = new boolean[count];
        this.wrong = new boolean[count];
        Arrays.fill(accuracy, BELIEVED_RIGHT / BELIEVED);
        new VoteShares(table, suspicions).fill(voteShare);
        for (int value : table.entryValue) {
            sayers[value]++;
        }
        for (int round = 0; round < ROUNDS; round++) {
            vote();
            learn();
        }
        weigh();
    }

    private void vote() {
        Arrays.fill(votes, 0);
        for (int source = 0; source < power.length; source++) {
            power[source] = StrictMath.log(FALSE_VALUES * accuracy[source] / (1 - accuracy[source]));
        }
        for (int cell = 0; cell < table.cellCount(); cell++) {
            for (int entry = table.cellEntries[cell]; entry < table.cellEntries[cell + 1]; entry++) {
                votes[table.entryValue[entry]] += voteShare[entry] * power[table.cellSource[cell]];
            }
        }
        for (int item = 0; item < table.items.size(); item++) {
            updateProbabilities(table.itemValues[item], table.itemValues[item + 1]);
        }
    }

    private void updateProbabilities(int from, int to) {
        int leading = from;
        for (int value = from + 1; value < to; value++) {
            leading = votes[value] > votes[leading] ? value : leading;
        }
        for (int value = from; value < to; value++) {
            fitsLeading[value] = value == leading || table.values.get(value).fits(table.values.get(leading));
        }
        Odds odds = new Odds(from, to);
        for (int value = from; value < to; value++) {
            probability[value] = odds.of(value, 0);
        }
    }

    /** The votes for the values of an item. Values that fit the leading one vote together. */
    private final class Odds {
        private final double together;
        private final double most;
        private final double all;

        Odds(int from, int to) {
            double fitting = 0;
            double highest = 0;
            int unseen = (int) FALSE_VALUES + 1;
            for (int value = from; value < to; value++) {
                fitting += fitsLeading[value] ? votes[value] : 0;
                highest = Math.max(highest, votes[value]);
                unseen -= fitsLeading[value] ? 0 : 1;
            }
            this.together = fitting;
            this.most = Math.max(highest, fitting);
            double sum = StrictMath.exp(fitting - most) + Math.max(1, unseen - 1) * StrictMath.exp(-most);
            for (int value = from; value < to; value++) {
                sum += fitsLeading[value] ? 0 : StrictMath.exp(votes[value] - most);
            }
            this.all = sum;
        }

        /** Returns the probability of a value after a number of votes is taken from its side. */
        double of(int value, double less) {
            double side = fitsLeading[value] ? together : votes[value];
            double own = StrictMath.exp(side - less - most);
            double rest = all - StrictMath.exp(side - most);
            return own / (own + Math.max(rest, Double.MIN_NORMAL));
        }
    }

    private void learn() {
        double[] right = new double[accuracy.length];
        int[] said = new int[accuracy.length];
        for (int cell = 0; cell < table.cellCount(); cell++) {
            for (int entry = table.cellEntries[cell]; entry < table.cellEntries[cell + 1]; entry++) {
                right[table.cellSource[cell]] += probability[table.entryValue[entry]];
                said[table.cellSource[cell]]++;
            }
        }
        for (int source = 0; source < accuracy.length; source++) {
            accuracy[source] = (right[source] + BELIEVED_RIGHT) / (said[source] + BELIEVED);
        }
    }

    private void weigh() {
        for (int item = 0; item < table.items.size(); item++) {
            int from = table.itemValues[item];
            int to = table.itemValues[item + 1];
            double mean = 0;
            for (int cell = table.itemCells[item]; cell < table.itemCells[item + 1]; cell++) {
                mean += accuracy[table.cellSource[cell]];
            }
            weigh(from, to, mean / (table.itemCells[item + 1] - table.itemCells[item]));
        }
    }

    private void weigh(int from, int to, double right) {
        int fitting = 0;
        int others = 0;
        for (int value = from; value < to; value++) {
            fitting += fitsLeading[value] ? sayers[value] : 0;
            others += fitsLeading[value] ? 0 : sayers[value];
        }
        Odds odds = new Odds(from, to);
        for (int value = from; value < to; value++) {
            if (sayers[value] < 2) {
                continue;
            }
            // If one of the two copied, they have a single vote, so the value is estimated with one vote less.
            double likely = odds.of(value, votes[value] / sayers[value]);
            double share = fitsLeading[value] ? share(sayers[value], fitting, UNSEEN) : 1;
            double popular = fitsLeading[value] ? 1 / FALSE_VALUES : share(sayers[value], others, 1 / FALSE_VALUES);
            common[value] = likely >= SURE && share >= 1;
            wrong[value] = !fitsLeading[value] && likely < EVEN;
            double expected = likely * right * share + (1 - likely) * (1 - right) * popular;
            weight[value] = common[value] ? 0 : Math.min(MOST, StrictMath.log(1 - COPIED + COPIED / expected));
        }
    }

    /** Returns the share of a value among the sources that state a comparable one, without two of those that state it. */
    private static double share(int sayers, int all, double unseen) {
        return (sayers - 2 + unseen) / (all - 2 + Math.max(1, unseen));
    }

    /** Returns the probability that a source is right. */
    double accuracy(int source) {
        return accuracy[source];
    }

    /** Returns the part of an entry's vote that is not discounted. */
    double voteShare(int entry) {
        return voteShare[entry];
    }

    /** Returns the rate at which sources are right where another source states the same. */
    double meanAccuracy() {
        double sum = 0;
        int count = 0;
        for (int item = 0; item < table.items.size(); item++) {
            int from = table.itemCells[item];
            int to = table.itemCells[item + 1];
            for (int cell = from; to - from > 1 && cell < to; cell++) {
                sum += accuracy[table.cellSource[cell]];
                count++;
            }
        }
        return count == 0 ? EVEN : sum / count;
    }

    /** Whether any source that is right would state a value; then only the accuracies of the two sources count. */
    boolean isCommon(int value) {
        return common[value];
    }

    /** Whether a value is probably wrong. */
    boolean isWrong(int value) {
        return wrong[value];
    }

    /** Returns the contribution of a shared value to the log odds of copying. */
    double weight(int value) {
        return weight[value];
    }

    /**
     * Returns the contribution of a shared value that is more precise than what is cited for it; the more sources state it, the smaller it
     * is.
     */
    double fineWeight(int value) {
        return StrictMath.log1p(2.0 / (sayers[value] - 1));
    }

    /** Whether two values of one item are the same, or one is a coarser form of the other. */
    boolean fit(int left, int right) {
        return fitsLeading[left] && fitsLeading[right];
    }
}
