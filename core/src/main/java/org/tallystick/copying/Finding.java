package org.tallystick.copying;

/**
 * A pair of sources with the evidence of copying, on one column or (−1) on all.
 *
 * @param byChance the probability that sources that do not copy are as much alike
 * @param rate the false discovery rate of a list that includes the pair
 */
record Finding(
        int left, int right, int column, double score, double byChance, double rate, Tally tally, Weighed weighed) {
    /** Returns this finding with counts of its own, and the probability by chance of the pair as a whole. */
    Finding kept(double ofPair) {
        return new Finding(left, right, column, score, Math.min(1, ofPair), rate, tally.copy(), weighed);
    }

    Finding judged(double newScore, double newRate) {
        return new Finding(left, right, column, newScore, byChance, newRate, tally, weighed);
    }
}
