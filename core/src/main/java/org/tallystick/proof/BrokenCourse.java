package org.tallystick.proof;

import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.time.PartialDate;

/** A count that never falls and would have to, whichever of the values are taken that are left to it on two dates. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class BrokenCourse implements Refutation permits ImmutableBrokenCourse {
    private static final long serialVersionUID = 1L;

    BrokenCourse() {}

    /**
     * What never falls.
     *
     * @return the id of the measurand
     */
    public abstract String measurand();

    /**
     * When it would be higher.
     *
     * @return the earlier date
     */
    public abstract PartialDate from();

    /**
     * When it would be lower.
     *
     * @return the later date
     */
    public abstract PartialDate to();
}
