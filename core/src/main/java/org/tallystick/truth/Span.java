package org.tallystick.truth;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An interval about an estimate.
 *
 * @param low where it begins
 * @param high where it ends
 * @param coverage how often such intervals hold the true value
 */
record Span(double low, double high, OptionalDouble coverage) {

    /**
     * An interval that follows from the scatter of the votes, by Student's t, and is no narrower than the narrowest figure; of one origin
     * alone, what its figures leave open.
     */
    static Span about(double value, double standardError, int origins, List<OriginValue> votes) {
        if (origins < 2) {
            return new Span(
                    votes.stream().mapToDouble(OriginValue::low).min().orElse(value),
                    votes.stream().mapToDouble(OriginValue::high).max().orElse(value),
                    OptionalDouble.empty());
        }
        OriginValue narrowest = votes.stream()
                .min(Comparator.comparingDouble(vote -> vote.high() - vote.low()))
                .orElseThrow();
        double reach = StrictMath.max(
                standardError * Distributions.studentFactor(Means.COVERAGE, origins - 1),
                (narrowest.high() - narrowest.low()) / 2);
        return new Span(value - reach, value + reach, OptionalDouble.of(Means.COVERAGE));
    }
}
