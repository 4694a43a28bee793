package org.tallystick.proof;

import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/**
 * The sign of a product {@code (x − a)(y − b)} of two measurands, as a line of a proof, after McCormick's estimates of a product. The
 * values that are left to {@code x} lie on one side of {@code a}, and those of {@code y} on one side of {@code b}, each including the
 * number itself. Where the product is never above zero, it is {@code xy − bx − ay ≤ −ab} with a positive multiplier; where it is never
 * below zero, it has a negative one.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class ProductSign implements Premise permits ImmutableProductSign {
    private static final long serialVersionUID = 1L;

    ProductSign() {}

    /**
     * Returns the first factor.
     *
     * @return the id of a measurand
     */
    public abstract String measurand();

    /**
     * Returns the number that is subtracted from the first factor.
     *
     * @return a number that is not between two of its remaining values
     */
    public abstract Rational at();

    /**
     * Returns the second factor.
     *
     * @return the id of a measurand, perhaps the same
     */
    public abstract String other();

    /**
     * Returns the number that is subtracted from the second factor.
     *
     * @return a number that is not between two of its remaining values, or any number where the first factor has no value but its own
     */
    public abstract Rational otherAt();

    /**
     * Returns the date of both, in a proof that joins dates.
     *
     * @return the date, empty for fixed measurands and in a proof about one date or none
     */
    public abstract Optional<PartialDate> date();

    @Override
    public abstract Rational times();
}
