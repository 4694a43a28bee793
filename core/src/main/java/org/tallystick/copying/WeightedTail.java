package org.tallystick.copying;

/**
 * The probability that independent events of differing probabilities weigh at least as much together as those that occurred. Each event is
 * weighed by how much more probable it is if a copier caused it, in whole steps, so that the probability is a sum over the possible weights.
 */
final class WeightedTail {
    /** The number of steps to a factor of e. */
    private static final double STEPS = 3;

    private static final int MOST = 8;

    private double[] distribution = {1};
    private int weight;

    /** Adds an event of a probability. */
    void add(double probability, boolean occurred) {
        double ratio = StrictMath.log(1 - Truth.COPIED + Truth.COPIED / probability) - StrictMath.log(1 - Truth.COPIED);
        int step = Math.max(1, (int) StrictMath.round(ratio * STEPS / 2));
        step = Math.min(MOST, step);
        double[] next = new double[distribution.length + step];
        for (int i = 0; i < distribution.length; i++) {
            next[i] += distribution[i] * (1 - probability);
            next[i + step] += distribution[i] * probability;
        }
        distribution = next;
        weight += occurred ? step : 0;
    }

    /** Returns the probability of the weight of those that occurred or more. */
    double probability() {
        double sum = 0;
        for (int i = distribution.length - 1; i >= weight; i--) {
            sum += distribution[i];
        }
        return Math.min(1, sum);
    }
}
