package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

class FigurePropertiesTest {

    private static final List<String> HEDGES = List.of(
            "",
            "exactly ",
            "about ",
            "nearly ",
            "just over ",
            "more than ",
            "at least ",
            "less than ",
            "at most ",
            "no fewer than ",
            "not more than ",
            "~");
    private static final List<String> UNITS = List.of("", " people", " lb", " percent", "%", " dollars", " km");

    /** Every hedge, form of number and unit. */
    @Provide
    Arbitrary<String> phrases() {
        Arbitrary<Long> number = Arbitraries.longs().between(1, 99_999_999);
        Arbitrary<String> numbers = Arbitraries.oneOf(
                number.map(n -> Long.toString(n)),
                number.map(n -> String.format(Locale.ROOT, "%,d", n)),
                number.map(n -> n / 1000 + 1 + "." + n % 10),
                number.map(n -> n % 1000 + 1 + " million"),
                number.map(n -> SpelledOut.spelled(n, " and ")));
        Arbitrary<String> single = Combinators.combine(Arbitraries.of(HEDGES), numbers, Arbitraries.of(UNITS))
                .as((hedge, n, unit) -> hedge + n + unit);
        Arbitrary<String> ends = Combinators.combine(number, number, Arbitraries.of(UNITS))
                .as((a, b, unit) -> Math.min(a, b) + " to " + Math.max(a, b) + unit);
        Arbitrary<String> around = Combinators.combine(number, number, Arbitraries.of("", " lb", " km", " people"))
                .as((a, b, unit) -> Math.max(a, b) + " ± " + Math.min(a, b) + unit);
        Arbitrary<String> shares = Combinators.combine(
                        Arbitraries.of(HEDGES), Arbitraries.integers().between(2, 1000))
                .as((hedge, n) -> hedge + "one out of " + n);
        return Arbitraries.oneOf(single, ends, around, shares);
    }

    @Property
    void readingsAreNested(@ForAll("phrases") String phrase) {
        read(phrase).ifPresent(figure -> {
            assertThat(figure.in(Reading.ROUNDED).encloses(figure.in(Reading.EXACT)))
                    .isTrue();
            assertThat(figure.in(Reading.LOOSE).encloses(figure.in(Reading.ROUNDED)))
                    .isTrue();
        });
    }

    /** Only "4.5 people" and the like may be refused: a number that whole things cannot have. */
    private static Optional<Figure> read(String phrase) {
        try {
            return Optional.of(FigureReader.standard().readingYears().read(phrase));
        } catch (UnreadableFigureException e) {
            assertThat(phrase).contains(".").endsWith(" people");
            return Optional.empty();
        }
    }

    @Property(tries = 400)
    void readingIgnoresCaseSpacesAndGrouping(@ForAll("phrases") String phrase) {
        assertReadAlike(phrase, phrase.toUpperCase(Locale.ROOT).replace(" KM", " km"));
        assertReadAlike(phrase, " \u00a0" + phrase.replace(" ", " \u2009 ") + "\t");
        assertReadAlike(phrase, phrase.replace(",", ""));
        assertReadAlike(phrase, phrase.replace('-', '\u2011'));
        assertReadAlike(phrase, phrase.replace('-', '\u2010'));
    }

    private static void assertReadAlike(String one, String other) {
        Optional<Figure> left = read(one);
        if (left.isEmpty()) {
            return;
        }
        Figure right = FigureReader.standard().readingYears().read(other);
        assertThat(right.hedge()).isEqualTo(left.get().hedge());
        assertThat(right.value()).isEqualTo(left.get().value());
        assertThat(right.resolution()).isEqualTo(left.get().resolution());
        assertThat(right.unit()).isEqualTo(left.get().unit());
        for (Reading reading : Reading.values()) {
            assertThat(right.in(reading)).isEqualTo(left.get().in(reading));
        }
    }

    @Property(tries = 300)
    void rangesAreJoinedByAnyDash(
            @ForAll @LongRange(min = 0, max = 1_000_000) long a,
            @ForAll @LongRange(min = 0, max = 1_000_000) long b,
            @ForAll("dashes") String dash) {
        Assume.that(a != b); // which would rather be a score
        Assume.that(Math.min(a, b) >= 1_000 || Math.max(a, b) % 1_000 != 0); // or both may be thousands
        String low = String.format(Locale.ROOT, "%,d", Math.min(a, b));
        String high = String.format(Locale.ROOT, "%,d", Math.max(a, b));
        Figure expected = Figure.parse("between " + low + " and " + high);

        assertThat(Figure.parse(low + dash + high).in(Reading.EXACT)).isEqualTo(expected.in(Reading.EXACT));
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", " - ", " \u2013 ", " to ");
    }

