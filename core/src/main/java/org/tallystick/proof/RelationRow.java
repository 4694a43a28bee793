package org.tallystick.proof;

import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/** A row of a relation, as a line of a proof. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class RelationRow implements Premise permits ImmutableRelationRow {
    private static final long serialVersionUID = 1L;

    RelationRow() {}

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
