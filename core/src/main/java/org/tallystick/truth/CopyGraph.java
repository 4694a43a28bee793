package org.tallystick.truth;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The voters that each voter may have copied, in flat arrays. */
final class CopyGraph {
    /** A suspicion of a lower probability hardly changes a vote. */
    private static final double NEGLIGIBLE = 0.1;

    private final int[] start;
    private final int[] originals;
    private final double[] probabilities;

    private CopyGraph(int[] start, int[] originals, double[] probabilities) {
        this.start = start;
        this.originals = originals;
        this.probabilities = probabilities;
    }

    static CopyGraph empty(int voters) {
        return new CopyGraph(new int[voters + 1], new int[0], new double[0]);
    }

    /** An origin copies another with the highest probability that any of its sources copies any of the other's. */
    static CopyGraph of(List<String> origins, Map<String, ImmutableSet<String>> roots, CopyProbability copying) {
        int[] start = new int[origins.size() + 1];
        List<Integer> originals = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        for (int copy = 0; copy < origins.size(); copy++) {
            for (int original = 0; original < origins.size(); original++) {
                double probability = copy == original
                        ? 0
                        : most(sources(origins.get(copy), roots), sources(origins.get(original), roots), copying);
                if (probability > 0) {
                    originals.add(original);
                    probabilities.add(StrictMath.min(1, probability));
                }
            }
            start[copy + 1] = originals.size();
        }
        return new CopyGraph(start, Ints.toArray(originals), Doubles.toArray(probabilities));
    }

    private static ImmutableSet<String> sources(String origin, Map<String, ImmutableSet<String>> roots) {
        return roots.getOrDefault(origin, ImmutableSet.of(origin));
    }

    private static double most(ImmutableSet<String> copies, ImmutableSet<String> originals, CopyProbability copying) {
        double most = 0;
        for (String copy : copies) {
            for (String original : originals) {
                most = StrictMath.max(most, copying.of(copy, original));
            }
        }
        return most;
    }

    /** Returns the likeliest original of each voter; −1 where there is none. */
    int[] likeliest() {
        int[] likeliest = new int[start.length - 1];
        for (int voter = 0; voter < likeliest.length; voter++) {
            likeliest[voter] = -1;
            double most = NEGLIGIBLE;
            for (int i = start[voter]; i < start[voter + 1]; i++) {
                if (probabilities[i] > most) {
                    most = probabilities[i];
                    likeliest[voter] = originals[i];
                }
            }
        }
        return likeliest;
    }

    boolean isEmpty() {
        return originals.length == 0;
    }

    /** Returns the probability that a voter copied none of those that voted alike. */
    double independence(int voter, int[] seen, int alike) {
        double independence = 1;
        for (int i = start[voter]; i < start[voter + 1]; i++) {
            independence *= seen[originals[i]] == alike ? 1 - probabilities[i] : 1;
        }
        return independence;
    }
}
