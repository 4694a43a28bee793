package org.tallystick.verdict;

import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;

/** An end of what a measurand can be at all, as a line of a proof. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class RangeEnd implements Premise permits ImmutableRangeEnd {
    private static final long serialVersionUID = 1L;

    RangeEnd() {}

    /**
     * Whose end it is.
     *
     * @return the id of the measurand
     */
    public abstract String measurand();

    /**
     * Which end it is.
     *
     * @return the end
     */
    public abstract End end();

    @Override
    public abstract Rational times();
}
