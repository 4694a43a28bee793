package org.tallystick.proof;

import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Worded;
import org.tallystick.time.PartialDate;

/**
 * A division of the values of a measurand into two parts, each of which a later step refutes. For whole numbers, each part begins
 * at its nearest whole number.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Branch implements Refutation permits ImmutableBranch {
    private static final long serialVersionUID = 1L;

    Branch() {}

    /**
     * Returns the measurand whose values are divided.
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
     * Returns the value at which they are divided.
     *
     * @return a value that belongs to one of the parts
     */
    public abstract Rational at();

    /**
     * Returns the part to which that value belongs.
     *
     * @return the part
     */
    public abstract Part belonging();

    /**
     * Returns the step that refutes the values below.
     *
     * @return the number of a later step
     */
    public abstract int below();

    /**
     * Returns the step that refutes the values above.
     *
     * @return the number of a later step
     */
    public abstract int above();

    /** Returns the values of a part. */
    final Interval values(Part part) {
        boolean closed = belonging() == part;
        return switch (part) {
            case BELOW -> closed ? Interval.atMost(at()) : Interval.lessThan(at());
            case ABOVE -> closed ? Interval.atLeast(at()) : Interval.greaterThan(at());
        };
    }

    /** The parts into which values fall. */
    public enum Part implements Worded {
        /** The smaller values. */
        BELOW,
        /** The larger values. */
        ABOVE
    }
}
