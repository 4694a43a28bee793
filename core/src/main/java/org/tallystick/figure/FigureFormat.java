package org.tallystick.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Says numbers and intervals so that a reader can print them and {@link Figure#parse(String)} can read them.
 *
 * <pre>{@code
 * FigureFormat.number(Rational.of(33179));                        // 33,179
 * FigureFormat.phrase(Interval.greaterThan(Rational.of(33000)));  // Optional[more than 33,000]
 * }</pre>
 */
public final class FigureFormat {
    private static final int SHOWN = 3;

    /** So many digits are shown at the most where fewer would make two different ends look alike. */
    private static final int MOST_SHOWN = 12;

    private FigureFormat() {}

    /**
     * A number with its digits grouped by commas.
     *
     * @param value the number
     * @return a decimal where it ends ("1,234.5"), else a fraction in lowest terms ("1/3")
     */
    public static String number(Rational value) {
        return value.toBigDecimal().map(FigureFormat::grouped).orElseGet(value::toString);
    }

    private static String grouped(BigDecimal number) {
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

    private static String shortNumber(Rational value, int digits) {
        boolean ends = value.toBigDecimal().isPresent();
        return ends ? number(value) : "≈" + number(value.nearestTo(place(value, digits)));
    }

    /**
     * A phrase that is true of every value of an interval, and of as few others as plain words allow.
     *
     * @param interval what is left open
     * @return the plain value, else "between a and b", else a one-sided phrase; empty where anything is possible. An end
     *     whose decimal does not end is moved outwards to a whole number or three significant digits
     */
    public static Optional<String> phrase(Interval interval) {
        if (interval.isPoint()) {
            return interval.min().map(FigureFormat::number);
        }
        Optional<String> low = interval.min().map(min -> number(outwards(min, Side.LOW)));
        Optional<String> high = interval.max().map(max -> number(outwards(max, Side.HIGH)));
        if (low.isPresent() && high.isPresent()) {
            return Optional.of("between " + low.get() + " and " + high.get());
        }
        return low.map(min -> atLeast(interval, min)).or(() -> high.map(max -> atMost(interval, max)));
    }

    private static String atLeast(Interval interval, String min) {
        return (interval.isMinOpen() ? "more than " : "at least ") + min;
    }

    private static String atMost(Interval interval, String max) {
        return (interval.isMaxOpen() ? "less than " : "at most ") + max;
    }

    private enum Side {
        LOW,
        HIGH
    }

    private static Rational outwards(Rational end, Side side) {
        if (end.toBigDecimal().isPresent()) {
            return end;
        }
        Rational place = place(end, SHOWN);
        return side == Side.LOW ? end.floorTo(place) : end.ceilingTo(place);
    }

    /** The place of the last significant digit to be shown, or the units where that is coarser. */
    private static Rational place(Rational value, int digits) {
        BigInteger numerator = value.numerator().abs();
        int leading =
                numerator.toString().length() - value.denominator().toString().length();
        Rational power = Rational.powerOfTen(leading);
        int exact = value.abs().compareTo(power) < 0 ? leading - 1 : leading;
        return Rational.powerOfTen(Math.min(exact - digits + 1, 0));
    }

    /**
     * An interval for a reader.
     *
     * @param interval what is left open
     * @return "4,401 to 4,599", "33,001 or more", "anything"
     */
    public static String range(Interval interval) {
        if (interval.isPoint()) {
            return shortNumber(interval.min().orElseThrow());
        }
        Optional<String> low = interval.min().map(FigureFormat::shortNumber);
        Optional<String> high = interval.max().map(FigureFormat::shortNumber);
        if (low.isPresent() && high.isPresent()) {
            return between(interval.min().get(), interval.max().get());
        }
        return low.map(min -> interval.isMinOpen() ? "more than " + min : min + " or more")
                .or(() -> high.map(max -> interval.isMaxOpen() ? "less than " + max : max + " or less"))
                .orElse("anything");
    }

    /** Both ends, with as many digits as it takes to tell them apart. */
    private static String between(Rational low, Rational high) {
        int digits = SHOWN;
        while (digits < MOST_SHOWN && shortNumber(low, digits).equals(shortNumber(high, digits))) {
            digits++;
        }
        return shortNumber(low, digits) + " to " + shortNumber(high, digits);
    }

    /**
     * How figures are read in a reading.
     *
     * @param reading the reading
     * @return "to the letter", "as rounded" or "loosely"
     */
    public static String manner(Reading reading) {
        return switch (reading) {
            case EXACT -> "to the letter";
            case ROUNDED -> "as rounded";
            case LOOSE -> "loosely";
        };
    }

    /**
     * The condition under which something is true of figures, to stand behind a sentence.
     *
     * @param reading the reading in which it is true
     * @return " when read loosely" and the like; nothing where figures are read to the letter
     */
    public static String whenRead(Reading reading) {
        return reading == Reading.EXACT ? "" : " when read " + manner(reading);
    }
}
