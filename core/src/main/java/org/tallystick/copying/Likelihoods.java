package org.tallystick.copying;

/**
 * How probable it is that two sources that do not copy agree where either leaves the majority. The frequency of the values among all others
 * tells it for sources that are as often right as these. Sources that are right more often agree more often with all others, on all items;
 * the logit of the frequency is shifted by as much as that of their rate of agreement is higher.
 */
final class Likelihoods implements Sweep.Visitor {
    /** The weight of the guess that a source agrees as often as the mean, in items. */
    private static final double GUESSED = 3;

    /** The least probability of agreement by chance. */
    private static final double LEAST = 0.01;

    private static final double MOST = 0.95;
    /** The share of the rest that is added to the rate at which the most similar sources agree, since it is an estimate of few. */
    private static final double DOUBT = 0.14;

    /** The factor of the shift of a logit, likewise. */
    private static final double DOUBTED_SHIFT = 1.4;

    /** The least frequency of values that agreement with all others is held against. */
    private static final double LEAST_BASE = 0.2;

    /** If either leaves the majority more often than this, both may count something else than the majority does. */
    private static final double ELSEWHERE = 0.5;

    private final double[] alike;
    private final double[] both;
    private double allAlike;
    private double allBoth;

    Likelihoods(int sources) {
        this.alike = new double[sources];
        this.both = new double[sources];
    }

    @Override
    public void visit(int left, int right, Sweep.Tallies tallies) {
        Tally tally = tallies.of(-1);
        for (int source : new int[] {left, right}) {
            alike[source] += tally.agreeing;
            both[source] += tally.both;
        }
        allAlike += tally.agreeing;
        allBoth += tally.both;
    }

    int sources() {
        return alike.length;
    }

    /** Returns the number of agreements of a source with all others. */
    double agreeing(int source) {
        return alike[source];
    }

    /** Returns the number of items of a source that others report, each as often as it is reported. */
    double both(int source) {
        return both[source];
    }

    private double rate(int source, Tally tally) {
        double mean = (allAlike + 1) / (allBoth + 2);
        return (Math.max(0, alike[source] - tally.agreeing) + GUESSED * mean)
                / (Math.max(0, both[source] - tally.both) + GUESSED);
    }

    /** Returns the rate at which two sources would agree that do not copy, by that at which each agrees with all others. */
    private double agreement(int left, int right, Tally tally, Truth truth) {
        double mean = (allAlike + 1) / (allBoth + 2);
        double product = rate(left, tally) * rate(right, tally) / mean;
        return Math.max(product, truth.accuracy(left) * truth.accuracy(right));
    }

    private static double logit(double p) {
        return StrictMath.log(p / (1 - p));
    }

    static double doubted(double p) {
        return clamp(p + (1 - p) * DOUBT);
    }

    static double clamp(double p) {
        return Math.min(MOST, Math.max(LEAST, p));
    }

    /** Returns the probability that two sources that do not copy agree where either leaves the majority. */
    double chance(int left, int right, Tally tally, Truth truth) {
        return tally.departures == 0
                ? MOST
                : shifted(tally.expectedAlike / tally.departures, shift(left, right, tally, truth));
    }

    /** Returns by how much the logit of the frequency of a value is to be shifted for two sources. */
    double shift(int left, int right, Tally tally, Truth truth) {
        double base = Math.max(LEAST_BASE, clamp(tally.frequency / Math.max(1, tally.held)));
        return DOUBTED_SHIFT * Math.max(0, logit(clamp(agreement(left, right, tally, truth))) - logit(base));
    }

    /** Returns the probability whose logit is higher than that of another. */
    static double shifted(double probability, double shift) {
        return clamp(1 / (1 + StrictMath.exp(-logit(clamp(probability)) - shift)));
    }

    /** Whether two sources leave the majority for the most part, so that both may count something else than the majority does. */
    static boolean isElsewhere(Tally tally) {
        return tally.departures > ELSEWHERE * tally.held;
    }

    /** Returns, by source, its rate of agreement with sources that are no neighbours of it, divided by the root of the mean rate. */
    double[] outside(Neighbours neighbours) {
        double outsideAlike = 1;
        double outside = 2;
        for (int source = 0; source < alike.length; source++) {
            outsideAlike += alike[source] - neighbours.agreeing(source);
            outside += both[source] - neighbours.both(source);
        }
        double mean = outsideAlike / outside;
        double[] rates = new double[alike.length];
        for (int source = 0; source < rates.length; source++) {
            double same = alike[source] - neighbours.agreeing(source) + GUESSED * mean;
            double all = both[source] - neighbours.both(source) + GUESSED;
            rates[source] = same / all / StrictMath.sqrt(mean);
        }
        return rates;
    }
}
