package org.tallystick.io.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tallystick.InvalidValueException;
import org.tallystick.figure.ReadingPolicy;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.json.Quote;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Vagueness;

/** A reading policy in a document: an object of the settings in which it differs from the standard. */
public final class PolicyValue {
    private static final String KEY = "policy";
    private static final String DIGITS = "significantDigits";
    private static final String SMALL = "smallBelow";
    private static final String ROUND = "roundShare";
    private static final String SHARE = "widestShare";
    private static final String PERCENT = "percentGrain";
    private static final String WIDTHS = "widths";
    private static final String VAGUE = "vague";

    private static final ReadingPolicy STANDARD = ReadingPolicy.standard();

    private static final List<Hedge> HEDGES = Arrays.stream(Hedge.values())
            .filter(hedge -> STANDARD.width(hedge, Reading.EXACT).isPresent())
            .toList();

    private PolicyValue() {}

    /** Returns the policy; an invalid setting is reported and has its standard value. */
    public static Optional<ReadingPolicy> read(Fields outer) {
        return outer.nested(KEY).map(fields -> {
            ReadingPolicy policy = numbers(fields);
            policy = widths(fields, policy);
            policy = vague(fields, policy);
            fields.unknownKeys();
            return policy;
        });
    }

    private static ReadingPolicy numbers(Fields fields) {
        ReadingPolicy digits =
                fields.exactNumber(DIGITS, PolicyValue::withDigits).orElse(STANDARD);
        ReadingPolicy small = fields.exactNumber(SMALL, text -> digits.withSmallBelow(Rational.parse(text)))
                .orElse(digits);
        ReadingPolicy round = fields.exactNumber(ROUND, text -> small.withRoundShare(Rational.parse(text)))
                .orElse(small);
        ReadingPolicy share = fields.exactNumber(SHARE, text -> round.withWidestShare(Rational.parse(text)))
                .orElse(round);
        return fields.exactNumber(PERCENT, text -> share.withPercentResolution(Rational.parse(text)))
                .orElse(share);
    }

    private static ReadingPolicy withDigits(String text) {
        Rational digits = Rational.parse(text);
        if (!digits.isWhole() || digits.abs().compareTo(Rational.of(Rational.MAX_DIGITS)) > 0) {
            throw new IllegalArgumentException(
                    Quote.text(text) + " is not a whole number from 1 to " + Rational.MAX_DIGITS);
        }
        return STANDARD.withSignificantDigits(digits.numerator().intValueExact());
    }

    private static ReadingPolicy widths(Fields outer, ReadingPolicy policy) {
        Optional<Fields> widths = outer.nested(WIDTHS);
        ReadingPolicy changed = policy;
        for (Hedge hedge : HEDGES) {
            ReadingPolicy before = changed;
            changed = widths.flatMap(fields -> widths(fields, hedge, before)).orElse(before);
        }
        widths.ifPresent(Fields::unknownKeys);
        return changed;
    }

    private static Optional<ReadingPolicy> widths(Fields outer, Hedge hedge, ReadingPolicy policy) {
        return outer.nested(hedge.word()).flatMap(fields -> {
            Optional<Rational> exact = width(fields, hedge, Reading.EXACT);
            Optional<Rational> rounded = width(fields, hedge, Reading.ROUNDED);
            Optional<Rational> loose = width(fields, hedge, Reading.LOOSE);
            fields.unknownKeys();
            if (!fields.isComplete() || exact.isEmpty() || rounded.isEmpty() || loose.isEmpty()) {
                return Optional.empty();
            }
            return sound(outer, hedge.word(), () -> policy.withWidths(hedge, exact.get(), rounded.get(), loose.get()));
        });
    }

    /** Returns the stated width, else the standard one; empty where the stated one cannot be read. */
    private static Optional<Rational> width(Fields fields, Hedge hedge, Reading reading) {
        return fields.value(reading.word()).isEmpty()
                ? STANDARD.width(hedge, reading)
                : fields.exactNumber(reading.word(), Rational::parse);
    }

    private static Optional<ReadingPolicy> sound(Fields outer, String key, Supplier<ReadingPolicy> changed) {
        try {
            return Optional.of(changed.get());
        } catch (InvalidValueException refusal) {
            outer.problem(key, Refusal.words(refusal), "");
            return Optional.empty();
        }
    }

