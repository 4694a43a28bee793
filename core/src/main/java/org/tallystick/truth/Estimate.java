package org.tallystick.truth;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/** A weighted estimate from the claims of a measurand. No source stated it, and no verdict depends on it. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Estimate implements Serializable permits ImmutableEstimate {
    private static final long serialVersionUID = 1L;

    Estimate() {}

    /**
     * Returns the measurand.
     *
     * @return the measurand's id
     */
    public abstract String measurand();

    /**
     * Returns the unit of the estimate.
     *
     * @return the unit of the claims that were weighed, empty where they have none
     */
    public abstract Optional<Unit> unit();

    /**
     * Returns the date whose claims were weighed.
     *
     * @return the date, empty of what does not move
     */
    public abstract Optional<PartialDate> date();

    /**
     * Returns the method of the estimate.
     *
     * @return the {@linkplain Weighing#method() method's} name
     */
    public abstract String method();

    /**
     * Returns the estimated value.
     *
     * @return a value in the unit of the claims; of whole things, not always a whole one
     */
    public abstract double value();

    /**
     * Returns the lower end of the interval.
     *
     * @return the lower end, at most the value
     */
    public abstract double low();

    /**
     * Returns the upper end of the interval.
     *
     * @return the upper end, at least the value
     */
    public abstract double high();

    /**
     * Returns the probability that such an interval contains the true value, under the assumptions of the method.
     *
     * @return a probability, empty where the method promises none
     */
    public abstract OptionalDouble coverage();

    /**
     * Returns the statistic of the agreement of the claims.
     *
     * @return chi-square, or the method's own statistic
     */
    public abstract Statistic statistic();

    /**
     * Returns the share of each source in the weight. The sources of one origin divide its share evenly.
     *
     * @return numbers that add up to 1 by source id, in order of the ids; 0 for a source that was left out
     */
    public abstract ImmutableMap<String, Double> shares();

    /**
     * Returns the claims that were weighed.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> claims();

    /**
     * Returns the reason in plain English.
     *
     * @return the method, the number of origins, and what was left out
     */
    public abstract String why();

    /**
     * Returns the estimate in one line.
     *
     * @return "estimate of lifetime by mandel-paule: 882.1 seconds (878.8 to 885.3 at 95 percent)"
     */
    @Override
    public final String toString() {
        return "estimate of " + measurand() + date().map(date -> " on " + date).orElse("") + " by " + method() + ": "
                + Shown.value(this);
    }
}
