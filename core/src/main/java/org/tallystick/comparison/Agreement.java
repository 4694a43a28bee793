package org.tallystick.comparison;

import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.Halfway;

/** The common values of several figures of one thing. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Agreement implements Serializable permits ImmutableAgreement {
    private static final long serialVersionUID = 1L;

    Agreement() {}

    /**
     * Finds the tightest reading in which figures have a common value.
     *
     * @param figures figures of one thing in one unit, at least one
     * @param widest the widest reading that may be used
     * @return the agreement, empty where they have no common value
     */
    public static Optional<Agreement> of(Collection<Figure> figures, Reading widest) {
        return widest.andTighter().stream()
                .flatMap(reading -> common(figures, reading).stream().map(values -> of(reading, values)))
                .findFirst();
    }

    /**
     * Returns an agreement that was found among more than these figures, such as along a course.
     *
     * @param grade the tightest reading in which there is one
     * @param values the values left open in that reading
     * @return the agreement
     */
    public static Agreement of(Reading grade, Interval values) {
        return new ImmutableAgreement.Builder().grade(grade).values(values).build();
    }

    /**
     * Returns the values that figures have in common. Bare figures of equal resolution and different value have none before they are read
     * loosely, even where their rounded intervals touch: 12 percent does not mean 13.
     *
     * @param figures figures of one thing in one unit, at least one
     * @param reading how generously they are read
     * @return the common values, empty where there are none
     */
    public static Optional<Interval> common(Collection<Figure> figures, Reading reading) {
        if (reading == Reading.ROUNDED && hasNeighbours(figures)) {
            return Optional.empty();
        }
        Optional<Interval> common = Optional.of(Interval.all());
        for (Figure figure : figures) {
            common = common.flatMap(values -> values.intersection(figure.in(reading)));
        }
        return common;
    }

    private static boolean hasNeighbours(Collection<Figure> figures) {
        return Halfway.bareByResolution(figures, figure -> figure).asMap().values().stream()
                .anyMatch(alike -> common(alike, Reading.EXACT).isEmpty());
    }

    /**
     * Returns the tightest reading in which there is a common value.
     *
     * @return the grade
     */
    public abstract Reading grade();

    /**
     * Returns the common values in that reading.
     *
     * @return an interval in the unit of the figures
     */
    public abstract Interval values();
}