    private static ReadingPolicy vague(Fields outer, ReadingPolicy policy) {
        Optional<Fields> ranges = outer.nested(VAGUE);
        ReadingPolicy changed = policy;
        for (Vagueness word : Vagueness.values()) {
            ReadingPolicy before = changed;
            changed = ranges.flatMap(fields -> vague(fields, word, before)).orElse(before);
        }
        ranges.ifPresent(Fields::unknownKeys);
        return changed;
    }

    private static Optional<ReadingPolicy> vague(Fields outer, Vagueness word, ReadingPolicy policy) {
        return outer.nested(word.word()).flatMap(fields -> {
            Optional<Interval> exact = range(fields, word, Reading.EXACT);
            Optional<Interval> rounded = range(fields, word, Reading.ROUNDED);
            Optional<Interval> loose = range(fields, word, Reading.LOOSE);
            fields.unknownKeys();
            if (!fields.isComplete() || exact.isEmpty() || rounded.isEmpty() || loose.isEmpty()) {
                return Optional.empty();
            }
            return sound(outer, word.word(), () -> policy.withVague(word, exact.get(), rounded.get(), loose.get()));
        });
    }

    /** Returns the stated range, else the standard one; empty where the stated one cannot be read. */
    private static Optional<Interval> range(Fields outer, Vagueness word, Reading reading) {
        if (outer.value(reading.word()).isEmpty()) {
            return Optional.of(STANDARD.vague(word, reading));
        }
        return outer.nested(reading.word()).flatMap(fields -> {
            Optional<Interval> range = IntervalValue.read(fields);
            fields.unknownKeys();
            return range.filter(read -> fields.isComplete());
        });
    }

    /** Writes the settings in which a policy differs from the standard. */
    public static void write(JsonOutput json, Optional<ReadingPolicy> policy) {
        policy.ifPresent(stated -> json.object(KEY, members -> write(members, stated)));
    }

    private static void write(JsonOutput json, ReadingPolicy policy) {
        if (policy.significantDigits() != STANDARD.significantDigits()) {
            json.number(DIGITS, policy.significantDigits());
        }
        number(json, SMALL, policy.smallBelow(), STANDARD.smallBelow());
        number(json, ROUND, policy.roundShare(), STANDARD.roundShare());
        number(json, SHARE, policy.widestShare(), STANDARD.widestShare());
        number(json, PERCENT, policy.percentResolution(), STANDARD.percentResolution());
        List<Hedge> hedges =
                HEDGES.stream().filter(hedge -> differs(policy, hedge)).toList();
        if (!hedges.isEmpty()) {
            json.object(WIDTHS, members -> hedges.forEach(hedge -> write(members, policy, hedge)));
        }
        List<Vagueness> words = Arrays.stream(Vagueness.values())
                .filter(word -> differs(policy, word))
                .toList();
        if (!words.isEmpty()) {
            json.object(VAGUE, members -> words.forEach(word -> write(members, policy, word)));
        }
    }

    private static void number(JsonOutput json, String key, Rational number, Rational standard) {
        if (!number.equals(standard)) {
            json.exact(key, number.toString());
        }
    }

    private static boolean differs(ReadingPolicy policy, Hedge hedge) {
        return Arrays.stream(Reading.values())
                .anyMatch(reading -> !policy.width(hedge, reading).equals(STANDARD.width(hedge, reading)));
    }

    private static boolean differs(ReadingPolicy policy, Vagueness word) {
        return Arrays.stream(Reading.values())
                .anyMatch(reading -> !policy.vague(word, reading).equals(STANDARD.vague(word, reading)));
    }

    private static void write(JsonOutput json, ReadingPolicy policy, Hedge hedge) {
        json.object(hedge.word(), members -> {
            for (Reading reading : Reading.values()) {
                members.exact(reading.word(), policy.width(hedge, reading));
            }
        });
    }

    private static void write(JsonOutput json, ReadingPolicy policy, Vagueness word) {
        json.object(word.word(), members -> {
            for (Reading reading : Reading.values()) {
                members.object(reading.word(), ends -> IntervalValue.write(ends, policy.vague(word, reading)));
            }
        });
    }
}
