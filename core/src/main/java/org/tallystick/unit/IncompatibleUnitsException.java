package org.tallystick.unit;

import java.io.Serial;

/** Thrown when there is no exact factor from one unit to another. */
public final class IncompatibleUnitsException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Unit from;
    private final Unit to;

    IncompatibleUnitsException(Unit from, Unit to) {
        super(from + " does not convert to " + to);
        this.from = from;
        this.to = to;
    }

    /**
     * Returns the unit that was to be converted.
     *
     * @return the unit of the value
     */
    public Unit from() {
        return from;
    }

    /**
     * Returns the unit to which it was to be converted.
     *
     * @return the target unit
     */
    public Unit to() {
        return to;
    }
}
