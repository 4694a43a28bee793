package org.tallystick.copying;

import java.util.ArrayList;
import java.util.List;

/** Scores every pair on all shared items and on each column, and keeps the higher score where it is high enough. */
final class Scoring implements Sweep.Visitor {
    /** The least number of items in a column that may have been copied separately. */
    private static final int LEAST_COLUMN = 3;

    private final Background background;
    private final Weights weights;
    private final double least;
    private final List<Finding> findings = new ArrayList<>();

    Scoring(Background background, Truth truth, double least) {
        this.background = background;
        this.weights = new Weights(background, truth);
        this.least = least;
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public void visit(int left, int right, Sweep.Tallies tallies) {
        Tally whole = tallies.of(-1);
        if (whole.both == 0) {
            return;
        }
        Weighed best = weights.of(-1, left, right, whole);
        int column = -1;
        double prior = background.priorOdds(left, right);
        double score = best.probability(prior);
        for (int each = 0; each < background.columns(); each++) {
            if (tallies.of(each).both < LEAST_COLUMN || tallies.of(each).both == whole.both) {
                continue;
            }
            Weighed its = weights.of(each, left, right, tallies.of(each));
            // The more columns there are, the lower is the prior probability that one given column alone was copied.
            double columnScore = its.probability(prior / background.columns());
            if (columnScore > score) {
                score = columnScore;
                column = each;
                best = its;
            }
        }
        if (score >= least) {
            findings.add(
                    new Finding(left, right, column, score, tallies.of(column).copy(), best));
        }
    }
}
