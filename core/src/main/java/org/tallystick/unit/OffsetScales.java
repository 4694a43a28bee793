package org.tallystick.unit;

import java.util.Locale;
import java.util.Set;
import org.tallystick.UnreadableTextException;

/** Temperature scales, whose zero is not the absence of the quantity. */
final class OffsetScales {
    private static final Set<String> SCALES = Set.of("celsius", "centigrade", "fahrenheit");
    private static final Set<String> DEGREES = Set.of("degree", "degrees");
    private static final Set<String> INITIALS = Set.of("c", "f");

    private OffsetScales() {}

    static UnreadableTextException refusal(String text) {
        return new UnreadableTextException(
                text,
                0,
                "a scale whose zero is not the absence of the quantity has no factor to another unit;"
                        + " its values neither add up nor divide");
    }

    /** Whether a text, its spaces already collapsed, names such a scale. */
    static boolean isNamedBy(String text) {
        return !text.isEmpty() && mayBegin(text.charAt(0)) && isScale(text.toLowerCase(Locale.ROOT));
    }

    /** Called for every noun, so most of them are excluded by their first letter. */
    private static boolean mayBegin(char c) {
        return switch (c) {
            case 'c', 'C', 'd', 'D', 'f', 'F', '°', 'º', '℃', '℉' -> true;
            default -> false;
        };
    }

    private static boolean isScale(String text) {
        if (text.startsWith("°") || text.startsWith("℃") || text.startsWith("℉")) {
            return true;
        }
        int space = text.indexOf(' ');
        if (space < 0) {
            return DEGREES.contains(text) || SCALES.contains(text) || text.equals("ºc") || text.equals("ºf");
        }
        String scale = text.substring(space + 1);
        return DEGREES.contains(text.substring(0, space)) && (SCALES.contains(scale) || INITIALS.contains(scale));
    }
}
