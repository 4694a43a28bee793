package org.tallystick.copying;

/**
 * The log likelihood ratios of what two sources have in common: how much more likely if one copied. Each is of one form. If
 * something is alike with probability b among others, then in a copy, which takes it over with probability h and is like
 * others else, it is alike with h + (1 − h) b; so being alike counts ln(1 − h + h / b), and being different ln(1 − h).
 */
final class Weights {
    private static final double SELECTION_KEPT = 0.8;
    private static final double ORDER_KEPT = 0.8;
    private static final double HEDGES_KEPT = 0.6;
    private static final double WORDING_KEPT = 0.3;

    /** Choices hang together, paragraph by paragraph: however many there are, they count as this many. */
    private static final double MOST_CHOICES = 8;

    private static final double MOST_WORDS = 4;

    /** So many choices count half of the most. */
    private static final double HALF = 12;

    /** A copier may take a part and add to it, so that another choice is weak evidence against copying; another order none. */
    private static final double LEAST = StrictMath.log(0.5);

    private static final double MOST_FINE = 3;

    private final Background background;
    private final Truth truth;

    Weights(Background background, Truth truth) {
        this.background = background;
        this.truth = truth;
    }

    /** What shared and different values weigh, errors left out, for sources that are right with a probability. */
    static double values(double accuracy, Tally tally) {
        return tally.common * alike(Truth.COPIED, accuracy)
                + tally.rareWeight
                + tally.different * StrictMath.log(1 - Truth.COPIED);
    }

    /** What the traces of a pair weigh. */
    Weighed of(int column, int left, int right, Tally tally) {
        double overlap = background.overlap(column, left, right, tally);
        double omissions = choices(tally.either(), tally.both, SELECTION_KEPT, overlap, MOST_CHOICES);
        double order =
                choices(tally.steps, tally.stepsAlike, ORDER_KEPT, background.order(column, tally), MOST_CHOICES);
        double hedges =
                choices(tally.hedged, tally.hedgedAlike, HEDGES_KEPT, background.hedges(column, tally), MOST_WORDS);
        double wording =
                choices(tally.worded, tally.wordedAlike, WORDING_KEPT, background.wording(column, tally), MOST_WORDS);
        return new Weighed(
                values((truth.accuracy(left) + truth.accuracy(right)) / 2, tally),
                tally.wrongWeight,
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
