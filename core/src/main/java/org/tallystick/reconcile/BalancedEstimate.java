package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;

/**
 * The value of a measurand that is nearest to the reported figures and satisfies the equations between them. It minimizes the sum of
 * squared distances, each in units of the figure's resolution. It is an estimate, which no source stated.
 *
 * <p>The fewest claims that must be wrong are left out first. Only figures with a resolution take part. Where the values would violate a
 * one-sided figure, a range or an inequality, there are none for the relations concerned. Source of the method: R. Stone, D. G.
 * Champernowne and J. E. Meade, The Precision of National Income Estimates, Review of Economic Studies 9, 1942.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class BalancedEstimate implements Serializable permits ImmutableBalancedEstimate {
    private static final long serialVersionUID = 1L;

    BalancedEstimate() {}

    /**
     * Returns the measurand.
     *
     * @return the measurand's id
     */
    public abstract String measurand();

    /**
     * Returns the estimated value.
     *
     * @return a value in the measurand's unit; of whole things, not always a whole one
     */
    public abstract Rational value();

    /**
     * Returns the claims about the measurand itself that the estimate uses.
     *
     * @return the ids of the claims, none where the others and the equations determine it
     */
    public abstract ImmutableSet<String> claims();

    /**
     * Returns the reason in plain English.
     *
     * @return a sentence
     */
    public abstract String why();

    /**
     * Returns the reason in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
