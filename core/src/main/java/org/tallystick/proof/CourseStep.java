package org.tallystick.proof;

import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/**
 * That a count that never falls is at most as high on an earlier date as on a later one, as a line of a proof: {@code earlier
 * − later ≤ 0}, taken a positive number of times.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class CourseStep implements Premise permits ImmutableCourseStep {
    private static final long serialVersionUID = 1L;

    CourseStep() {}

    /**
     * What never falls.
     *
     * @return the id of the measurand
     */
    public abstract String measurand();

    /**
     * When it was as high or lower.
     *
     * @return the earlier date
     */
    public abstract PartialDate from();

    /**
     * When it was as high or higher.
     *
     * @return the later date
     */
    public abstract PartialDate to();

    @Override
    public abstract Rational times();
}
