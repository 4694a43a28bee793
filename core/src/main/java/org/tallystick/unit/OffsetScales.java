package org.tallystick.unit;

import java.util.Map;
import org.tallystick.number.Rational;

/** The temperatures at which the scales of temperature have their zero, in kelvin (SI Brochure, 9th edition, section 2.3.1). */
final class OffsetScales {
    private static final Map<String, Rational> ZEROS = Map.of(
            "°C", Rational.of(27_315, 100),
            "°F", Rational.of(45_967, 180));

    private OffsetScales() {}

    /** Returns the zero of a unit in the base unit of its kind; zero for all units but two. */
    static Rational zero(String symbol) {
        return ZEROS.getOrDefault(symbol, Rational.ZERO);
    }
}
