package org.tallystick.truth;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An interval about an estimate.
 *
 * @param low the lower end
 * @param high the upper end
 * @param coverage the probability that such an interval contains the true value
 */
record Span(double low, double high, OptionalDouble coverage) {

    /**
     * Returns an interval from the scatter of the votes, by Student's t, no narrower than the narrowest figure. For a single origin, it is
     * the interval that its figures leave open.
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
