package org.tallystick.proof;

import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.time.PartialDate;

/** A statement of a relation that is true of none of the values that are left to its measurands. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class BrokenRelation implements Refutation permits ImmutableBrokenRelation {
    private static final long serialVersionUID = 1L;

    BrokenRelation() {}

    /**
     * Which relation.
     *
     * @return its id
     */
    public abstract String relation();

    /**
     * Which of its statements.
     *
     * @return the row, from 0
     */
    public abstract int row();

    /**
     * The date on which it is meant, in a proof that joins dates.
     *
     * @return the date, empty for what does not move and in a proof about one date or none
     */
    public abstract Optional<PartialDate> date();
}
