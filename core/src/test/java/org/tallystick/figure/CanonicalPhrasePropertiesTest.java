package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

class CanonicalPhrasePropertiesTest {
    private static final FigureReader READER = FigureReader.standard().readingYears();

    private static final String[] HEDGES = {
        "",
        "",
        "exactly ",
        "about ",
        "some ",
        "nearly ",
        "just under ",
        "just over ",
        "more than ",
        "upwards of ",
        "at least ",
        "no fewer than ",
        "fewer than ",
        "under ",
        "up to ",
        "at most ",
        "a total of "
    };

    private static final String[] UNITS = {
        "",
        "",
        " people",
        " doses",
        " customs officers",
        " countries",
        " percent",
        "%",
        " percentage points",
        " dollars",
        " euros",
        " CHF",
        " Mexican pesos",
        " cents",
        " pence",
        " basis points",
        " lb",
        " km",
        " tonnes",
        " m²",
        " hours",
        " MB",
        " kWh",
        " mph",
        " Americans"
    };

    private static final String[] MULTIPLIERS = {
        "", "", "", " thousand", "k", " million", "m", " billion", "bn", " lakh", " dozen"
    };

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> whole = Arbitraries.longs().between(0, 5_000_000_000L).map(String::valueOf);
        Arbitrary<String> round = Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(0, 7))
                .as((digits, zeros) ->
                        BigDecimal.valueOf(digits).scaleByPowerOfTen(zeros).toPlainString());
        Arbitrary<String> grouped =
                Arbitraries.oneOf(whole, round).map(number -> IntervalFormat.grouped(new BigDecimal(number)));
        Arbitrary<String> pointed = Combinators.combine(
                        Arbitraries.integers().between(0, 99_999),
                        Arbitraries.integers().between(1, 3))
                .as((digits, scale) -> BigDecimal.valueOf(digits, scale).toPlainString());
        Arbitrary<String> words = Arbitraries.of(
                "one",
                "three",
                "twenty-one",
                "two hundred",
                "a dozen",
                "half a dozen",
                "half a million",
                "2½",
                "a million");
        return Arbitraries.oneOf(whole, round, grouped, pointed, words);
    }

    @Provide
    Arbitrary<String> amounts() {
        return Combinators.combine(Arbitraries.of("", "", "", "$", "€", "-"), numbers(), Arbitraries.of(MULTIPLIERS))
                .as((before, number, multiplier) -> before + number + multiplier);
    }

    @Provide
    Arbitrary<String> shares() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 40);
        Arbitrary<String> counted = Combinators.combine(small, small, Arbitraries.of(" in ", " out of every ", "/"))
                .as((one, other, joint) -> Math.min(one, other) + joint + Math.max(one, other));
        Arbitrary<String> rates = small.map(count -> count + " per 100,000");
        return Arbitraries.oneOf(
                counted, rates, Arbitraries.of("half", "a third", "two-thirds", "¾", "one-eighth", "seven tenths"));
    }

    @Provide
    Arbitrary<String> phrases() {
        Arbitrary<String> hedged = Combinators.combine(
                        Arbitraries.of(HEDGES),
                        Arbitraries.oneOf(amounts(), amounts(), shares()),
                        Arbitraries.of(UNITS),
                        Arbitraries.of("", "", "", "+", " or more", " or so"))
                .as((hedge, number, unit, behind) -> hedge + number + unit + behind);
        Arbitrary<String> ranges = Combinators.combine(
                        Arbitraries.of(
                                "X to Y",
                                "X-Y",
                                "between X and Y",
                                "about X to Y",
                                "more than X but less than Y",
                                "X ± Y"),
                        Arbitraries.oneOf(amounts(), shares()),
                        Arbitraries.oneOf(amounts(), shares()),
                        Arbitraries.of(UNITS))
                .as((form, low, high, unit) -> form.replace("X", low).replace("Y", high) + unit);
        Arbitrary<String> rough = Combinators.combine(
                        Arbitraries.of(
                                "dozens",
                                "thousands",
                                "tens of millions",
                                "a couple of",
                                "a few",
                                "several thousand",
                                "a handful of"),
                        Arbitraries.of("", " of"),
                        Arbitraries.of(UNITS))
                .as((word, of, unit) -> word + (unit.isEmpty() ? "" : of) + unit);
        Arbitrary<String> still = Arbitraries.oneOf(hedged, hedged, ranges, rough);
        Arbitrary<String> moved = Combinators.combine(Arbitraries.of("fell ", "rose by ", "up ", "fell to "), still)
                .as((trend, rest) -> trend + rest);
        Arbitrary<String> factors = Combinators.combine(
                        Arbitraries.of(HEDGES), Arbitraries.of("doubled", "halved", "fivefold", "12-fold", "2.50-fold"))
                .as((hedge, factor) -> hedge + factor);
        return Arbitraries.frequencyOf(Tuple.of(8, still), Tuple.of(2, moved), Tuple.of(1, factors));
    }

    private static Optional<Figure> read(String phrase) {
        try {
            return Optional.of(READER.read(phrase));
        } catch (UnreadableFigureException e) {
            return Optional.empty();
        }
    }

    private static List<Interval> readings(Figure figure) {
        return Stream.of(Reading.values()).map(figure::in).toList();
    }

    @Property(maxDiscardRatio = 50)
    void aPhraseIsReadBackWithTheSameReadingsInTheSameUnit(@ForAll("phrases") String said) {
        Optional<Figure> figure = read(said);
        Assume.that(figure.isPresent());
        String printed = CanonicalPhrase.of(figure.get());
        Figure back = READER.read(printed);
        assertThat(readings(back)).as(printed).isEqualTo(readings(figure.get()));
        assertThat(back.unit()).as(printed).isEqualTo(figure.get().unit());
        assertThat(back.trend()).as(printed).isEqualTo(figure.get().trend());
        assertThat(CanonicalPhrase.of(back)).isEqualTo(printed);
    }

    /** In the unit of a measurand, and as a signed change. */
    @Property(maxDiscardRatio = 50)
    void aPhraseToldInAnotherUnitIsReadBackOnceItIsToldInThatUnit(
            @ForAll("phrases") String said, @ForAll("units") Unit unit) {
        Optional<Figure> figure = read(said).flatMap(read -> told(read, unit));
        Assume.that(figure.isPresent());
        String printed = CanonicalPhrase.of(figure.get());
        Figure back = READER.read(printed).to(unit);
        assertThat(readings(back)).as(printed).isEqualTo(readings(figure.get()));
        assertThat(CanonicalPhrase.of(figure.get().signed())).isEqualTo(printed);
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of("person", "child", "homicide", "church", "percent", "USD", "CHF", "lb", "kg", "km", "MB")
                .map(Unit::parse);
    }

    private static Optional<Figure> told(Figure figure, Unit unit) {
        try {
            return Optional.of(figure.to(unit));
        } catch (IncompatibleUnitsException | UnreadableFigureException e) {
            return Optional.empty();
        }
    }

    @Property
    void wordingsOfOneHedgeArePrintedAlike(
            @ForAll("numbers") String number, @ForAll("synonyms") List<String> synonyms, @ForAll("units") Unit unit) {
        List<String> printed = synonyms.stream()
                .flatMap(hedge -> read(hedge + " " + number).stream())
                .flatMap(figure -> told(figure, unit).stream())
                .map(CanonicalPhrase::of)
                .distinct()
                .toList();
        assertThat(printed).hasSizeLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<List<String>> synonyms() {
        return Arbitraries.of(
                List.of("about", "around", "roughly", "some", "an estimated"),
                List.of("nearly", "almost", "just under", "just shy of"),
                List.of("more than", "over", "upwards of", "in excess of"),
                List.of("at least", "no fewer than", "a minimum of"),
                List.of("fewer than", "less than", "under"),
                List.of("at most", "up to", "no more than"));
    }

    @Property
    void twoSaidEndsAreReadBack(
            @ForAll("ends") Rational one, @ForAll("ends") Rational other, @ForAll("units") Unit unit) {
        Assume.that(!one.equals(other));
        Interval ends = Interval.closed(Rational.min(one, other), Rational.max(one, other));
        Optional<Figure> figure = told(Figure.of(ends), unit);
        Assume.that(figure.isPresent());
        Figure back = READER.read(CanonicalPhrase.between(ends, unit));
        assertThat(readings(back)).isEqualTo(readings(figure.get()));
        assertThat(back.unit()).contains(unit);
        assertThat(CanonicalPhrase.of(figure.get())).isEqualTo(CanonicalPhrase.between(ends, unit));
    }

    @Provide
    Arbitrary<Rational> ends() {
        return Combinators.combine(
                        Arbitraries.longs().between(-9_999, 9_999),
                        Arbitraries.integers().between(-3, 9))
                .as((digits, power) -> Rational.of(digits).times(Rational.powerOfTen(power)));
    }

    /** Except that of "nearly" and "just over" beside what is not above zero no phrase tells the side. */
    @Property
    void figuresThatWereMadeAreReadBack(
            @ForAll("decimals") BigDecimal number, @ForAll("hedges") Hedge hedge, @ForAll("units") Unit unit) {
        Optional<Figure> figure = told(Figure.of(number), unit).flatMap(bare -> hedged(bare, hedge));
        Assume.that(figure.isPresent());
        Assume.that(number.signum() > 0 || (hedge != Hedge.NEARLY && hedge != Hedge.JUST_OVER));
        Figure back = READER.read(CanonicalPhrase.of(figure.get()));
        assertThat(readings(back)).isEqualTo(readings(figure.get()));
        assertThat(back.unit()).contains(unit);
        assertThat(back.hedge()).isEqualTo(hedge);
    }

    private static Optional<Figure> hedged(Figure figure, Hedge hedge) {
        try {
            return Optional.of(figure.withHedge(hedge));
        } catch (UnreadableFigureException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.longs().between(-99_999_999, 99_999_999),
                        Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<Hedge> hedges() {
        return Arbitraries.of(Hedge.class).filter(Hedge::takesOneValue);
    }
}