    @Property
    void numberWordsAreReadBack(@ForAll("wholes") long n, @ForAll("ands") String and, @ForAll("upToTwenty") int below) {
        assertThat(Figure.parse(SpelledOut.spelled(n, and)).value()).contains(Rational.of(n));
        assertThat(Figure.parse(SpelledOut.spelled(below, and)).value()).contains(Rational.of(below));
    }

    @Provide
    Arbitrary<Long> wholes() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 999_999_999_999_999L),
                Arbitraries.longs().between(0, 10_000),
                Arbitraries.longs().between(1, 999).map(n -> n * 1_000_000_000L));
    }

    @Provide
    Arbitrary<String> ands() {
        return Arbitraries.of(" ", " and ");
    }

    @Provide
    Arbitrary<Integer> upToTwenty() {
        return Arbitraries.integers().between(0, 20);
    }

    @Property
    void wordsAndDigitsMeanTheSame(@ForAll("wholes") long n) {
        Figure words = Figure.parse(SpelledOut.spelled(n, " and "));

        assertThat(words.in(Reading.LOOSE)).isEqualTo(Figure.of(n).in(Reading.LOOSE));
    }

    @Property
    void aConversionThereAndBackChangesNoReading(@ForAll @LongRange(min = 1, max = 10_000_000) long n) {
        Unit kilogram = Unit.parse("kg");
        Figure pounds = Figure.parse("nearly " + n + " lb");
        Figure back = pounds.to(kilogram).to(Unit.parse("lb"));

        assertThat(back).isEqualTo(pounds);
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefused(@ForAll @StringLength(max = 40) String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = 500)
    void anyMixOfKnownPiecesIsReadOrRefused(@ForAll("mixes") String text) {
        assertReadOrRefused(text);
    }

    @Provide
    Arbitrary<String> mixes() {
        Arbitrary<String> pieces = Arbitraries.of(
                "5",
                "33,000",
                "1.7",
                "0",
                "one",
                "two",
                "twenty",
                "hundred",
                "thousand",
                "million",
                "k",
                "m",
                "bn",
                "a",
                "an",
                "half",
                "third",
                "quarters",
                "eighths",
                "in",
                "out of",
                "every",
                "and",
                "of",
                "to",
                "from",
                "between",
                "about",
                "nearly",
                "more than",
                "at least",
                "or more",
                "or fewer",
                "+",
                "±",
                "plus or minus",
                "-",
                "–",
                "−",
                "/",
                "$",
                "€",
                "%",
                "percent",
                "people",
                "lb",
                "second",
                "dozens",
                "thousands",
                "no",
                "none",
                "not a single",
                "minus",
                "~",
                ".",
                ",",
                "99999999999999999999",
                "'",
                "s",
                "USD",
                "°C");
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .flatMap(list -> Arbitraries.of(" ", "").map(space -> String.join(space, list)));
    }

    private static void assertReadOrRefused(String text) {
        try {
            Figure figure = Figure.parse(text);
            assertThat(figure.phrase()).isEqualTo(text.strip());
            assertThat(figure.in(Reading.LOOSE).encloses(figure.in(Reading.EXACT)))
                    .isTrue();
        } catch (UnreadableFigureException e) {
            assertThat(e.at()).isBetween(0, text.length());
            assertThat(e.reason()).isNotBlank();
        }
    }

    @Property(tries = 60)
    void longRepetitionsEnd(@ForAll("pieces") String piece) {
        assertReadOrRefused(piece.repeat(20_000 / piece.length()));
        assertReadOrRefused("between one " + piece.repeat(19_000 / piece.length()));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "9",
                "1,000,",
                "million ",
                "hundred ",
                "one ",
                "one and ",
                "and ",
                "a ",
                "-",
                "5-",
                "--",
                "$",
                "/9",
                "9/",
                "of thousands ",
                "thousands of ",
                "in ",
                "one in ",
                "+",
                "±",
                "5 ± ",
                "about ",
                "more than ",
                "x-",
                "people ",
                "five hundred and ",
                "'",
                "\ud83d\ude00",
                "\u0301",
                " ",
                "\ud800",
                "9.",
                "half a ",
                "to ",
                "between ");
    }

    @Property
    void isRebuiltFromItsParts(@ForAll("phrases") String phrase) {
        read(phrase).ifPresent(figure -> assertThat(figure.toBuilder().build()).isEqualTo(figure));
    }
}
