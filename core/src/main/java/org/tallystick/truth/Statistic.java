package org.tallystick.truth;

import java.io.Serializable;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.prose.Count;

/** A statistic of the agreement between the weighed figures. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Statistic implements Serializable permits ImmutableStatistic {
    private static final long serialVersionUID = 1L;

    /** The name of Pearson's statistic. */
    static final String CHI_SQUARE = "chi-square";

    Statistic() {}

    /** Returns a method's own statistic, which follows no known distribution. */
    static Statistic of(String name, double value) {
        return new ImmutableStatistic.Builder().name(name).value(value).build();
    }

    static Statistic chiSquare(double value, int degreesOfFreedom) {
        return new ImmutableStatistic.Builder()
                .name(CHI_SQUARE)
                .value(value)
                .degreesOfFreedom(degreesOfFreedom)
                .pValue(Distributions.chiSquareTail(value, degreesOfFreedom))
                .build();
    }

    /**
     * Returns the name of the statistic.
     *
     * @return "chi-square", or the name of the method's own statistic
     */
    public abstract String name();

    /**
     * Returns the value of the statistic.
     *
     * @return the value
     */
    public abstract double value();

    /**
     * Returns the degrees of freedom.
     *
     * @return the number of weighed figures minus one, empty where the statistic has no degrees of freedom
     */
    public abstract OptionalInt degreesOfFreedom();

    /**
     * Returns the p-value: the probability of at least this value by chance alone, if all uncertainties are as stated.
     *
     * @return a probability, empty where the statistic follows no known distribution
     */
    public abstract OptionalDouble pValue();

    /**
     * Returns the statistic in the usual notation.
     *
     * @return "chi-square 21.70 on 6 degrees of freedom (p = 0.0014)"
     */
    @Override
    public final String toString() {
        String text = name() + " " + String.format(Locale.ROOT, "%.2f", value());
        if (degreesOfFreedom().isEmpty()) {
            return text;
        }
        int degrees = degreesOfFreedom().getAsInt();
        return text + " on " + Count.of(degrees, "degree") + " of freedom (p = "
                + String.format(Locale.ROOT, "%.2g", pValue().orElse(1)) + ")";
    }
}
