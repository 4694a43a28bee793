package org.tallystick.truth;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Finds the largest subset of measurements that passes a chi-square test.
 *
 * <p>The chi-square of a subset is the minimum, over all centres, of the sum of squared distances in units of the uncertainties. So the
 * best subset of each size consists of the measurements nearest to some centre. Which are nearest changes only where two measurements are
 * equally far, at no more than n(n−1) centres. Between these all sizes are tried. The centre of a subset lies among its members.
 */
final class ConsistentSubset {
    private static final double LEAST_P = 0.05;

    /** Sums that differ by no more are equal but for rounding. */
    private static final double EQUAL = 1e-9;

    private final Weighted measured;
    private final int[] nearest;
    private final double[] distances;
    private final double[] critical;
    private int size;
    private double chiSquare;
    private double weight;
    private double mean;
    private boolean[] best;

    private ConsistentSubset(Weighted measured) {
        this.measured = measured;
        this.nearest = new int[measured.total()];
        this.distances = new double[measured.total()];
        this.critical = new double[measured.total() + 1];
        this.best = new boolean[measured.total()];
        Arrays.setAll(critical, count -> count < 2 ? 0 : Distributions.chiSquareQuantile(1 - LEAST_P, count - 1));
        Arrays.setAll(nearest, i -> i);
    }

    static Weighted of(Weighted measured) {
        if (Distributions.chiSquareTail(measured.chiSquare(), measured.size() - 1) >= LEAST_P) {
            return measured;
        }
        ConsistentSubset search = new ConsistentSubset(measured);
        double[] turns = search.turns();
        for (int i = 1; i < turns.length; i++) {
            search.tryAt(turns[i - 1] + (turns[i] - turns[i - 1]) / 2);
        }
        return measured.only(search.best);
    }

    /**
     * Returns the least and the greatest value and, between them, the centres at equal distance from two measurements; the lowest first.
     */
    private double[] turns() {
        double least = measured.value(0);
        double greatest = measured.value(measured.total() - 1);
        DoubleStream.Builder turns = DoubleStream.builder();
        turns.add(least).add(greatest);
        for (int i = 0; i < measured.total(); i++) {
            double wide = StrictMath.sqrt(measured.variance(i));
            for (int j = 0; j < i; j++) {
                double other = StrictMath.sqrt(measured.variance(j));
                double apart = measured.value(i) - measured.value(j);
                turns.add(measured.value(j) + apart * other / (wide + other));
                if (wide != other) {
                    turns.add(measured.value(j) - apart * other / (wide - other));
                }
            }
        }
        return turns.build()
                .filter(turn -> least <= turn && turn <= greatest)
                .sorted()
                .distinct()
                .toArray();
    }

    private void tryAt(double centre) {
        for (int i = 0; i < distances.length; i++) {
            distances[i] = StrictMath.abs(measured.value(i) - centre) / StrictMath.sqrt(measured.variance(i));
        }
        sortNearestFirst();
        double weights = 0;
        double moments = 0;
        double squares = 0;
        for (int count = 1; count <= nearest.length; count++) {
            int next = nearest[count - 1];
            double off = measured.value(next) - centre;
            weights += measured.weight(next);
            moments += measured.weight(next) * off;
            squares += measured.weight(next) * off * off;
            double square = StrictMath.max(0, squares - moments * moments / weights);
            if (isBetter(count, square, weights, centre + moments / weights)) {
                keep(count, square, weights, centre + moments / weights);
            }
        }
    }

    /** They are nearly sorted: from one centre to the next only two of them swap. */
    private void sortNearestFirst() {
        for (int i = 1; i < nearest.length; i++) {
            int moved = nearest[i];
            int to = i;
            while (to > 0 && distances[nearest[to - 1]] > distances[moved]) {
                nearest[to] = nearest[to - 1];
                to--;
            }
            nearest[to] = moved;
        }
    }

    private boolean isBetter(int count, double square, double weights, double at) {
        if (count < size || (count > 1 && square > critical[count])) {
            return false;
        }
        if (count > size) {
            return true;
        }
        if (StrictMath.abs(square - chiSquare) > EQUAL * (1 + square + chiSquare)) {
            return square < chiSquare;
        }
        return StrictMath.abs(weights - weight) > EQUAL * weights ? weights > weight : at < mean;
    }

    private void keep(int count, double square, double weights, double at) {
        size = count;
        chiSquare = square;
        weight = weights;
        mean = at;
        best = new boolean[nearest.length];
        for (int i = 0; i < count; i++) {
            best[nearest[i]] = true;
        }
    }
}
