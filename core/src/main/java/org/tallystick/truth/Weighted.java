package org.tallystick.truth;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Measurements with their weights, in a canonical order, so that sums do not depend on the order of input. */
final class Weighted {
    private final double[] values;
    private final double[] variances;
    private final boolean[] in;
    private final int[] places;
    private final double mean;
    private final double sum;

    private Weighted(double[] values, double[] variances, boolean[] in, int[] places) {
        this.values = values;
        this.variances = variances;
        this.in = in;
        this.places = places;
        double weights = 0;
        double moments = 0;
        double origin = values[0];
        for (int i = 0; i < values.length; i++) {
            weights += weight(i);
            moments += weight(i) * (values[i] - origin);
        }
        this.sum = weights;
        this.mean = origin + moments / weights;
    }

    static Weighted of(List<Measurement> measurements) {
        int[] places = IntStream.range(0, measurements.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer place) -> measurements.get(place).value())
                        .thenComparingDouble(place -> measurements.get(place).standardUncertainty()))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[places.length];
        double[] variances = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            Measurement measurement = measurements.get(places[i]);
            values[i] = measurement.value();
            variances[i] = measurement.standardUncertainty() * measurement.standardUncertainty();
        }
        boolean[] in = new boolean[places.length];
        Arrays.fill(in, true);
        return new Weighted(values, variances, in, places);
    }

    /** Returns the measurements with a variance added to each. */
    Weighted withVariance(double between) {
        double[] wider =
                Arrays.stream(variances).map(variance -> variance + between).toArray();
        return new Weighted(values, wider, in, places);
    }

    /** Returns a selection of the measurements. */
    Weighted only(boolean[] some) {
        return new Weighted(values, variances, some.clone(), places);
    }

    int total() {
        return values.length;
    }

    int size() {
        int size = 0;
        for (boolean each : in) {
            size += each ? 1 : 0;
        }
        return size;
    }

    double value(int i) {
        return values[i];
    }

    double variance(int i) {
        return variances[i];
    }

    double weight(int i) {
        return in[i] ? 1 / variances[i] : 0;
    }

    double mean() {
        return mean;
    }

    double uncertainty() {
        return 1 / StrictMath.sqrt(sum);
    }

    /**
     * Returns the standard uncertainty of the mean by the jackknife, which relies on the scatter of the measurements and not on their
     * variances: the root of (n−1)/n times the sum of squares of the changes of the mean where each is left out.
     */
    double jackknife() {
        double square = 0;
        for (int i = 0; i < values.length; i++) {
            double rest = sum - weight(i);
            double change = rest > 0 ? weight(i) * (values[i] - mean) / rest : 0;
            square += change * change;
        }
        return StrictMath.sqrt(square * (size() - 1) / size());
    }

    double sumOfWeights() {
        return sum;
    }

    double chiSquare() {
        return chiSquareWhere(i -> true);
    }

    private double chiSquareWhere(DoublePredicate ofUncertainty) {
        double square = 0;
        for (int i = 0; i < values.length; i++) {
            if (ofUncertainty.test(StrictMath.sqrt(variances[i]))) {
                square += weight(i) * (values[i] - mean) * (values[i] - mean);
            }
        }
        return square;
    }

    /** Zero for a single measurement. */
    double birgeRatio() {
        return birgeRatioWhere(uncertainty -> true);
    }

    /** Returns the Birge ratio of the measurements with certain uncertainties about the mean of all. */
    double birgeRatioWhere(DoublePredicate ofUncertainty) {
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            count += in[i] && ofUncertainty.test(StrictMath.sqrt(variances[i])) ? 1 : 0;
        }
        return count < 2 ? 0 : StrictMath.sqrt(chiSquareWhere(ofUncertainty) / (count - 1));
    }

    /** Returns the share of each in the weight, in the order of input. */
    double[] shares() {
        double[] shares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shares[places[i]] = weight(i) / sum;
        }
        return shares;
    }
}
