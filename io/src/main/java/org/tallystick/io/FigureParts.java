package org.tallystick.io;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Hedge;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/**
 * What a document says of a figure: a phrase, a value with its hedge, or the ends of an interval; and for figures that were changed
 * after they were said, the unit they were told in and the grain they were given.
 */
record FigureParts(
        @Nullable String phrase,
        @Nullable String value,
        Hedge hedge,
        @Nullable Interval interval,
        @Nullable Unit unit,
        @Nullable Rational grain) {

    static FigureParts said(String phrase) {
        return new FigureParts(phrase, null, Hedge.NONE, null, null, null);
    }

    static FigureParts of(String value, Hedge hedge) {
        return new FigureParts(null, value, hedge, null, null, null);
    }

    static FigureParts between(Interval interval) {
        return new FigureParts(null, null, Hedge.NONE, interval, null, null);
    }

    FigureParts with(@Nullable Unit newUnit, @Nullable Rational newGrain) {
        return new FigureParts(phrase, value, hedge, interval, newUnit, newGrain);
    }

    /** Whether a phrase alone says it all. */
    boolean isPhrase() {
        return phrase != null && unit == null && grain == null;
    }

    /**
     * The figure.
     *
     * @throws IllegalArgumentException where it cannot be made
     */
    Figure figure() {
        Figure stated = stated();
        Figure told = unit == null ? stated : stated.to(unit);
        return grain == null ? told : told.withGrain(grain);
    }

    private Figure stated() {
        if (phrase != null) {
            return Figure.parse(phrase);
        }
        if (interval != null) {
            return Figure.of(interval);
        }
        if (value == null) {
            throw new IllegalStateException("a figure of nothing");
        }
        Figure bare = value.indexOf('/') < 0 ? Figure.of(new BigDecimal(value)) : Figure.parse(value);
        return hedge == Hedge.NONE ? bare : bare.withHedge(hedge);
    }
}
