package org.tallystick.proof;

import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.time.PartialDate;

/** A statement of a relation that is true for none of the values left to its measurands. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class BrokenRelation implements Refutation permits ImmutableBrokenRelation {
    private static final long serialVersionUID = 1L;

    BrokenRelation() {}

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
     * Returns the date on which the statement holds, in a proof that joins dates.
     *
     * @return the date, empty for fixed measurands and in a proof about one date or none
     */
    public abstract Optional<PartialDate> date();
}
