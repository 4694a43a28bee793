package org.tallystick.unit;

import java.io.Serial;
import java.util.Locale;
import java.util.Set;

/**
 * Thrown for a unit whose scale has a zero of its own, such as degrees Celsius and Fahrenheit. Its values convert by
 * adding as well as multiplying, so that a difference of 10 °C and a temperature of 10 °C convert differently, sums and
 * ratios mean nothing, and no factor leads to another unit.
 */
public final class OffsetScaleException extends UnreadableUnitException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> SCALES = Set.of("celsius", "centigrade", "fahrenheit");
    private static final Set<String> DEGREES = Set.of("degree", "degrees");
    private static final Set<String> INITIALS = Set.of("c", "f");

    OffsetScaleException(String text) {
        super(
                text,
                0,
                "a scale whose zero is not the absence of the quantity has no factor to another unit;"
                        + " its values neither add up nor divide");
    }

    /** Whether a text, its spaces already collapsed, names such a scale. */
    static boolean isNamedBy(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split(" ", 4);
        if (words[0].startsWith("°") || words[0].startsWith("℃") || words[0].startsWith("℉")) {
            return true;
        }
        boolean degrees = DEGREES.contains(words[0]);
        return switch (words.length) {
            case 1 -> degrees || SCALES.contains(words[0]) || words[0].equals("ºc") || words[0].equals("ºf");
            case 2 -> degrees && (SCALES.contains(words[1]) || INITIALS.contains(words[1]));
            default -> false;
        };
    }
}
