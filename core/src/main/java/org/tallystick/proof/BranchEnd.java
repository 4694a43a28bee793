package org.tallystick.proof;

import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/** The tightest end that the preceding branches of a proof leave to the values of a measurand, as a premise. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class BranchEnd implements Premise permits ImmutableBranchEnd {
    private static final long serialVersionUID = 1L;

    BranchEnd() {}

    /**
     * Returns the measurand.
     *
     * @return the id of the measurand
     */
    public abstract String measurand();

    /**
     * Returns the date of the measurand, in a proof that joins dates.
     *
     * @return the date, empty for a fixed measurand and in a proof about one date or none
     */
    public abstract Optional<PartialDate> date();

    /**
     * Returns the end of the values.
     *
     * @return the end
     */
    public abstract End end();

    @Override
    public abstract Rational times();
}
