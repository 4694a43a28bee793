package org.tallystick.proof;

import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Worded;
import org.tallystick.time.PartialDate;

/**
 * The values of a measurand, parted in two; each part is refuted by a later step. Of whole things each part is taken from its
 * nearest whole number.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Branch implements Refutation permits ImmutableBranch {
    private static final long serialVersionUID = 1L;

    Branch() {}

    /**
     * Whose values are parted.
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
     * Where they are parted.
     *
     * @return a value that belongs to one of the parts
     */
    public abstract Rational at();

    /**
     * The part to which that value belongs.
     *
     * @return the part
     */
    public abstract Part belonging();

    /**
     * What refutes the values below.
     *
     * @return the number of a later step
     */
    public abstract int below();

    /**
     * What refutes the values above.
     *
     * @return the number of a later step
     */
    public abstract int above();

    /** The values of a part. */
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
