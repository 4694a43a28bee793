package org.tallystick.truth;

/**
 * The number of equally likely wrong values of a thing, learned over all things. Of two independent wrong votes on a thing, one pair in as
 * many agrees. So where the same few errors recur, agreement tells less of the truth.
 */
final class WrongValues {
    /** The number assumed beforehand, with the weight of one pair that agrees. */
    private static final int BEFOREHAND = 100;

    private final Votes ballots;
    private double agreeing = 1;
    private double pairs = BEFOREHAND;
    private double number = BEFOREHAND;

    WrongValues(Votes ballots) {
        this.ballots = ballots;
    }

    /** Returns the number, at least 1. */
    double number() {
        return number;
    }

    /**
     * Adds the pairs of wrong votes on a thing.
     *
     * @param probabilities by value: the probability that it is the true one
     * @param behind by value: the number of independent votes
     */
    void add(int thing, double[] probabilities, double[] behind) {
        int first = ballots.firstValue[thing];
        int end = ballots.firstValue[thing + 1];
        double votes = 0;
        double alike = 0;
        double unstated = 1;
        for (int value = first; value < end; value++) {
            votes += behind[value];
            alike += pairs(behind[value]);
            unstated -= probabilities[value];
        }
        for (int value = first; value < end; value++) {
            add(probabilities[value], alike - pairs(behind[value]), pairs(votes - behind[value]));
        }
        add(StrictMath.max(0, unstated), alike, pairs(votes));
    }

    private void add(double probability, double alike, double all) {
        agreeing += probability * alike;
        pairs += probability * all;
    }

    private static double pairs(double votes) {
        return votes <= 1 ? 0 : votes * (votes - 1) / 2;
    }

    /** Computes the number from the pairs that were added since the last time. */
    void learn() {
        number = StrictMath.max(1, pairs / agreeing);
        agreeing = 1;
        pairs = BEFOREHAND;
    }
}
