package org.tallystick.copying;

import java.util.ArrayList;
import java.util.List;

/** Suspects by values alone, before the background is known, so that the votes of copies can be discounted. */
final class FirstGuess implements Sweep.Visitor {
    /** No prior is high enough for less. */
    private static final double LEAST = -StrictMath.log(Background.MOST_OF_A_PAIR);

    private final Truth truth;
    private final int columns;
    private final List<Guess> guesses = new ArrayList<>();

    private record Guess(int left, int right, double logOdds) {}

    FirstGuess(Table table, Truth truth) {
        this.truth = truth;
        this.columns = table.columns.count() > 1 ? table.columns.count() : 0;
    }

    @Override
    public void visit(int left, int right, Sweep.Tallies tallies) {
        double most = 0;
        for (int column = -1; column < columns; column++) {
            Tally tally = tallies.of(column);
            if (tally.wrong + tally.rare > 0) {
                double perColumn = column < 0 ? 0 : StrictMath.log(columns);
                most = Math.max(most, Weights.values(truth, left, right, tally) + tally.wrongWeight - perColumn);
            }
        }
        if (most >= LEAST) {
            guesses.add(new Guess(left, right, most));
        }
    }

    /** Those that are likelier copies than not. */
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
