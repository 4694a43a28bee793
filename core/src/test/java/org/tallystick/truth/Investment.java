package org.tallystick.truth;

import java.util.Arrays;

/**
 * Sources invest their trust evenly in their claims and receive the grown belief back in proportion. Source: J. Pasternack and D. Roth,
 * Knowing What to Believe (when you already know something), COLING 2010: Investment with exponent 1.2, and PooledInvestment with 1.4.
 */
final class Investment {
    private static final int TURNS = 20;

    private final Votes ballots;
    private final boolean isPooled;
    private final double[] claims;
    private final double[] trust;

    /** By value: the belief. */
    private final double[] beliefs;

    Investment(Votes ballots, boolean isPooled) {
        this.ballots = ballots;
        this.isPooled = isPooled;
        this.claims = ballots.claims();
        this.trust = new double[ballots.voters];
        this.beliefs = new double[ballots.value.length];
        Arrays.fill(trust, 1);
    }

    void learn() {
        start();
        for (int turn = 0; turn < TURNS; turn++) {
            collect();
            believe();
        }
    }

    /** The belief beforehand is the part of the votes or, where beliefs are pooled, even. */
    private void start() {
        for (int thing = 0; thing < ballots.things(); thing++) {
            int first = ballots.firstValue[thing];
            int end = ballots.firstValue[thing + 1];
            double votes = 0;
            for (int i = ballots.start[thing]; i < ballots.start[thing + 1]; i++) {
                beliefs[ballots.choice[i]] += ballots.part[i];
                votes += ballots.part[i];
            }
            for (int value = first; value < end; value++) {
                beliefs[value] = isPooled ? 1.0 / (end - first) : beliefs[value] / votes;
            }
        }
    }

    private void collect() {
        double[] invested = invested();
        double[] returned = new double[trust.length];
        for (int i = 0; i < ballots.voter.length; i++) {
            int voter = ballots.voter[i];
            returned[voter] += beliefs[ballots.choice[i]]
                    * ballots.part[i]
                    * trust[voter]
                    / (claims[voter] * invested[ballots.choice[i]]);
        }
        double most = Arrays.stream(returned).max().orElse(1);
        for (int voter = 0; voter < trust.length; voter++) {
            trust[voter] = Math.max(1e-100, returned[voter] / most);
        }
    }

    private double[] invested() {
        double[] invested = new double[beliefs.length];
        for (int i = 0; i < ballots.voter.length; i++) {
            int voter = ballots.voter[i];
            invested[ballots.choice[i]] += ballots.part[i] * trust[voter] / claims[voter];
        }
        return invested;
    }

    private void believe() {
        double[] invested = invested();
        for (int thing = 0; thing < ballots.things(); thing++) {
            double grown = 0;
            for (int value = ballots.firstValue[thing]; value < ballots.firstValue[thing + 1]; value++) {
                grown += Math.pow(invested[value], 1.4);
            }
            for (int value = ballots.firstValue[thing]; value < ballots.firstValue[thing + 1]; value++) {
                beliefs[value] = isPooled
                        ? invested[value] * Math.pow(invested[value], 1.4) / grown
                        : Math.pow(invested[value], 1.2);
            }
        }
    }

    double value(int thing) {
        return Winners.of(ballots, beliefs, thing).mean();
    }
}
