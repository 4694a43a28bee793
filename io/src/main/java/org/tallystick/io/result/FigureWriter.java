package org.tallystick.io.result;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.figure.Figure;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.number.Interval;
import org.tallystick.phrase.ChangePart;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;

/** Writes figures with all their readings, and intervals. */
public final class FigureWriter {
    private FigureWriter() {}

    /** Writes the members of the object of a figure. */
    public static void members(JsonOutput json, Figure figure) {
        json.text("phrase", figure.phrase());
        json.exact("value", word(figure.value().orElse(null)));
        json.text("hedge", figure.hedge().word());
        json.exact("grain", word(figure.resolution().orElse(null)));
        json.exact("wideGrain", word(figure.wideResolution().orElse(null)));
        json.text("unit", figure.unit().map(Unit::symbol).orElse(null));
        readings(json, figure);
        interval(json, "usual", figure.usual());
    }

    /** Writes the parts of a figure's phrase, for a program that marks them in a text. */
    public static void phrasing(JsonOutput json, Figure figure) {
        json.text("rule", figure.rule().word());
        json.text("kind", figure.kind().word());
        json.optional("trend", figure.trend().map(Trend::word));
        json.optional("change", figure.change().map(ChangePart::word));
        json.optional("per", figure.per().map(Unit::symbol));
        json.optional("ratioTo", figure.ratioTo());
        json.optional("noun", figure.noun().map(Unit::symbol));
        json.objects("parts", figure.parts(), FigureWriter::part);
    }

    private static void part(JsonOutput json, Part part) {
        json.text("role", part.role().word());
        json.number("start", part.start());
        json.number("end", part.end());
    }

    /** Writes the values that a figure allows in each of the three readings, by their names. */
    public static void readings(JsonOutput json, Figure figure) {
        interval(json, "exact", figure.in(Reading.EXACT));
        interval(json, "rounded", figure.in(Reading.ROUNDED));
        interval(json, "loose", figure.in(Reading.LOOSE));
    }

    public static void interval(JsonOutput json, String key, Interval interval) {
        json.object(key, members -> interval(members, interval));
    }

    /** Writes an interval, or null. */
    public static void interval(JsonOutput json, String key, Optional<Interval> interval) {
        interval.ifPresentOrElse(values -> interval(json, key, values), () -> json.text(key, null));
    }

    /** Writes the members of the object of an interval; a missing end is null and open. */
    public static void interval(JsonOutput json, Interval interval) {
        json.exact("min", word(interval.min().orElse(null)));
        json.flag("minOpen", interval.isMinOpen());
        json.exact("max", word(interval.max().orElse(null)));
        json.flag("maxOpen", interval.isMaxOpen());
    }

    private static @Nullable String word(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
