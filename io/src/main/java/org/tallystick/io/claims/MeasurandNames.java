package org.tallystick.io.claims;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.figure.Figure;
import org.tallystick.unit.Unit;

/**
 * Generates the ids of the measurands of a text by noun or unit and by place, such as {@code adult_percent.p2.s3}. The ids are unique, and
 * can be used in a rule without backquotes.
 */
final class MeasurandNames {
    private static final String NAMELESS = "figure";

    private final Map<String, Integer> given = new HashMap<>();

    String of(Figure figure, Passage passage) {
        String name = thing(figure) + ".p" + passage.paragraph() + ".s" + passage.sentence();
        int times = given.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + "." + times;
    }

    private static String thing(Figure figure) {
        String words = Stream.of(figure.noun(), figure.unit())
                .flatMap(unit -> unit.stream())
                .map(Unit::symbol)
                .map(symbol -> symbol.replaceAll("[^\\p{L}\\p{Nd}]+", "_").replaceAll("^_|_$", ""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining("_"));
        return words.isEmpty() ? NAMELESS : words.toLowerCase(Locale.ROOT);
    }
}
