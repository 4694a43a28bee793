package org.tallystick.proof;

import com.google.common.collect.ImmutableList;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** Premises that add up to {@code 0 > 0}. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Summation implements Refutation permits ImmutableSummation {
    private static final long serialVersionUID = 1L;

    Summation() {}

    /**
     * Returns the lines of the sum.
     *
     * @return the premises
     */
    @Override
    public abstract ImmutableList<Premise> premises();
}
