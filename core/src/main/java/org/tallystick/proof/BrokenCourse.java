package org.tallystick.proof;

import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.time.PartialDate;

/** A count that never falls but would have to, whatever values it takes of those left to it on two dates. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class BrokenCourse implements Refutation permits ImmutableBrokenCourse {
    private static final long serialVersionUID = 1L;

    BrokenCourse() {}

    /**
     * Returns the measurand that never falls.
     *
     * @return the id of the measurand
     */
    public abstract String measurand();

    /**
     * Returns the date on which it would be higher.
     *
     * @return the earlier date
     */
    public abstract PartialDate from();

    /**
     * Returns the date on which it would be lower.
     *
     * @return the later date
     */
    public abstract PartialDate to();
}
