package org.tallystick.copying;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

/** A value that sources state of an item, whatever their hedges. */
final class StatedValue {
    private final Content content;
    private final @Nullable Rational resolution;
    private Interval loose;

    /** The identity of a value: the number, or the ends where no single number is stated, and the unit. */
    record Content(Object said, Optional<Unit> unit) {
        static Content of(Figure figure) {
            return new Content(
                    figure.value().<Object>map(value -> value).orElseGet(() -> figure.in(Reading.EXACT)),
                    figure.unit());
        }
    }

    StatedValue(Content content, Figure figure) {
        this.content = content;
        this.resolution = figure.resolution().orElse(null);
        this.loose = figure.in(Reading.LOOSE);
    }

    /** Adds another figure of this value; its hedge may widen the range of the value. */
    void takeIn(Figure figure) {
        Interval its = figure.in(Reading.LOOSE);
        if (!loose.equals(its)) {
            loose = loose.hull(its);
        }
    }

    /** Whether both can be true when read loosely. */
    boolean fits(StatedValue other) {
        return content.unit().equals(other.content.unit())
                && loose.gap(other.loose).isEmpty();
    }

    /** Returns whether the other could be this one, stated less precisely. */
    boolean isFinerThan(StatedValue other) {
        return resolution != null
                && other.resolution != null
                && resolution.compareTo(other.resolution) < 0
                && fits(other);
    }
}
