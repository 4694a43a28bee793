package org.tallystick.copying;

/**
 * How often each source reports what another reports. A copier reports much of what its original reports, and may add to it; so what it
 * adds is no evidence. Sources of one subject report the same anyway, so the rate at which a source reports what its other partners report
 * serves for comparison, and its dispersion over the partners tells how far choices depend on each other.
 */
final class Coverage implements Sweep.Visitor {
    /** The weight of a guess, in partners. */
    private static final double GUESSED_PAIRS = 1;

    private static final double GUESSED_RATE = 0.9;

    /** The guess of the dispersion lets any number of choices count as 12 at most, and 10 choices as half of that. */
    private static final double GUESSED_MOST = 12;

    private static final double GUESSED_HALF = 10;

    /** The shares of the original that a copier takes over, each as probable. */
    private static final double[] TAKEN = {0.3, 0.5, 0.8, 0.95};

    /** The greatest weight of the choice: a factor of a thousand. */
    private static final double MOST = StrictMath.log(1000);

    /** The greatest rate that is assumed of any source. */
    private static final double HIGHEST = 0.99;

    private final Sums[][] sums;

    /** Sums over the partners of a source: what they report, what of it the source reports, and the rates. */
    private static final class Sums {
        private int partners;
        private double reported;
        private double shared;
        private double rates;
        private double squaredRates;
        private double sharedRates;

        void add(int times, int same, int of) {
            double rate = (double) same / of;
            partners += times;
            reported += times * of;
            shared += times * same;
            rates += times * rate;
            squaredRates += times * rate * rate;
            sharedRates += times * same * rate;
        }
    }

    Coverage(int lines, int sources) {
        this.sums = new Sums[lines][sources];
        for (Sums[] line : sums) {
            for (int source = 0; source < sources; source++) {
                line[source] = new Sums();
            }
        }
    }

    @Override
    public void visit(int left, int right, Sweep.Tallies tallies) {
        for (int line = 0; line < sums.length; line++) {
            Tally tally = tallies.of(line - 1);
            if (tally.both > 0) {
                sums[line][left].add(1, tally.both, tally.right);
                sums[line][right].add(1, tally.both, tally.left);
            }
        }
    }

    /** Returns the log likelihood ratio of what two sources report, for one copying against both choosing themselves. */
    double weight(int column, int left, int right, Tally tally) {
        double one = ratio(sums[column + 1][left], tally.both, tally.right);
        double other = ratio(sums[column + 1][right], tally.both, tally.left);
        return Math.min(MOST, StrictMath.log((one + other) / 2));
    }

    /** Returns the likelihood ratio of a source that reports so many of the items of another. */
    private static double ratio(Sums sums, int same, int of) {
        sums.add(-1, same, of);
        double like = sums.rates <= 0 ? 0 : Math.min(1, sums.squaredRates / sums.rates);
        double rate = Math.min(
                HIGHEST, (sums.partners * like + GUESSED_PAIRS * GUESSED_RATE) / (sums.partners + GUESSED_PAIRS));
        double dispersion = dispersion(sums, like, of);
        sums.add(1, same, of);
        double ratio = 0;
        for (double taken : TAKEN) {
            double log = same * StrictMath.log(1 - taken + taken / rate) + (of - same) * StrictMath.log(1 - taken);
            ratio += StrictMath.exp(log / dispersion) / TAKEN.length;
        }
        return ratio;
    }

    /** Returns the variance of the choices by that of independent ones, at least 1. */
    private static double dispersion(Sums sums, double rate, int of) {
        double guess = Math.max(1, (of + GUESSED_HALF) / GUESSED_MOST);
        double clamped = Math.min(HIGHEST, Math.max(1 - HIGHEST, rate));
        double squares = sums.sharedRates - 2 * clamped * sums.shared + clamped * clamped * sums.reported;
        double seen = Math.max(0, squares) / (clamped * (1 - clamped));
        return Math.max(1, (GUESSED_PAIRS * guess + seen) / (GUESSED_PAIRS + sums.partners));
    }
}
