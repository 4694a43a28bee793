package org.tallystick.io.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.figure.FigureReader;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Quote;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Worded;
import org.tallystick.unit.Unit;

/** A figure in a document: a phrase, or an object with a value or with ends. */
public final class FigureValue {
    private static final int MOST_DECIMALS = 9_999;
    private static final String EXPECTED =
            "a phrase such as \"more than 33,000\", or an object with `value`, `min` or `max`";
    private static final List<String> HEDGES = Arrays.stream(Hedge.values())
            .filter(Hedge::takesOneValue)
            .map(Hedge::word)
            .toList();

    private FigureValue() {}

    public static Optional<Figure> read(Fields fields, String key) {
        Optional<Located> value = fields.value(key);
        if (value.filter(Located.ObjectNode.class::isInstance).isPresent()) {
            return fields.nested(key).flatMap(inner -> ofObject(fields, key, inner));
        }
        return value.flatMap(text -> fields.as(Located.TextNode.class, text, EXPECTED))
                .flatMap(text -> fields.parsed(key, FigureValue::ofPhrase));
    }

    private static Figure ofPhrase(String phrase) {
        try {
            return FigureReader.standard().readingYears().read(phrase);
        } catch (UnreadableFigureException refusal) {
            throw new IllegalArgumentException(Refusal.words(refusal), refusal);
        }
    }

    private static Optional<Figure> ofObject(Fields outer, String key, Fields fields) {
        Optional<FigureParts> stated = stated(fields);
        Optional<Unit> unit = UnitValue.read(fields);
        boolean unitUnread = unit.isEmpty() && fields.value("unit").isPresent();
        Optional<Rational> resolution = IntervalValue.isIn(fields) ? Optional.empty() : resolution(fields);
        fields.unknownKeys();
        if (unitUnread) {
            return Optional.empty();
        }
        return stated.flatMap(parts -> make(outer, key, parts.with(unit.orElse(null), resolution.orElse(null))));
    }

    private static Optional<Figure> make(Fields outer, String key, FigureParts parts) {
        try {
            Figure figure = parts.figure();
            if (parts.resolution() != null && figure.value().isEmpty()) {
                outer.problem(key, "a grain says nothing of a figure without a single value", "no grain");
            }
            return Optional.of(figure);
        } catch (IllegalArgumentException | ArithmeticException refusal) {
            outer.problem(key, Refusal.words(refusal), "");
            return Optional.empty();
        }
    }

    private static Optional<FigureParts> stated(Fields fields) {
        if (IntervalValue.isIn(fields)) {
            return IntervalValue.read(fields).map(FigureParts::between);
        }
        if (fields.has("phrase")) {
            return fields.requiredText("phrase").map(FigureParts::said);
        }
        fields.require("value");
        Optional<Hedge> hedge = hedge(fields);
        Optional<String> value = isFraction(fields)
                ? fields.exactNumber("value", Rational::parse).flatMap(number -> fields.text("value"))
                : fields.exactNumber("value");
        return value.flatMap(number -> hedge.map(said -> FigureParts.of(number, said)));
    }

    private static boolean isFraction(Fields fields) {
        return fields.value("value")
                .filter(value ->
                        value instanceof Located.TextNode text && text.text().indexOf('/') >= 0)
                .isPresent();
    }

    private static Optional<Hedge> hedge(Fields fields) {
        if (fields.value("hedge").isEmpty()) {
            return Optional.of(Hedge.NONE);
        }
        return fields.oneOf("hedge", HEDGES).flatMap(word -> Worded.named(Hedge.class, word));
    }

    private static Optional<Rational> resolution(Fields fields) {
        Optional<Rational> resolution = fields.exactNumber("grain", FigureValue::aboveZero);
        Optional<Rational> ofDecimals = fields.exactNumber("decimals", FigureValue::ofDecimals);
        if (fields.value("grain").isPresent() && fields.value("decimals").isPresent()) {
            fields.problem("decimals", "the grain is given twice, by `grain` and by `decimals`", "one of them");
        }
        return resolution.or(() -> ofDecimals);
    }

    private static Rational aboveZero(String text) {
        Rational resolution = Rational.parse(text);
        if (resolution.signum() <= 0) {
            throw new IllegalArgumentException("a grain of " + Quote.text(text) + " is not above zero");
        }
        return resolution;
    }

    /** Returns the resolution of a number of decimal places; a negative number means zeros before the point. */
    private static Rational ofDecimals(String text) {
        Rational decimals = Rational.parse(text);
        if (!decimals.isWhole() || decimals.abs().compareTo(Rational.of(MOST_DECIMALS)) > 0) {
            throw new IllegalArgumentException(
                    Quote.text(text) + " is not a whole number from -" + MOST_DECIMALS + " to " + MOST_DECIMALS);
        }
        return Rational.powerOfTen(-decimals.numerator().intValueExact());
    }

    /** Whether its phrase alone makes an equal figure. */
    public static boolean isPhrase(Figure figure) {
        return FigureParts.of(figure).isPhrase();
    }

    /** Writes a figure as its phrase where that is sufficient, else as an object of its parts. */
    public static void write(JsonOutput json, String key, Figure figure) {
        FigureParts parts = FigureParts.of(figure);
        if (parts.isPhrase()) {
            json.text(key, parts.phrase());
        } else {
            json.object(key, members -> write(members, parts));
        }
    }

    private static void write(JsonOutput json, FigureParts parts) {
        json.optional("phrase", Optional.ofNullable(parts.phrase()));
        json.exact("value", Optional.ofNullable(parts.value()));
        if (parts.hedge() != Hedge.NONE) {
            json.text("hedge", parts.hedge().word());
        }
        Optional.ofNullable(parts.interval()).ifPresent(interval -> IntervalValue.write(json, interval));
        UnitValue.write(json, Optional.ofNullable(parts.unit()));
        json.exact("grain", Optional.ofNullable(parts.resolution()));
    }
}
