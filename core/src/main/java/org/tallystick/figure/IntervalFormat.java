package org.tallystick.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/**
 * Formats numbers and intervals in reasons and reports, for display only. For an interval to be printed as a figure use {@link
 * FigureFormat}, and for a stated figure {@link CanonicalPhrase}.
 *
 * <pre>{@code
 * IntervalFormat.number(Rational.of(33179));                       // 33,179
 * IntervalFormat.range(Interval.atLeast(Rational.of(33001)));      // 33,001 or more
 * }</pre>
 */
public final class IntervalFormat {
    private static final int SHOWN = 3;

    private static final String NEARLY = "≈";

    /** The greatest number of digits shown where fewer would make two different ends look alike. */
    private static final int MOST_SHOWN = 12;

    private IntervalFormat() {}

    /**
     * Returns a number with its digits grouped by commas.
     *
     * @param value the number
     * @return a decimal where it terminates ("1,234.5"), else a fraction in lowest terms ("1/3")
     */
    public static String number(Rational value) {
        return value.toBigDecimal().map(IntervalFormat::grouped).orElseGet(value::toString);
    }

    /** Returns all digits of a decimal, including zeros at the end. */
    static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder digits = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return (number.signum() < 0 ? "-" : "") + digits;
    }

    /**
     * Returns a number of any kind in a short form.
     *
     * @param value the number
     * @return as {@link #number} where the decimal terminates, else a whole number or three significant digits after "≈"
     */
    public static String shortNumber(Rational value) {
        return shortNumber(value, SHOWN);
    }

    /**
     * Returns a number with its unit under its common name.
     *
     * <pre>{@code
     * IntervalFormat.shortNumber(Rational.ONE, Unit.noun("person"));     // 1 person
     * IntervalFormat.shortNumber(Rational.of(25), Unit.parse("USD"));    // $25
     * }</pre>
     *
     * @param value the number
     * @param unit the unit, null where none is shown
     * @return as {@link #shortNumber(Rational)}, with the sign of a currency before it or the name of another unit after it
     */
    public static String shortNumber(Rational value, @Nullable Unit unit) {
        UnitWords words = words(unit);
        String number = shortNumber(value.abs(), SHOWN);
        return number.startsWith(NEARLY)
                ? NEARLY + words.with(number.substring(NEARLY.length()), value.signum() < 0)
                : words.with(number, value.signum() < 0);
    }

    private static UnitWords words(@Nullable Unit unit) {
        return unit == null ? UnitWords.NONE : UnitWords.of(unit, "");
    }

    private static String shortNumber(Rational value, int digits) {
        boolean ends = value.toBigDecimal().isPresent();
        return ends ? number(value) : NEARLY + number(value.nearestTo(place(value, digits)));
    }

    /** Returns the place of the last significant digit to be shown, or that of the units where that is coarser. */
    private static Rational place(Rational value, int digits) {
        return Rational.powerOfTen(Math.min(Rounding.leading(value) - digits + 1, 0));
    }

    /**
     * Returns an interval in words.
     *
     * @param interval the interval
     * @return "4,401 to 4,599", "33,001 or more", "anything"
     */
    public static String range(Interval interval) {
        return range(interval, null);
    }

    /**
     * Returns an interval in words, with its unit under its common name.
     *
     * @param interval the interval
     * @param unit the unit, null where none is shown
     * @return "4,401 to 4,599 people", "$33,001 or more", "more than 5 miles", "anything"
     */
    public static String range(Interval interval, @Nullable Unit unit) {
        if (interval.isPoint()) {
            return shortNumber(interval.min().orElseThrow(), unit);
        }
        UnitWords words = words(unit);
        Optional<String> low = interval.min().map(end -> signed(end, SHOWN, words));
        Optional<String> high = interval.max().map(end -> signed(end, SHOWN, words));
        if (low.isPresent() && high.isPresent()) {
            return between(interval.min().get(), interval.max().get(), words) + words.behindSigned();
        }
        return low.map(min -> interval.isMinOpen() ? "more than " + min : min + " or more")
                .or(() -> high.map(max -> interval.isMaxOpen() ? "less than " + max : max + " or less"))
                .map(open -> open + words.behindSigned())
                .orElse("anything");
    }

    private static String signed(Rational end, int digits, UnitWords words) {
        String number = shortNumber(end.abs(), digits);
        return number.startsWith(NEARLY)
                ? NEARLY + words.signed(number.substring(NEARLY.length()), end.signum() < 0)
                : words.signed(number, end.signum() < 0);
    }

    /** Returns both ends, with as many digits as are needed to distinguish them. */
    private static String between(Rational low, Rational high, UnitWords words) {
        int digits = SHOWN;
        while (digits < MOST_SHOWN && shortNumber(low, digits).equals(shortNumber(high, digits))) {
            digits++;
        }
        return signed(low, digits, words) + " to " + signed(high, digits, words);
    }
}
