package org.tallystick.truth;

import java.io.Serializable;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.prose.Count;

/** How well what was weighed agrees with itself. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Statistic implements Serializable permits ImmutableStatistic {
    private static final long serialVersionUID = 1L;

    /** The name of Pearson's statistic. */
    static final String CHI_SQUARE = "chi-square";

    Statistic() {}

    /** A statistic of a method's own, which follows no known distribution. */
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
     * Which statistic it is.
     *
     * @return "chi-square", or what else the method has
     */
    public abstract String name();

    /**
     * What it came to.
     *
     * @return the value
     */
    public abstract double value();

    /**
     * The degrees of freedom.
     *
     * @return one less than were weighed, empty where the statistic has none
     */
    public abstract OptionalInt degreesOfFreedom();

    /**
     * How often chance alone would give as much or more, were all uncertainties as stated.
     *
     * @return a probability, empty where the statistic follows no known distribution
     */
    public abstract OptionalDouble pValue();

    /**
     * The statistic as it is written.
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
