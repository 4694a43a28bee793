package org.tallystick.io.entry;

import java.util.Optional;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.json.Located;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;

/** A date or a period in a document. */
public final class DateValue {
    private static final String EXPECTED = "a date such as 2026-02-06, 2026-02-06T14:00Z, XXXX-01-20 or"
            + " [2026-02-05,2026-02-06], or {\"said\": \"Wednesday\"}";

    private DateValue() {}

    /** Returns the date of a text in the notation of {@link PartialDate#parse}, or of an object with the stated words. */
    public static Optional<PartialDate> date(Fields fields, String key) {
        Optional<Located> value = fields.value(key);
        if (value.filter(Located.ObjectNode.class::isInstance).isPresent()) {
            return fields.nested(key).flatMap(DateValue::said);
        }
        return value.flatMap(other -> fields.as(Located.TextNode.class, other, EXPECTED))
                .flatMap(text -> fields.parsed(key, EXPECTED, PartialDate::parse));
    }

    private static Optional<PartialDate> said(Fields fields) {
        fields.require("said");
        Optional<PartialDate> date = fields.parsed("said", "a few words", PartialDate::said);
        fields.unknownKeys();
        return date;
    }

    /** Returns the period of an object with {@code since}, {@code until} or both, or with the stated words for the whole. */
    static Optional<Period> period(Fields fields, String key) {
        return fields.nested(key).flatMap(DateValue::period);
    }

    /** Returns the period of such an object. */
    public static Optional<Period> period(Fields fields) {
        if (fields.has("said")) {
            return saidPeriod(fields);
        }
        Optional<PartialDate> since = date(fields, "since");
        Optional<PartialDate> until = date(fields, "until");
        boolean neither = !fields.has("since") && !fields.has("until");
        if (neither && fields.isComplete()) {
            fields.problem("this period has neither end", "`since`, `until` or both");
        }
        fields.unknownKeys();
        return period(fields, since, until);
    }

    /** A period in words has no other key. */
    private static Optional<Period> saidPeriod(Fields fields) {
        fields.require("said");
        Optional<Period> period = fields.parsed("said", "a few words", Period::said);
        fields.unknownKeys();
        return period;
    }

    private static Optional<Period> period(Fields fields, Optional<PartialDate> since, Optional<PartialDate> until) {
        if (since.isEmpty() || until.isEmpty()) {
            return since.map(Period::since).or(() -> until.map(Period::until));
        }
        try {
            return Optional.of(Period.between(since.get(), until.get()));
        } catch (IllegalArgumentException reversed) {
            fields.problem(Refusal.words(reversed), "a period that ends after it begins");
            return Optional.empty();
        }
    }

    static void write(JsonOutput json, String key, Optional<PartialDate> date) {
        date.ifPresent(stated -> {
            if (stated.isSaid()) {
                json.object(key, words -> words.text("said", stated.toString()));
            } else {
                json.text(key, stated.toString());
            }
        });
    }

    public static void writePeriod(JsonOutput json, Optional<Period> period) {
        period.ifPresent(stated -> json.object("period", ends -> write(ends, stated)));
    }

    /** Writes the ends of a period, or its words. */
    public static void write(JsonOutput json, Period period) {
        if (period.since().isEmpty() && period.until().isEmpty()) {
            json.text("said", period.toString());
        }
        write(json, "since", period.since());
        write(json, "until", period.until());
    }
}
