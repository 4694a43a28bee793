package org.tallystick.unit;

import java.io.Serial;

/** The hundredth part, as a singleton. */
final class PercentUnit extends Unit {

    static final PercentUnit PERCENT = new PercentUnit();

    @Serial
    private static final long serialVersionUID = 1L;

    private PercentUnit() {}

    @Override
    public String symbol() {
        return "percent";
    }

    @Override
    public String singular() {
        return symbol();
    }

    @Override
    public String plural() {
        return symbol();
    }

    @Override
    public boolean convertsTo(Unit other) {
        return other.isPercent();
    }

    @Serial
    private Object readResolve() {
        return PERCENT;
    }
}
