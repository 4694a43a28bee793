package org.tallystick.copying;

/**
 * The rates at which the pairs of sources of a dossier agree anyway, by column, so that each pair can be compared with the others.
 * Agreement that all pairs share carries no weight. Where there are few other pairs, cautious prior guesses are used.
 */
final class Background implements Sweep.Visitor {
    /** The weight of a guess, in pairs. */
    private static final double GUESSED_PAIRS = 2;

    /** The number of shared things at which a pair has half of the greatest weight. */
    private static final double HALF_A_PAIR = 5;

    private static final double GUESSED_ORDER = 0.7;
    private static final double GUESSED_HEDGES = 0.7;
    private static final double GUESSED_WORDING = 0.7;

    /** The prior probability that a source copies, from any of the sources with which it shares items. */
    private static final double COPIERS = 0.2;

    static final double MOST_OF_A_PAIR = 0.05;

    private final int columns;
    private final int[] partners;
    private final Rate[] orders;
    private final Rate[] hedges;
    private final Rate[] wordings;

    /** The rate at which pairs agree in a trace, each pair weighted by its information. */
    private static final class Rate {
        private double weight;
        private double alike;

        void add(int of, int same) {
            weight += weight(of);
            alike += weight(of) * share(of, same);
        }

        double without(int of, int same, double guess) {
            double others = Math.max(0, weight - weight(of));
            double theirs = Math.max(0, alike - weight(of) * share(of, same));
            return (theirs + GUESSED_PAIRS * guess) / (others + GUESSED_PAIRS);
        }

        private static double weight(int of) {
            return of / (of + HALF_A_PAIR);
        }

        private static double share(int of, int same) {
            return of == 0 ? 0 : (double) same / of;
        }
    }

    Background(Table table) {
        this.columns = table.columns.count() > 1 ? table.columns.count() : 0;
        int sources = table.sources.size();
        this.partners = new int[sources];
        this.orders = rates();
        this.hedges = rates();
        this.wordings = rates();
    }

    private Rate[] rates() {
        Rate[] rates = new Rate[columns + 1];
        for (int line = 0; line < rates.length; line++) {
            rates[line] = new Rate();
        }
        return rates;
    }

    @Override
    public void visit(int left, int right, Sweep.Tallies tallies) {
        partners[left]++;
        partners[right]++;
        for (int column = -1; column < columns; column++) {
            Tally tally = tallies.of(column);
            if (tally.both > 0) {
                orders[column + 1].add(tally.steps, tally.stepsAlike);
                hedges[column + 1].add(tally.hedged, tally.hedgedAlike);
                wordings[column + 1].add(tally.worded, tally.wordedAlike);
            }
        }
    }

    /** Returns the number of columns where there are several; 0 where all items form one column. */
    int columns() {
        return columns;
    }

    /** Returns the prior odds that one of two sources copied from the other. */
    double priorOdds(int left, int right) {
        double pair = Math.min(MOST_OF_A_PAIR, 2 * COPIERS / Math.max(partners[left], partners[right]));
        return pair / (1 - pair);
    }

    /** Returns the rate at which other pairs give figures in the same order. */
    double order(int column, Tally tally) {
        return orders[column + 1].without(tally.steps, tally.stepsAlike, GUESSED_ORDER);
    }

    /** Returns the rate at which other pairs hedge the same figure alike. */
    double hedges(int column, Tally tally) {
        return hedges[column + 1].without(tally.hedged, tally.hedgedAlike, GUESSED_HEDGES);
    }

    /** Returns the rate at which other pairs use the same words. */
    double wording(int column, Tally tally) {
        return wordings[column + 1].without(tally.worded, tally.wordedAlike, GUESSED_WORDING);
    }
}
