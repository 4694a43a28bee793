package org.tallystick.io.claims;

import java.util.Optional;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.json.Located;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;

/** A date or a period in a document. */
final class DateValue {
    private static final String EXPECTED = "a date such as 2026-02-06, 2026-02-06T14:00Z, XXXX-01-20 or"
            + " [2026-02-05,2026-02-06], or {\"said\": \"Wednesday\"}";

    private DateValue() {}

    /** Returns the date of a text in the notation of {@link PartialDate#parse}, or of an object with the stated words. */
    static Optional<PartialDate> date(Fields fields, String key) {
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
        return fields.nested(key).flatMap(inner -> {
            if (inner.has("said")) {
                return saidPeriod(inner);
            }
            Optional<PartialDate> since = date(inner, "since");
            Optional<PartialDate> until = date(inner, "until");
            boolean neither = !inner.has("since") && !inner.has("until");
            if (neither && inner.isComplete()) {
                fields.problem(key, "this period has neither end", "`since`, `until` or both");
            }
            inner.unknownKeys();
            return period(fields, key, since, until);
        });
    }

    /** A period in words has no other key. */
    private static Optional<Period> saidPeriod(Fields fields) {
        fields.require("said");
        Optional<Period> period = fields.parsed("said", "a few words", Period::said);
        fields.unknownKeys();
        return period;
    }

    private static Optional<Period> period(
            Fields fields, String key, Optional<PartialDate> since, Optional<PartialDate> until) {
        if (since.isEmpty() || until.isEmpty()) {
            return since.map(Period::since).or(() -> until.map(Period::until));
        }
        try {
            return Optional.of(Period.between(since.get(), until.get()));
        } catch (IllegalArgumentException reversed) {
            fields.problem(key, Refusal.words(reversed), "a period that ends after it begins");
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

    static void writePeriod(JsonOutput json, Optional<Period> period) {
        period.ifPresent(stated -> json.object("period", ends -> {
            if (stated.since().isEmpty() && stated.until().isEmpty()) {
                ends.text("said", stated.toString());
            }
            write(ends, "since", stated.since());
            write(ends, "until", stated.until());
        }));
    }
}
