package org.tallystick.unit;

import java.io.Serial;

/** Thrown where no exact factor leads from one unit to another; carries both. */
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
     * @return the unit of the value at hand
     */
    public Unit from() {
        return from;
    }

    /**
     * Returns the unit that was asked for.
     *
     * @return the unit that the value does not have
     */
    public Unit to() {
        return to;
    }
}
