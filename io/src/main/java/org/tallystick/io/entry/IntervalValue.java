package org.tallystick.io.entry;

import java.util.Optional;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** An interval in a document: {@code min}, {@code max}, {@code minOpen}, {@code maxOpen}. */
public final class IntervalValue {
    private IntervalValue() {}

    /** Whether an end is given, even as null. */
    static boolean isIn(Fields fields) {
        boolean min = fields.has("min");
        boolean max = fields.has("max");
        return min || max;
    }

    /** Returns the interval. An end that is absent or null is open, and its flag is ignored. */
    public static Optional<Interval> read(Fields fields) {
        if (!isIn(fields) && fields.isComplete()) {
            fields.problem("min", "this range has neither end", "`min`, `max` or both");
        }
        Optional<Rational> min = fields.exactNumber("min", Rational::parse);
        Optional<Rational> max = fields.exactNumber("max", Rational::parse);
        boolean minOpen = fields.flag("minOpen").orElse(false);
        boolean maxOpen = fields.flag("maxOpen").orElse(false);
        boolean unread = unread(fields, "min", min) || unread(fields, "max", max);
        if (unread) {
            return Optional.empty();
        }
        Interval above = min.map(end -> minOpen ? Interval.greaterThan(end) : Interval.atLeast(end))
                .orElseGet(Interval::all);
        Interval below = max.map(end -> maxOpen ? Interval.lessThan(end) : Interval.atMost(end))
                .orElseGet(Interval::all);
        Optional<Interval> between = above.intersection(below);
        if (between.isEmpty()) {
            fields.problem("min", "nothing lies between these ends", "a min that is below the max");
        }
        return between;
    }

    private static boolean unread(Fields fields, String key, Optional<Rational> end) {
        return end.isEmpty() && fields.value(key).isPresent();
    }

    /** Writes the ends; missing ends are written only where both are missing. */
    public static void write(JsonOutput json, Interval interval) {
        if (interval.equals(Interval.all())) {
            json.text("min", null);
            json.text("max", null);
        }
        interval.min().ifPresent(end -> writeEnd(json, "min", end, "minOpen", interval.isMinOpen()));
        interval.max().ifPresent(end -> writeEnd(json, "max", end, "maxOpen", interval.isMaxOpen()));
    }

    private static void writeEnd(JsonOutput json, String key, Rational end, String openKey, boolean open) {
        json.exact(key, end.toString());
        if (open) {
            json.flag(openKey, true);
        }
    }
}
