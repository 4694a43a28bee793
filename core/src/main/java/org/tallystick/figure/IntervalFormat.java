package org.tallystick.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/**
 * Shows numbers and intervals in reasons and reports, where a reader looks at them and nothing is decided by them. What is
 * to be printed as a figure of its own is said by {@link FigureFormat}, and what somebody said by {@link CanonicalPhrase}.
 *
 * <pre>{@code
 * IntervalFormat.number(Rational.of(33179));                       // 33,179
 * IntervalFormat.range(Interval.atLeast(Rational.of(33001)));      // 33,001 or more
 * }</pre>
 */
public final class IntervalFormat {
    private static final int SHOWN = 3;

    private static final String NEARLY = "≈";

    /** So many digits are shown at the most where fewer would make two different ends look alike. */
    private static final int MOST_SHOWN = 12;

    private IntervalFormat() {}

    /**
     * A number with its digits grouped by commas.
     *
     * @param value the number
     * @return a decimal where it ends ("1,234.5"), else a fraction in lowest terms ("1/3")
     */
    public static String number(Rational value) {
        return value.toBigDecimal().map(IntervalFormat::grouped).orElseGet(value::toString);
    }

    /** All digits of a decimal, the zeros that end it too. */
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
     * A number of any kind as a reader would like to see it.
     *
     * @param value the number
     * @return as {@link #number} where the decimal ends, else a whole number or three significant digits of it behind "≈"
     */
    public static String shortNumber(Rational value) {
        return shortNumber(value, SHOWN);
    }

    /**
     * A number with its unit as people say it.
     *
     * <pre>{@code
     * IntervalFormat.shortNumber(Rational.ONE, Unit.noun("person"));     // 1 person
     * IntervalFormat.shortNumber(Rational.of(25), Unit.parse("USD"));    // $25
     * }</pre>
     *
     * @param value the number
     * @param unit the unit, null where nothing is to be said of one
     * @return as {@link #shortNumber(Rational)}, with the sign of a currency before it or the name of another unit behind
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

    /** The place of the last significant digit to be shown, or the units where that is coarser. */
    private static Rational place(Rational value, int digits) {
        return Rational.powerOfTen(Math.min(Rounding.leading(value) - digits + 1, 0));
    }

    /**
     * An interval for a reader.
     *
     * @param interval what is left open
     * @return "4,401 to 4,599", "33,001 or more", "anything"
     */
    public static String range(Interval interval) {
        return range(interval, null);
    }

    /**
     * An interval for a reader, with its unit as people say it.
     *
     * @param interval what is left open
     * @param unit the unit, null where nothing is to be said of one
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

    /** Both ends, with as many digits as it takes to distinguish them. */
    private static String between(Rational low, Rational high, UnitWords words) {
        int digits = SHOWN;
        while (digits < MOST_SHOWN && shortNumber(low, digits).equals(shortNumber(high, digits))) {
            digits++;
        }
        return signed(low, digits, words) + " to " + signed(high, digits, words);
    }
}
