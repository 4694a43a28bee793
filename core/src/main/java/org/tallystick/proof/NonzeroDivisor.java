package org.tallystick.proof;

import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/**
 * A divisor of a relation is not zero, as a line of a proof. It is a sum of multiples of measurands whose remaining values are never below
 * zero, or never above. So it is more than zero, with a negative multiplier, or less, with a positive one.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class NonzeroDivisor implements Premise permits ImmutableNonzeroDivisor {
    private static final long serialVersionUID = 1L;

    NonzeroDivisor() {}

    /**
     * Returns the relation.
     *
     * @return its id
     */
    public abstract String relation();

    /**
     * Returns the statement of the relation.
     *
     * @return the row, from 0
     */
    public abstract int row();

    /**
     * Returns the divisor of the statement.
     *
     * @return its number among the linear divisors, from 0
     */
    public abstract int divisor();

    /**
     * Returns the date on which it holds, in a proof that joins dates.
     *
     * @return the date, empty for fixed measurands and in a proof about one date or none
     */
    public abstract Optional<PartialDate> date();

    @Override
    public abstract Rational times();

    @Override
    public final Optional<String> usedRelation() {
        return Optional.of(relation());
    }
}
