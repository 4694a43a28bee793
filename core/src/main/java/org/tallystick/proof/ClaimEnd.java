package org.tallystick.proof;

import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;

/** An end of the interval of a claim, as a premise of a proof. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class ClaimEnd implements Premise permits ImmutableClaimEnd {
    private static final long serialVersionUID = 1L;

    ClaimEnd() {}

    /**
     * Returns the claim.
     *
     * @return the id of the claim
     */
    public abstract String claim();

    /**
     * Returns the reading in which the claim has this end.
     *
     * @return the reading
     */
    public abstract Reading reading();

    /**
     * Returns the end of the interval.
     *
     * @return the end
     */
    public abstract End end();

    @Override
    public abstract Rational times();
}
