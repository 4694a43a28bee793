package org.tallystick.proof;

import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;

/** An end of what a claim leaves open, as a line of a proof. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class ClaimEnd implements Premise permits ImmutableClaimEnd {
    private static final long serialVersionUID = 1L;

    ClaimEnd() {}

    /**
     * Whose end it is.
     *
     * @return the id of the claim
     */
    public abstract String claim();

    /**
     * The reading that leaves it open.
     *
     * @return the reading
     */
    public abstract Reading reading();

    /**
     * Which end it is.
     *
     * @return the end
     */
    public abstract End end();

    @Override
    public abstract Rational times();
}
