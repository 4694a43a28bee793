package org.tallystick.copying;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a first set of suspects by values alone, before the background is known, so that the votes of copies can be discounted. All sources
 * are assumed equally accurate, as in the first round of Dong et al., since copies have outvoted the other sources so far and would appear
 * to be right. Sources that are suspected here because they are right are cleared when the votes are counted again.
 */
final class FirstGuess implements Sweep.Visitor {
    /** No prior is high enough for a lower weight. */
    private static final double LEAST = -StrictMath.log(Background.MOST_OF_A_PAIR);

    private final double accuracy;
    private final int columns;
    private final List<Guess> guesses = new ArrayList<>();

    private record Guess(int left, int right, double logOdds) {}

    FirstGuess(Table table, Truth truth) {
        this.accuracy = truth.meanAccuracy();
        this.columns = table.columns.count() > 1 ? table.columns.count() : 0;
    }

    @Override
    public void visit(int left, int right, Sweep.Tallies tallies) {
        double most = 0;
        for (int column = -1; column < columns; column++) {
            Tally tally = tallies.of(column);
            if (tally.both > 0) {
                double perColumn = column < 0 ? 0 : StrictMath.log(columns);
                most = Math.max(most, Weights.values(accuracy, tally) + tally.wrongWeight - perColumn);
            }
        }
        if (most >= LEAST) {
            guesses.add(new Guess(left, right, most));
        }
    }

    /** Returns the pairs that are more probably copies than not. */
    Suspicions suspicions(Background background) {
        Suspicions suspicions = new Suspicions();
        for (Guess guess : guesses) {
            double odds = background.priorOdds(guess.left(), guess.right()) * StrictMath.exp(guess.logOdds());
            if (odds >= 1) {
                suspicions.add(guess.left(), guess.right(), odds == Double.POSITIVE_INFINITY ? 1 : odds / (1 + odds));
            }
        }
        return suspicions;
    }
}
