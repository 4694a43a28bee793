package org.tallystick.truth;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A method that has learned what it can and is asked about one measurand. */
@FunctionalInterface
interface TruthMethod {
    /** Empty where the method has no use for the figures. */
    Optional<Opinion> judge(DataItem hearing);

    /**
     * What a method makes of the votes, before constraints are held against it.
     *
     * @param value the estimate
     * @param low where its interval begins
     * @param high where its interval ends
     * @param coverage how often such intervals hold the true value
     * @param statistic how well the votes agree
     * @param weights what each origin weighs, in any measure; those left out may be missing
     * @param reason how it was made, without a full stop
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
