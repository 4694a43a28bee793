package org.tallystick.comparison;

import com.google.common.collect.ImmutableList;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Rational;

/** The everyday names of resolutions: "hundred", "ten thousand", "tenth". */
final class Resolutions {
    private static final ImmutableList<String> TENS = ImmutableList.of("", "ten", "hundred");
    private static final ImmutableList<String> THOUSANDS =
            ImmutableList.of("", "thousand", "million", "billion", "trillion");
    private static final ImmutableList<String> PARTS = ImmutableList.of("", "tenth", "hundredth", "thousandth");

    private Resolutions() {}

    static String name(Rational resolution) {
        String digits = resolution.numerator().toString();
        boolean power = digits.replace("0", "").equals("1");
        if (resolution.isWhole() && power && digits.length() <= 3 * THOUSANDS.size()) {
            return whole(digits.length() - 1);
        }
        for (int places = 1; places < PARTS.size(); places++) {
            if (resolution.equals(Rational.powerOfTen(-places))) {
                return PARTS.get(places);
            }
        }
        return "multiple of " + IntervalFormat.shortNumber(resolution);
    }

    private static String whole(int zeros) {
        String name = TENS.get(zeros % 3) + " " + THOUSANDS.get(zeros / 3);
        return zeros == 0 ? "whole number" : name.strip();
    }
}
