package org.tallystick.unit;

import java.io.Serial;

/** Thrown when there is no exact factor from one unit to another, and where values in a unit are added or divided that cannot be. */
public final class IncompatibleUnitsException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Unit from;
    private final Unit to;

    IncompatibleUnitsException(Unit from, Unit to) {
        this(from, to, from + " does not convert to " + to);
    }

    private IncompatibleUnitsException(Unit from, Unit to, String message) {
        super(message);
        this.from = from;
        this.to = to;
    }

    /** Returns the refusal to calculate with values in a unit whose zero is not the absence of the quantity. */
    static IncompatibleUnitsException ofOffset(Unit unit) {
        return new IncompatibleUnitsException(
                unit,
                unit,
                "values in " + unit + " do not add up, and none is a part or a multiple of another," + " since 0 "
                        + unit + " is not the absence of heat; in kelvins they can be checked");
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
