package org.tallystick.unit;

import java.io.Serial;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** The ratio to something else, as a singleton. */
final class TimesUnit extends Unit {

    static final TimesUnit TIMES = new TimesUnit();

    static final String NAME = "times";

    @Serial
    private static final long serialVersionUID = 1L;

    private TimesUnit() {}

    @Override
    public String symbol() {
        return NAME;
    }

    @Override
    public String singular() {
        return NAME;
    }

    @Override
    public String plural() {
        return NAME;
    }

    @Override
    public boolean convertsTo(Unit other) {
        return other.isMultiple();
    }

    @Override
    public Interval naturalRange() {
        return Interval.atLeast(Rational.ZERO);
    }

    @Serial
    private Object readResolve() {
        return TIMES;
    }
}
