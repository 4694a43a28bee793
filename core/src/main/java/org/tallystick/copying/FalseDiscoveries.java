package org.tallystick.copying;

import java.util.Arrays;

/**
 * The false discovery rate of the pairs that have at most some probability by chance. After Benjamini and Hochberg, "Controlling the False
 * Discovery Rate", Journal of the Royal Statistical Society B 57(1), 1995.
 */
final class FalseDiscoveries {
    /** The level at which suspicions are told: the greatest expected share of false ones among them. */
    static final double LEVEL = 0.1;

    private final double[] ascending;
    private final double[] rates;

    /**
     * Creates the rates.
     *
     * @param byChance the probabilities by chance, those that are needed
     * @param tests the number of all pairs compared
     */
    FalseDiscoveries(double[] byChance, long tests) {
        this.ascending = byChance.clone();
        Arrays.sort(ascending);
        this.rates = new double[ascending.length];
        double least = 1;
        for (int i = ascending.length - 1; i >= 0; i--) {
            least = Math.min(least, ascending[i] * tests / (i + 1));
            rates[i] = least;
        }
    }

    /** Returns the lowest false discovery rate of a list of pairs that includes one of this probability by chance. */
    double rate(double byChance) {
        int place = Arrays.binarySearch(ascending, byChance);
        return place < 0 ? 1 : rates[place];
    }
}
