package org.tallystick.truth;

/** Thrown where a measurement is no number, has no uncertainty above zero, or is too large or small to be calculated with. */
public final class UnusableMeasurementException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What was measured. */
    private final double value;

    /** How uncertain it was said to be. */
    private final double standardUncertainty;

    UnusableMeasurementException(double value, double standardUncertainty) {
        super("a measurement needs a number and an uncertainty above zero, not " + value + " ± " + standardUncertainty);
        this.value = value;
        this.standardUncertainty = standardUncertainty;
    }

    /**
     * The value that was given.
     *
     * @return the value
     */
    public double value() {
        return value;
    }

    /**
     * The uncertainty that was given.
     *
     * @return the uncertainty
     */
    public double standardUncertainty() {
        return standardUncertainty;
    }
}
