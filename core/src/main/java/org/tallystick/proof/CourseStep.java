package org.tallystick.proof;

import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/**
 * The premise that a count that never falls is at most as high on an earlier date as on a later one: {@code earlier − later ≤ 0}, times a
 * positive multiplier.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class CourseStep implements Premise permits ImmutableCourseStep {
    private static final long serialVersionUID = 1L;

    CourseStep() {}

    /**
     * Returns the measurand that never falls.
     *
     * @return the id of the measurand
     */
    public abstract String measurand();

    /**
     * Returns the earlier date, on which it was at most as high.
     *
     * @return the earlier date
     */
    public abstract PartialDate from();

    /**
     * Returns the later date, on which it was at least as high.
     *
     * @return the later date
     */
    public abstract PartialDate to();

    @Override
    public abstract Rational times();
}
