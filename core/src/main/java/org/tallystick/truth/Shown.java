package org.tallystick.truth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Rational;

/** Formats estimates without insignificant digits. */
final class Shown {
    private static final int MOST_DIGITS = 12;

    private Shown() {}

    static String value(Estimate estimate) {
        int places = places(estimate.high() - estimate.low());
        String shown = IntervalFormat.shortNumber(
                rounded(estimate.value(), places), estimate.unit().orElse(null));
        if (estimate.low() == estimate.high()) {
            return shown;
        }
        String coverage = estimate.coverage().isEmpty()
                ? ""
                : " at " + percent(estimate.coverage().getAsDouble());
        return shown + " (" + number(estimate.low(), places) + " to " + number(estimate.high(), places) + coverage
                + ")";
    }

    static String percent(double part) {
        return number(100 * part, 1) + " percent";
    }

    /** Returns the number of decimal places that shows half the width with two significant digits. */
    private static int places(double width) {
        if (!(width > 0)) {
            return MOST_DIGITS;
        }
        BigDecimal half = new BigDecimal(width / 2).round(new MathContext(2, RoundingMode.HALF_UP));
        return half.scale();
    }

    static String number(double value, int places) {
        return IntervalFormat.number(rounded(value, places));
    }

    private static Rational rounded(double value, int places) {
        return Rational.of(new BigDecimal(value)
                .setScale(places, RoundingMode.HALF_UP)
                .round(new MathContext(MOST_DIGITS, RoundingMode.HALF_UP)));
    }
}
