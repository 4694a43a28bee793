package org.tallystick.repair;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Rational;

/** Slips in numbers that are written in digits, with commas between groups and a decimal point. */
final class Numerals {
    /** A number that begins with digits, followed by its multiplier; neither a fraction nor an exponent. */
    private static final Pattern DECIMAL = Pattern.compile(
            "((?:[0-9]+(?:[, \u00A0\u202F'\u2019][0-9]+)*)?(?:\\.[0-9]+)?)((?:[^\\p{N},.^/][^\\p{N}^/]*)?)",
            Pattern.DOTALL);

    /** Digits, followed at most by words without digits: not "1 in 8". */
    private static final Pattern IN_DIGITS =
            Pattern.compile("\\.?[0-9][^\\p{L}]*(?:\\p{L}[^\\p{Nd}]*)?", Pattern.DOTALL);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher ZERO = CharMatcher.is('0');
    private static final CharMatcher ENDING_ZEROS = CharMatcher.anyOf("0,");

    /** The least number of digits of which all but one identify the intended number; fewer agree with too many other numbers. */
    private static final int FEWEST_DIGITS = 3;

    /** Longer numbers are not copied by hand. */
    private static final int MOST_DIGITS = 30;

    private Numerals() {}

    /**
     * Returns the digits at the beginning of a number.
     *
     * @return the match, with the digits as its first group and the multiplier as its second; empty where the number is not a decimal
     */
    static Optional<MatchResult> decimal(String number) {
        Matcher decimal = DECIMAL.matcher(number);
        return decimal.matches() && decimal.end(1) > 0 ? Optional.of(decimal.toMatchResult()) : Optional.empty();
    }

    /** Whether a number is written in digits, up to a word that multiplies it; "a hundred" and "1 in 8" are not. */
    static boolean isInDigits(String number) {
        return IN_DIGITS.matcher(number).matches();
    }

    /** Whether the figure has at least two significant digits, by its resolution. */
    static boolean hasTwoDigits(Figure figure) {
        Optional<Rational> least = figure.resolution().map(Rational.TEN::times);
        return figure.value()
                .filter(value ->
                        least.filter(ten -> value.abs().compareTo(ten) >= 0).isPresent())
                .isPresent();
    }

    /**
     * Returns whether one wrong digit leaves enough right ones to identify the number that was meant.
     *
     * @param number digits, with commas and a point
     * @param toTheLast whether the zeros that end a whole number count as well
     */
    static boolean isLong(String number, boolean toTheLast) {
        String counted = number.contains(".") || toTheLast ? number : ENDING_ZEROS.trimTrailingFrom(number);
        return ZERO.trimLeadingFrom(DIGIT.retainFrom(counted)).length() >= FEWEST_DIGITS;
    }

    /** Returns the number with two adjacent digits swapped, which may be separated by a comma or the point. */
    static ImmutableList<String> swapped(String number) {
        ImmutableList<Integer> digits = digits(number);
        ImmutableList.Builder<String> swapped = ImmutableList.builder();
        for (int at = 1; at < digits.size(); at++) {
            int left = digits.get(at - 1);
            int right = digits.get(at);
            if (number.charAt(left) != number.charAt(right)) {
                StringBuilder changed = new StringBuilder(number);
                changed.setCharAt(left, number.charAt(right));
                changed.setCharAt(right, number.charAt(left));
                swapped.add(changed.toString());
            }
        }
        return swapped.build();
    }

    /** Returns the number with one digit replaced. */
    static ImmutableList<String> wrong(String number) {
        ImmutableList.Builder<String> wrong = ImmutableList.builder();
        for (int at : digits(number)) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != number.charAt(at)) {
                    StringBuilder changed = new StringBuilder(number);
                    changed.setCharAt(at, digit);
                    wrong.add(changed.toString());
                }
            }
        }
        return wrong.build();
    }

    private static ImmutableList<Integer> digits(String number) {
        ImmutableList.Builder<Integer> places = ImmutableList.builder();
        for (int at = 0; at < number.length(); at++) {
            if (isDigit(number.charAt(at))) {
                places.add(at);
            }
        }
        ImmutableList<Integer> found = places.build();
        return found.size() > MOST_DIGITS ? ImmutableList.of() : found;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the number with its point moved to the right, or to the left by a negative number of places; "3.0" keeps both its digits. */
    static String pointMoved(String number, int places) {
        BigDecimal written = decimalOf(number);
        BigDecimal moved = written.scaleByPowerOfTen(places);
        return written.scale() > 0 && moved.scale() > 0 ? grouped(moved) : IntervalFormat.number(Rational.of(moved));
    }

    /** Returns the doubled or halved number, with as many decimal places as it has or needs. */
    static String doubled(String number, boolean twice) {
        BigDecimal written = decimalOf(number);
        BigDecimal changed =
                written.multiply(twice ? BigDecimal.valueOf(2) : HALF).stripTrailingZeros();
        int scale = Math.max(Math.max(written.scale(), changed.scale()), 0);
        return scale > 0 ? grouped(changed.setScale(scale)) : IntervalFormat.number(Rational.of(changed));
    }

    private static BigDecimal decimalOf(String number) {
        return new BigDecimal(DIGIT.or(CharMatcher.is('.')).retainFrom(number));
    }

    /** Returns all digits, including the zeros at the end. */
    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        return IntervalFormat.number(Rational.of(number.toBigInteger())) + plain.substring(plain.indexOf('.'));
    }
}
