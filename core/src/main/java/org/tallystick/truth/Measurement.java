package org.tallystick.truth;

import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.InvalidValueException;

/** A measured value with its standard uncertainty, which is one standard deviation. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Measurement implements Serializable permits ImmutableMeasurement {
    private static final long serialVersionUID = 1L;

    /** Squares of squares of such values neither overflow nor vanish. */
    private static final double LARGEST = 1e75;

    Measurement() {}

    /**
     * Returns a measured value.
     *
     * @param value from −10⁷⁵ to 10⁷⁵
     * @param standardUncertainty in the same unit, from 10⁻⁷⁵ to 10⁷⁵
     * @return the measurement
     * @throws InvalidValueException where one of them is not a number or out of its bounds
     */
    public static Measurement of(double value, double standardUncertainty) {
        return new ImmutableMeasurement.Builder()
                .value(value)
                .standardUncertainty(standardUncertainty)
                .build();
    }

    /** Whether two numbers are valid as value and uncertainty. */
    static boolean isUsable(double value, double standardUncertainty) {
        return StrictMath.abs(value) <= LARGEST && standardUncertainty >= 1 / LARGEST && standardUncertainty <= LARGEST;
    }

    /**
     * Returns the measured value.
     *
     * @return the value
     */
    public abstract double value();

    /**
     * Returns the standard uncertainty, as defined by the Guide to the Expression of Uncertainty in Measurement.
     *
     * @return one standard deviation, above zero
     */
    public abstract double standardUncertainty();

    @Value.Check
    void check() {
        if (!isUsable(value(), standardUncertainty())) {
            throw new InvalidValueException(
                    "a measurement needs a number and an uncertainty above zero, not " + value() + " ± "
                            + standardUncertainty(),
                    "measurement",
                    value(),
                    standardUncertainty());
        }
    }

    /**
     * Returns the measurement in the usual notation.
     *
     * @return "880.2 ± 1.2"
     */
    @Override
    public final String toString() {
        return value() + " ± " + standardUncertainty();
    }
}
