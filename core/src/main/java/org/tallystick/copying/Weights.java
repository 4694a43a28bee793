package org.tallystick.copying;

/**
 * The log likelihood ratios of the similarities of two sources, for one copying against both counting. All have one form. Let b be the
 * probability that other sources agree in something, and h the probability that a copier takes it over. A copy agrees with probability h +
 * (1 − h) b, so agreement contributes ln(1 − h + h / b), and disagreement ln(1 − h).
 */
final class Weights {
    private static final double ORDER_KEPT = 0.8;
    private static final double HEDGES_KEPT = 0.6;
    private static final double WORDING_KEPT = 0.3;

    /**
     * The limit of the number of independent choices. Choices depend on each other within a paragraph, so many of them count as this many.
     */
    private static final double MOST_CHOICES = 12;

    private static final double MOST_WORDS = 6;

    /** The number of choices that count as half of the limit. */
    private static final double HALF = 10;

    /** A copier may take a part and add to it, so a different choice is weak evidence against copying; a different order is none. */
    private static final double LEAST = StrictMath.log(0.5);

    private static final double MOST_FINE = 3;

    private final Background background;
    private final Coverage coverage;
    private final Likelihoods likelihoods;
    private final Truth truth;

    Weights(Background background, Coverage coverage, Likelihoods likelihoods, Truth truth) {
        this.background = background;
        this.coverage = coverage;
        this.likelihoods = likelihoods;
        this.truth = truth;
    }

    private static double common(double accuracy, Tally tally) {
        return tally.common * alike(Truth.COPIED, accuracy);
    }

    /** Returns the most that what two sources share where either leaves the majority can weigh, by the rate at which it is shared anyway. */
    private double most(int left, int right, Tally tally) {
        double each = Math.min(Truth.MOST, alike(Truth.COPIED, likelihoods.chance(left, right, tally, truth)));
        return tally.departuresAlike * each;
    }

    /** Returns the weights of the traces of a pair. */
    Weighed of(int column, int left, int right, Tally tally) {
        double omissions = coverage.weight(column, left, right, tally);
        double order =
                choices(tally.steps, tally.stepsAlike, ORDER_KEPT, background.order(column, tally), MOST_CHOICES);
        double hedges =
                choices(tally.hedged, tally.hedgedAlike, HEDGES_KEPT, background.hedges(column, tally), MOST_WORDS);
        double wording =
                choices(tally.worded, tally.wordedAlike, WORDING_KEPT, background.wording(column, tally), MOST_WORDS);
        double weight = tally.rareWeight + tally.wrongWeight;
        double times = weight <= 0 ? 1 : most(left, right, tally) / weight;
        return new Weighed(
                common((truth.accuracy(left) + truth.accuracy(right)) / 2, tally)
                        + tally.rareWeight * times
                        + tally.different * StrictMath.log(1 - Truth.COPIED),
                tally.wrongWeight * times,
                Math.max(LEAST, omissions),
                Math.max(0, order),
                Math.max(0, hedges),
                Math.max(0, wording),
                Math.min(MOST_FINE, tally.fineWeight));
    }

    private static double alike(double kept, double others) {
        return StrictMath.log(1 - kept + kept / others);
    }

    private static double choices(int of, int same, double kept, double others, double most) {
        if (of == 0) {
            return 0;
        }
        double each = most / (of + HALF);
        return each * (same * alike(kept, others) + (of - same) * StrictMath.log(1 - kept));
    }
}
