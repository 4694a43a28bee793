package org.tallystick.truth;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A truth-discovery method after learning, which estimates one data item at a time. */
@FunctionalInterface
interface TruthMethod {
    /** Returns the opinion on an item; empty where the method cannot use its figures. */
    Optional<Opinion> opinion(DataItem item);

    /**
     * The estimate of a method from the votes, before constraints are applied.
     *
     * @param value the estimate
     * @param low the lower end of its interval
     * @param high the upper end of its interval
     * @param coverage the probability that such an interval contains the true value
     * @param statistic the agreement of the votes
     * @param weights the weight of each origin, on any scale; origins without a vote may be missing
     * @param reason the explanation, without a full stop
     */
    record Opinion(
            double value,
            double low,
            double high,
            OptionalDouble coverage,
            Statistic statistic,
            Map<String, Double> weights,
            String reason) {}
}
