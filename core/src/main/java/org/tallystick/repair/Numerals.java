package org.tallystick.repair;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Rational;

/** Slips in a number written in digits, with commas between groups and a decimal point, none of it else. */
final class Numerals {
    /** Longer numbers are not copied by hand. */
    private static final int MOST_DIGITS = 30;

    private Numerals() {}

    /** The number with two digits swapped that stand side by side, a comma or the point apart at most. */
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

    /** The number with one digit replaced by another one. */
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

    /** The number with its point moved to the right, by a negative number of places to the left; "3.0" keeps both its digits. */
    static String pointMoved(String number, int places) {
        BigDecimal written = new BigDecimal(number.replace(",", ""));
        BigDecimal moved = written.scaleByPowerOfTen(places);
        return written.scale() > 0 && moved.scale() > 0 ? grouped(moved) : IntervalFormat.number(Rational.of(moved));
    }

    /** All digits, the zeros that end it too. */
    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        return IntervalFormat.number(Rational.of(number.toBigInteger())) + plain.substring(plain.indexOf('.'));
    }
}
