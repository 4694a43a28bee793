package org.tallystick.copying;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

/** A value that sources say of an item, whatever their hedges. */
final class StatedValue {
    private final Content content;
    private final @Nullable Rational resolution;
    private Interval loose;

    /** What makes two values one: the number, or the ends where no single number is said, and the unit. */
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

    /** Takes in another figure of this value, whose hedge may widen what it stands for. */
    void takeIn(Figure figure) {
        Interval its = figure.in(Reading.LOOSE);
        if (!loose.equals(its)) {
            loose = loose.hull(its);
        }
    }

    /** Whether both can be true, read loosely. */
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
