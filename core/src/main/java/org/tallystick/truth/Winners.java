package org.tallystick.truth;

/**
 * The values of one thing with the highest score.
 *
 * @param count the number of values
 * @param most the score of each
 * @param low the lowest of them
 * @param high the highest of them
 * @param mean their mean
 */
record Winners(int count, double most, double low, double high, double mean) {
    /** Sums that differ by no more are equal but for rounding. */
    private static final double EQUAL = 1e-9;

    static Winners of(Votes ballots, double[] behind, int thing) {
        int begin = ballots.firstValue[thing];
        int end = ballots.firstValue[thing + 1];
        double most = 0;
        for (int value = begin; value < end; value++) {
            most = StrictMath.max(most, behind[value]);
        }
        int count = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int value = begin; value < end; value++) {
            if (behind[value] >= most * (1 - EQUAL)) {
                count++;
                low = StrictMath.min(low, ballots.value[value]);
                high = StrictMath.max(high, ballots.value[value]);
                sum += ballots.value[value];
            }
        }
        return new Winners(count, most, low, high, sum / count);
    }

    String description() {
        return count == 1 ? "the value" : "the mean of the " + count + " values";
    }
}
