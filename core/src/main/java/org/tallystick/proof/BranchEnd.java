package org.tallystick.proof;

import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/** The nearest end that the branches on the way to a line of a proof leave to a measurand. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class BranchEnd implements Premise permits ImmutableBranchEnd {
    private static final long serialVersionUID = 1L;

    BranchEnd() {}

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
