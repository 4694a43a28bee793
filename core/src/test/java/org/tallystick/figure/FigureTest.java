package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Rule;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

class FigureTest {

    private static final Unit PERSON = Unit.noun("person");
    private static final Unit LB = Unit.parse("lb");
    private static final Unit KG = Unit.parse("kg");

    @Test
    void readsAPhraseInThreeWays() {
        Figure said = Figure.parse("about 33,000");

        assertThat(said.value()).contains(Rational.of(33_000));
        assertThat(said.hedge()).isEqualTo(Hedge.ABOUT);
        assertThat(said.in(Reading.EXACT)).hasToString("[32500, 33500]");
        assertThat(said.in(Reading.LOOSE)).hasToString("[32000, 34000]");
        assertThat(said).hasToString("about 33,000");
    }

    static Stream<List<String>> phrases() {
        return Table.rows("phrases.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsEachPhraseOfTheTable(List<String> row) {
        Figure figure = Figure.parse(row.get(0));

        assertThat(List.of(
                        row.get(0),
                        shown(figure.value()),
                        figure.hedge().word(),
                        shown(figure.resolution()),
                        shown(figure.wideResolution()),
                        shown(figure.unit()),
                        figure.in(Reading.EXACT).toString(),
                        figure.in(Reading.ROUNDED).toString(),
                        figure.in(Reading.LOOSE).toString(),
                        figure.rule().word(),
                        shown(figure.trend().map(Trend::word))))
                .isEqualTo(row);
    }

    private static String shown(Optional<?> part) {
        return part.map(Object::toString).orElse("-");
    }

    static Stream<List<String>> refusals() {
        return Table.rows("refusals.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesEachPhraseOfTheTable(List<String> row) {
        assertThatExceptionOfType(UnreadableFigureException.class)
                .isThrownBy(() -> Figure.parse(row.get(0)))
                .satisfies(e -> {
                    assertThat(e.phrase()).isEqualTo(row.get(0));
                    assertThat(e.at()).isBetween(from(row), to(row));
                    assertThat(e.reason()).contains(row.get(2));
                    assertThat(e).hasMessageContaining(e.reason());
                });
    }

    /** The place where reading must stop; any place within the phrase where the table leaves it open. */
    private static int from(List<String> refusal) {
        return refusal.get(1).equals("-") ? 0 : Integer.parseInt(refusal.get(1));
    }

    private static int to(List<String> refusal) {
        return refusal.get(1).equals("-") ? refusal.get(0).length() : from(refusal);
    }

    static Stream<List<String>> notations() {
        return Table.rows("notations.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("notations")
    void readsNumbersAsALocaleWritesThem(List<String> row) {
        Locale locale = Locale.forLanguageTag(row.get(0));
        Figure figure = FigureReader.standard().withNotation(locale).read(row.get(1));

        assertThat(List.of(row.get(0), row.get(1), shown(figure.value()), shown(figure.resolution())))
                .isEqualTo(row);
    }

    static Stream<List<String>> asked() {
        return Table.rows("asked.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void readsYearsAndOrdinalsWhereTheyAreAskedFor(List<String> row) {
        boolean ordinal = row.get(0).equals("ordinals");
        FigureReader reader = ordinal
                ? FigureReader.standard().readingOrdinals()
                : FigureReader.standard().readingYears();
        Figure figure = reader.read(row.get(1));

        assertThat(shown(figure.value())).isEqualTo(row.get(2));
        assertThat(figure.rule() == Rule.ORDINAL).isEqualTo(ordinal);
        assertThat(figure.hedge() == Hedge.EXACTLY).isEqualTo(ordinal);
    }

    @Test
    void showsWhatASpeakerNormallyMeans() {
        assertThat(Figure.parse("more than 33,000").usual()).hasToString("(33000, 34000]");
        assertThat(Figure.parse("at least 4,500").usual()).hasToString("[4500, 4600]");
        assertThat(Figure.parse("fewer than 500").usual()).hasToString("[490, 500)");
        assertThat(Figure.parse("up to 500 people").usual()).hasToString("[490, 500]");
        assertThat(Figure.parse("about 500").usual()).hasToString("[495, 505]");
        assertThat(Figure.parse("dozens").usual()).hasToString("[24, 120)");
    }

    @Test
    void givesNumbersAGrainAsIfTheyHadBeenSaid() {
        assertThat(Figure.of(33_000).resolution()).contains(Rational.of(1_000));
        assertThat(Figure.of(new BigDecimal("3.0")).resolution()).contains(Rational.parse("0.1"));
        assertThat(Figure.of(new BigDecimal("33E+3")).resolution()).contains(Rational.of(1_000));
        assertThat(Figure.exactly(33_000).in(Reading.LOOSE)).isEqualTo(Interval.of(Rational.of(33_000)));
        assertThat(Figure.exactly(33_000)).hasToString("exactly 33000");
    }

    @Test
    void takesAnIntervalAsItIs() {
        Figure range = Figure.of(Interval.closed(Rational.of(4_500), Rational.of(4_600)));

        assertThat(range.hedge()).isEqualTo(Hedge.BETWEEN);
        assertThat(range.value()).isEmpty();
        assertThat(range).hasToString("between 4500 and 4600");
        assertThat(Figure.of(Interval.lessThan(Rational.TEN))).hasToString("(-∞, 10)");
    }

    @Test
    void takesABareNumberToBeInTheUnitAskedFor() {
        assertThat(Figure.parse("33,000", PERSON).in(Reading.LOOSE)).hasToString("[32001, 33999]");
        assertThat(Figure.parse("50", Unit.percent()).in(Reading.LOOSE)).hasToString("(45, 55)");
        assertThat(Figure.parse("500", Unit.percent()).resolution()).contains(Rational.ONE);
    }

    @Test
    void tellsAPartOfAWholeInPercentAlone() {
        Figure share = Figure.parse("one in eight", Unit.percent());

        assertThat(share.value()).contains(Rational.parse("12.5"));
        assertThat(share.in(Reading.ROUNDED)).hasToString("[425/36, 475/36]");
        assertThat(Figure.parse("between a third and a half", Unit.percent()).in(Reading.EXACT))
                .hasToString("[100/3, 50]");
        assertThatExceptionOfType(UnreadableFigureException.class)
                .isThrownBy(() -> Figure.parse("nine out of nine", PERSON))
                .withMessageContaining("stated in percent");
    }

    @Test
    void convertsExactlyWithItsGrains() {
        Figure pounds = Figure.parse("20 tonnes");
        Figure told = pounds.to(KG);

        assertThat(told.value()).contains(Rational.of(20_000));
        assertThat(told.resolution()).contains(Rational.of(1_000));
        assertThat(told.wideResolution()).contains(Rational.of(1_000));
        assertThat(told.in(Reading.LOOSE)).hasToString("(19000, 21000)");
        assertThat(told.to(Unit.parse("t")).in(Reading.LOOSE)).isEqualTo(pounds.in(Reading.LOOSE));
        assertThat(told.to(KG)).isSameAs(told);
        assertThatExceptionOfType(IncompatibleUnitsException.class).isThrownBy(() -> told.to(PERSON));
    }

    @Test
    void keepsItsWideGrainWhereAConversionLeavesOtherDigits() {
        Figure told = Figure.parse("2 million lb").to(KG);

        assertThat(told.wideResolution()).contains(Rational.parse("90718.474"));
        assertThat(told.withHedge(Hedge.ABOUT).in(Reading.LOOSE))
                .isEqualTo(Figure.parse("about 2 million lb").to(KG).in(Reading.LOOSE));
    }

    @Test
    void takesAnotherHedge() {
        Figure about = Figure.parse("20 lb").withHedge(Hedge.ABOUT);

        assertThat(about).hasToString("about 20 lb");
        assertThat(about).isEqualTo(Figure.parse("about 20 lb"));
        assertThatIllegalArgumentException().isThrownBy(() -> about.withHedge(Hedge.BETWEEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("5 to 10").withHedge(Hedge.ABOUT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("5 ± 2").withHedge(Hedge.ABOUT));
    }

    @Test
    void takesAStatedGrainOverAHabit() {
        Rational five = Rational.of(500);
        Figure stated = Figure.parse("4,500").withResolution(five);

        assertThat(stated.in(Reading.ROUNDED)).hasToString("[4250, 4750]");
        assertThat(stated.wideResolution()).contains(five);
        assertThat(stated.withHabit(Rational.TEN)).isEqualTo(stated);
        assertThat(Figure.parse("4,500").withHabit(five).resolution()).contains(five);
        assertThat(Figure.parse("4,561").withHabit(five).resolution()).contains(Rational.ONE);
        assertThat(Figure.parse("dozens").withResolution(five)).isEqualTo(Figure.parse("dozens"));
        assertThat(Figure.parse("500")
                        .withResolution(Rational.ONE)
                        .to(Unit.percent())
                        .resolution())
                .contains(Rational.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated.withResolution(Rational.ZERO))
                .withMessageContaining("above zero");
    }

    @Test
    void keepsAStatedRangeThroughAConversion() {
        Figure figure = Figure.parse("at least 10 lb").withRange(Interval.closed(Rational.ZERO, Rational.of(100)));

        assertThat(figure.in(Reading.EXACT)).hasToString("[10, 100]");
        assertThat(figure.to(Unit.parse("oz")).in(Reading.EXACT)).hasToString("[160, 1600]");
        assertThatExceptionOfType(UnreadableFigureException.class)
                .isThrownBy(() -> figure.withRange(Interval.lessThan(Rational.ONE)))
                .withMessageContaining("lies within");
    }

    @Test
    void equalsWhatWasSaidAlikeAndMeansTheSame() {
        assertThat(Figure.parse("4,500 lb")).isEqualTo(Figure.parse(" 4,500 lb "));
        assertThat(Figure.parse("4,500 lb")).isNotEqualTo(Figure.parse("4500 lb"));
        assertThat(Figure.parse("4,500")).isNotEqualTo(Figure.parse("4,500", LB));
        assertThat(Figure.parse("4,500")).isNotEqualTo(Figure.parse("4,500").withResolution(Rational.ONE));
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        for (String phrase : List.of("about 33,000 people", "5 ± 2", "5 to 10 lb", "dozens", "one in eight")) {
            Figure figure = Figure.parse(phrase);
            assertThat(copied(figure)).isEqualTo(figure).isNotSameAs(figure);
        }
    }

    private static Object copied(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void refusesAPhraseThatIsTooLong() {
        assertThatExceptionOfType(UnreadableFigureException.class)
                .isThrownBy(() -> Figure.parse("1".repeat(20_001)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void isToldInAnInferredUnitOnlyWhereSomethingOfItIsLeft() {
        Unit person = Unit.noun("person");
        assertThat(Figure.parse("4").convertsTo(person)).isTrue();
        assertThat(Figure.parse("4.5").convertsTo(person)).isFalse();
        assertThat(Figure.parse("4.5").convertsTo(Unit.parse("kg"))).isTrue();
        assertThat(Figure.parse("4 kg").convertsTo(Unit.parse("lb"))).isTrue();
        assertThat(Figure.parse("4 kg").convertsTo(person)).isFalse();
        assertThat(Figure.parse("one in eight").convertsTo(Unit.percent())).isTrue();
        assertThat(Figure.parse("one in eight").convertsTo(Unit.parse("kg"))).isFalse();
        assertThat(Figure.parse("0.56").convertsTo(Unit.percent())).isFalse();
    }

    @Test
    void isCountedUnderAnotherNoun() {
        Figure people = Figure.parse("about 9,000 residents").counting(Unit.noun("person"));
        assertThat(people.unit()).contains(Unit.noun("person"));
        assertThat(people.phrase()).isEqualTo("about 9,000 residents");
        assertThat(people.resolution()).contains(Rational.of(100));
        assertThat(people.in(Reading.LOOSE))
                .isEqualTo(Figure.parse("about 9,000 people").in(Reading.LOOSE));
        assertThat(Figure.parse("9,000").counting(Unit.noun("person")).unit()).contains(Unit.noun("person"));
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(() -> Figure.parse("9,000 kg").counting(Unit.noun("person")))
                .satisfies(refused -> assertThat(refused.from()).isEqualTo(Unit.parse("kg")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("9,000").counting(Unit.parse("kg")))
                .withMessageContaining("kg");
    }

    @Test
    void convertsOnlyWhereSomethingIsLeft() {
        Unit whole = Unit.noun("person");
        assertThat(Figure.parse("4.5").to(whole.divisible()).convertsTo(whole)).isFalse();
        assertThat(Figure.parse("4").to(whole.divisible()).convertsTo(whole)).isTrue();
        assertThat(Figure.parse("4").to(whole).convertsTo(whole.divisible())).isTrue();
    }

    @Test
    void anotherHedgeIsReadAsItsWordsAre() {
        Figure hedged = Figure.parse("33 thousand").withHedge(Hedge.ABOUT);
        assertThat(hedged).isEqualTo(Figure.parse(hedged.phrase()));
        assertThat(hedged.statingEveryDigit())
                .isEqualTo(Figure.parse(hedged.phrase()).statingEveryDigit());
    }

    @Test
    void severalPartsAreChangedAtOnce() {
        Figure figure = Figure.parse("about 2 kg");
        ReadingPolicy policy = ReadingPolicy.standard();
        Unit pounds = Unit.parse("lb");
        Interval range = Interval.atMost(Rational.TEN);
        assertThat(figure.toBuilder()
                        .range(range)
                        .resolution(Rational.ONE)
                        .hedge(Hedge.NEARLY)
                        .unit(pounds)
                        .policy(policy)
                        .build())
                .isEqualTo(figure.withPolicy(policy)
                        .to(pounds)
                        .withHedge(Hedge.NEARLY)
                        .withResolution(Rational.ONE)
                        .withRange(range));
    }

    @Test
    void aPartThatIsSetTwiceIsTheLast() {
        Figure figure = Figure.parse("33,000");
        assertThat(figure.toBuilder().hedge(Hedge.ABOUT).hedge(Hedge.MORE_THAN).build())
                .isEqualTo(figure.withHedge(Hedge.MORE_THAN));
    }

    @Test
    void aRateHasItsDenominator() {
        assertThat(Figure.parse("$9 a head").per()).contains(Unit.noun("head"));
        assertThat(Figure.parse("$9 a head").unit()).contains(Unit.parse("USD/head"));
        assertThat(Figure.parse("between $9 and $12 an hour").per()).contains(Unit.parse("h"));
        assertThat(Figure.parse("3 a day").per()).contains(Unit.parse("day"));
        assertThat(Figure.parse("60 people per bus").per()).contains(Unit.noun("bus"));
        assertThat(Figure.parse("60 people per bus").noun()).contains(Unit.noun("person"));
        assertThat(Figure.parse("12 per 100,000").per()).isEmpty();
        assertThat(Figure.parse("$9").per()).isEmpty();
        assertThat(Figure.parse("9").per()).isEmpty();
        assertThat(Figure.parse("$3 a day").to(Unit.parse("USD/week")).value()).contains(Rational.of(21));
    }
}
