package org.tallystick.proof;

import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

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
     * The date on which it is meant, in a proof that joins dates.
     *
     * @return the date, empty for what does not move and in a proof about one date or none
     */
    public abstract Optional<PartialDate> date();

    /**
     * Which end it is.
     *
     * @return the end
     */
    public abstract End end();

    @Override
    public abstract Rational times();
}
