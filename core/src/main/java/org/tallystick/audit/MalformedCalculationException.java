package org.tallystick.audit;

import java.io.Serial;

/** A calculation has no contributors, names one twice or with a weight of zero, or adds its total to itself. */
public final class MalformedCalculationException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Which calculation. */
    private final String calculation;

    MalformedCalculationException(String calculation, String problem) {
        super("calculation " + calculation + " " + problem);
        this.calculation = calculation;
    }

    /**
     * Which calculation.
     *
     * @return its id
     */
    public String calculation() {
        return calculation;
    }
}
