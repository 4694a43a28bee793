package org.tallystick.truth;

/** The variance τ² between measurements beyond their own uncertainties. */
final class BetweenVariance {
    private BetweenVariance() {}

    static double derSimonianLaird(Weighted measured) {
        double squares = 0;
        for (int i = 0; i < measured.total(); i++) {
            squares += measured.weight(i) * measured.weight(i);
        }
        double rest = measured.sumOfWeights() - squares / measured.sumOfWeights();
        double excess = measured.chiSquare() - (measured.size() - 1);
        return excess <= 0 || rest <= 0 ? 0 : excess / rest;
    }

    /** The sum of squares falls as τ² grows, and at the variance of the bare values it is no more than n−1. */
    static double mandelPaule(Weighted measured) {
        int degrees = measured.size() - 1;
        if (measured.chiSquare() <= degrees) {
            return 0;
        }
        double low = 0;
        double high = variance(measured);
        for (double middle = high / 2; low < middle && middle < high; middle = low + (high - low) / 2) {
            if (measured.withVariance(middle).chiSquare() > degrees) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double variance(Weighted measured) {
        double moments = 0;
        for (int i = 0; i < measured.total(); i++) {
            moments += measured.value(i) - measured.value(0);
        }
        double mean = measured.value(0) + moments / measured.total();
        double squares = 0;
        for (int i = 0; i < measured.total(); i++) {
            squares += (measured.value(i) - mean) * (measured.value(i) - mean);
        }
        return squares / (measured.size() - 1);
    }
}
