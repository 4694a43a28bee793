package org.tallystick.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.SerialCopy;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Phrases;
import org.tallystick.figure.ReadingPolicy;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

class ClaimTest {
    private static final PartialDate FRIDAY = PartialDate.parse("2026-02-06");
    private static final PartialDate SUNDAY = PartialDate.parse("2026-02-08");
    private static final Source DHS = Source.of("dhs");
    private static final Source TIMES = Source.outlet("times").citing(DHS).publishedOn(FRIDAY);
    private static final Measurand DETAINERS = Measurand.of("detainers", "person");
    private static final Measurand SEIZED = Measurand.of("seized", "lb");
    private static final Measurand SHARE = Measurand.of("share", "percent");

    @Test
    void countsWholePeople() {
        Claim claim = Claim.of(TIMES, DETAINERS, "more than 33,000");
        assertThat(claim.in(Reading.ROUNDED)).isEqualTo(Interval.atLeast(Rational.of(33_001)));
        assertThat(claim.unit()).contains(Unit.noun("person"));
        assertThatExceptionOfType(UnreadableFigureException.class)
                .isThrownBy(() -> Claim.of(TIMES, DETAINERS, "4.5"))
                .satisfies(refused -> assertThat(refused.phrase()).isEqualTo("4.5"));
    }

    @Test
    void countsPartsOfThingsThatCanBeDivided() {
        Measurand servings = Measurand.builder("servings")
                .unit(Unit.noun("serving").divisible())
                .build();
        Rational half = Rational.of(1, 2);
        assertThat(Claim.of(TIMES, servings, Figure.parse("4.5")).in(Reading.EXACT))
                .isEqualTo(Interval.of(Rational.of(4).plus(half)));
    }

    @Test
    void isComparedInTheUnitOfItsMeasurand() {
        Claim claim = Claim.of(TIMES, SEIZED, "exactly 2 kg");
        Rational pounds = Rational.of(2).times(Unit.parse("kg").factorTo(Unit.parse("lb")));
        assertThat(claim.in(Reading.LOOSE)).isEqualTo(Interval.of(pounds));
        assertThat(claim.unit()).contains(Unit.parse("lb"));
        assertThat(claim.said().unit()).contains(Unit.parse("kg"));
        assertThat(claim.said().phrase()).isEqualTo("exactly 2 kg");
    }

    @Test
    void mayStateTheUnitOfABareNumber() {
        Claim claim = Claim.builder(TIMES, SEIZED, Figure.exactly(2))
                .statedUnit(Unit.parse("kg"))
                .build();
        assertThat(claim)
                .extracting(Claim::figure)
                .isEqualTo(Claim.of(TIMES, SEIZED, Figure.exactly(2).to(Unit.parse("kg")))
                        .figure());
        Claim.Builder twoUnits =
                Claim.builder(TIMES, SEIZED, Figure.parse("2 kg")).statedUnit(Unit.noun("person"));
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(twoUnits::build)
                .satisfies(refused -> assertThat(refused.from()).isEqualTo(Unit.parse("kg")));
    }

    @Test
    void keepsAUnitThatDoesNotConvert() {
        Claim claim = Claim.of(TIMES, DETAINERS, "2 kg");
        assertThat(claim.unit()).contains(Unit.parse("kg"));
        assertThat(claim.in(Reading.EXACT)).isEqualTo(Interval.of(Rational.TWO));
    }

    @Test
    void takesItsOwnUnitWhereTheMeasurandHasNone() {
        assertThat(Claim.of(TIMES, Measurand.of("seized"), "2 kg").unit()).contains(Unit.parse("kg"));
        assertThat(Claim.of(TIMES, Measurand.of("seized"), "2").unit()).isEmpty();
    }

    @Test
    void tellsAPartOfAWholeInPercent() {
        Claim claim = Claim.of(TIMES, SHARE, "one in eight");
        assertThat(claim.in(Reading.EXACT)).isEqualTo(Interval.of(Rational.of(25, 2)));
        assertThat(Claim.of(TIMES, SHARE, "56").in(Reading.EXACT)).isEqualTo(Interval.of(Rational.of(56)));
        assertThat(Claim.of(TIMES, SHARE, "56 percent").in(Reading.EXACT)).isEqualTo(Interval.of(Rational.of(56)));
    }

    @Test
    void takesOverItsSourcesHabitOfCounting() {
        Source rounding = Source.builder("office").resolution(Rational.of(500)).build();
        assertThat(Claim.of(rounding, SEIZED, "4,500").figure().resolution()).contains(Rational.of(500));
        assertThat(Claim.of(rounding, SEIZED, "4,561").figure().resolution()).contains(Rational.ONE);
        Figure stated = Figure.parse("4,500").withResolution(Rational.TEN);
        assertThat(Claim.of(rounding, SEIZED, stated).figure().resolution()).contains(Rational.TEN);
    }

    @Test
    void countsAHabitInTheUnitThatWasSaid() {
        Source rounding = Source.builder("office").resolution(Rational.TEN).build();
        Rational pounds = Unit.parse("kg").factorTo(Unit.parse("lb"));
        assertThat(Claim.of(rounding, SEIZED, "20 kg").figure().resolution()).contains(Rational.TEN.times(pounds));
    }

    @Test
    void staysWithinTheRangeOfItsMeasurand() {
        Interval range = Interval.closed(Rational.ZERO, Rational.of(100));
        Measurand share = Measurand.builder("share")
                .unit(Unit.percent())
                .statedRange(range)
                .build();
        assertThat(Claim.of(TIMES, share, "at least 98 percent").in(Reading.EXACT))
                .isEqualTo(Interval.closed(Rational.of(98), Rational.of(100)));
        assertThatExceptionOfType(UnreadableFigureException.class)
                .isThrownBy(() -> Claim.of(TIMES, share, "more than 100 percent"));
        assertThat(Claim.of(TIMES, SEIZED, "less than 2 lb").in(Reading.EXACT))
                .isEqualTo(Interval.closedOpen(Rational.ZERO, Rational.TWO));
        Measurand unitless = Measurand.builder("index").statedRange(range).build();
        assertThat(Claim.of(TIMES, unitless, "less than 2").in(Reading.EXACT))
                .isEqualTo(Interval.closedOpen(Rational.ZERO, Rational.TWO));
    }

    @Test
    void takesOverWhatItDoesNotState() {
        Period since = Period.since(PartialDate.parse("2025"));
        Measurand placed = Measurand.builder("held")
                .population("adults")
                .place("California")
                .period(since)
                .build();
        Claim plain = Claim.of(TIMES, placed, "7");
        assertThat(plain.population()).contains("adults");
        assertThat(plain.place()).contains("California");
        assertThat(plain.period()).contains(since);
        assertThat(plain.asOf()).contains(FRIDAY);
        assertThat(plain.cites()).containsExactly("dhs");
        assertThat(plain.statedPlace()).isEmpty();
        assertThat(plain.statedCites()).isEmpty();
    }

    @Test
    void statesWhatNarrowsIt() {
        Period until = Period.until(PartialDate.parse("2025"));
        Claim narrow = Claim.builder(TIMES, DETAINERS, Figure.of(7))
                .statedPopulation("minors")
                .statedPlace("Fresno")
                .statedPeriod(until)
                .statedAsOf(SUNDAY)
                .statedCites(List.of("office"))
                .build();
        assertThat(narrow.population()).contains("minors");
        assertThat(narrow.place()).contains("Fresno");
        assertThat(narrow.period()).contains(until);
        assertThat(narrow.asOf()).contains(SUNDAY);
        assertThat(narrow.cites()).containsExactly("office");
    }

    @Test
    void isNamedAfterSourceAndMeasurandUntilItHasAnId() {
        Claim claim = Claim.of(TIMES, DETAINERS, "7");
        assertThat(claim.id()).isEqualTo("times/detainers");
        assertThat(claim.withId("times-1").id()).isEqualTo("times-1");
        assertThatIllegalArgumentException().isThrownBy(() -> claim.withId(" "));
    }

    @Test
    void growsByCopies() {
        Claim first = Claim.of(TIMES, DETAINERS, "7").withId("first");
        Claim second = first.withId("second").withAsOf(SUNDAY).superseding(first);
        assertThat(second.supersedes()).containsExactly("first");
        assertThat(second.asOf()).contains(SUNDAY);
        assertThat(second.citing(TIMES).citing(DHS).cites()).containsExactly("dhs");
        assertThat(first.supersedes()).isEmpty();
    }

    @Test
    void isReadBackEqual() {
        Claim claim = Claim.builder(TIMES, SEIZED, Figure.parse("about 2 kg"))
                .wording("drugs")
                .quote("about 2 kg of drugs")
                .locator("paragraph 2")
                .supersedes(List.of("other"))
                .build();
        Claim copy = SerialCopy.of(claim);
        assertThat(copy).isEqualTo(claim).hasSameHashCodeAs(claim);
        assertThat(copy.figure()).isEqualTo(claim.figure());
    }

    @Test
    void isReadByItsOwnPolicyElseByThatOfItsSource() {
        ReadingPolicy three = ReadingPolicy.standard().withSignificantDigits(3);
        ReadingPolicy four = ReadingPolicy.standard().withSignificantDigits(4);
        Claim plain = Claim.of(TIMES, SEIZED, "33,000");
        Claim careful = Claim.of(TIMES.withPolicy(three), SEIZED, "33,000");
        assertThat(plain.policy()).isEmpty();
        assertThat(plain.in(Reading.ROUNDED)).hasToString("[32500, 33500]");
        assertThat(careful.policy()).contains(three);
        assertThat(careful.in(Reading.ROUNDED)).hasToString("[32950, 33050]");
        assertThat(careful.said().policy()).isEqualTo(ReadingPolicy.standard());
        assertThat(careful.withPolicy(four).in(Reading.ROUNDED)).hasToString("[32995, 33005]");
        assertThat(Claim.of(TIMES, SEIZED, Figure.parse("33,000").withPolicy(three))
                        .in(Reading.ROUNDED))
                .isEqualTo(careful.in(Reading.ROUNDED));
    }

    @Test
    void doesNotTakeAFactorForThingsOrPercent() {
        Figure doubled = Phrases.times(Hedge.NONE, 2, "doubled");
        for (Measurand measurand : List.of(DETAINERS, SHARE, SEIZED)) {
            Claim claim = Claim.of(TIMES, measurand, doubled);
            assertThat(claim.unit()).isEmpty();
            assertThat(claim.figure().value()).contains(Rational.TWO);
        }
    }

    @Test
    void canBeTakenBackAndWasKnownBefore() {
        Source dated = TIMES.publishedOn(PartialDate.parse("2026-02-06"));
        Claim claim = Claim.of(dated, DETAINERS, "7");
        Claim back = claim.withdrawnOn(PartialDate.parse("2026-02-08"));
        assertThat(claim.withdrawn()).isEmpty();
        assertThat(back.withdrawn()).contains(PartialDate.parse("2026-02-08"));
        assertThat(back.knownSince()).contains(PartialDate.parse("2026-02-06"));
        assertThat(back.asKnownOn(PartialDate.parse("2026-02-05"))).isEmpty();
        assertThat(back.asKnownOn(PartialDate.parse("2026-02-07"))).contains(claim);
        assertThat(back.asKnownOn(PartialDate.parse("2026-02-08"))).contains(back);
        assertThat(back.asKnownOn(PartialDate.parse("2026-02"))).contains(back);
        assertThat(Claim.of(Source.of("undated"), DETAINERS, "7").knownSince()).isEmpty();
    }

    @Test
    void wordsOfItsDateAndPeriodAreReadByTheDayOfPublication() {
        Claim claim = Claim.builder(TIMES, DETAINERS, Figure.parse("5"))
                .statedAsOf(PartialDate.said("Wednesday"))
                .statedPeriod(Period.said("in the last nine months"))
                .build();
        assertThat(claim.asOf()).contains(PartialDate.parse("2026-02-04"));
        assertThat(claim.period()).contains(Period.between(PartialDate.parse("2025-05"), FRIDAY));
        assertThat(claim.statedAsOf()).contains(PartialDate.said("Wednesday"));
    }

    @Test
    void wordsWithoutADayOfPublicationMayStaySaid() {
        Claim.Builder undated = Claim.builder(DHS, DETAINERS, Figure.parse("5"));
        Claim claim = undated.statedAsOf(PartialDate.said("Wednesday"))
                .statedPeriod(Period.said("since Jan. 20"))
                .build();
        assertThat(claim.asOf()).contains(PartialDate.said("Wednesday"));
        assertThat(claim.period()).contains(Period.since(PartialDate.parse("XXXX-01-20")));
        assertThat(Claim.of(DHS.publishedOn(PartialDate.said("in 2019")), DETAINERS, "5")
                        .asOf())
                .contains(PartialDate.parse("2019"));
    }

    @Test
    void wordsOfAMeasurandAreNotReadByTheDayOfAnyPublication() {
        Measurand yearly =
                Measurand.builder("n").period(Period.said("last year")).build();
        Measurand dated = Measurand.builder("n").period(Period.said("in 2019")).build();
        assertThat(Claim.of(TIMES, yearly, "5").period()).contains(Period.said("last year"));
        assertThat(Claim.of(TIMES, dated, "5").period())
                .contains(Period.between(PartialDate.parse("2019"), PartialDate.parse("2019")));
    }

    @Test
    void countsUnderTheNounOfItsMeasurand() {
        Measurand saved = Measurand.of("saved", "person");
        Claim claim = Claim.of(TIMES, saved, "more than 9,000 residents");
        assertThat(claim.unit()).contains(Unit.noun("person"));
        assertThat(claim.in(Reading.EXACT)).isEqualTo(Interval.atLeast(Rational.of(9_001)));
        assertThat(claim.isRecounted()).isTrue();
        assertThat(claim.said().unit()).contains(Unit.noun("resident"));
        assertThat(Claim.of(TIMES, saved, "3,610 people").isRecounted()).isFalse();
        assertThat(Claim.of(TIMES, saved, "three dozen").isRecounted()).isFalse();
        assertThat(Claim.of(TIMES, saved, "three dozen").in(Reading.EXACT)).isEqualTo(Interval.of(Rational.of(36)));
        assertThat(Claim.of(TIMES, Measurand.of("saved"), "9,000 residents").isRecounted())
                .isFalse();
    }

    @Test
    void countsUnderTheNounOfItsMeasurandWhereItStatesAnother() {
        Claim claim = Claim.builder(TIMES, Measurand.of("jabs", "dose"), Figure.of(200))
                .statedUnit(Unit.noun("vial"))
                .build();
        assertThat(claim.isRecounted()).isTrue();
        assertThat(claim.unit()).contains(Unit.noun("dose"));
        assertThat(claim.figure().value()).contains(Rational.of(200));
    }

    @Test
    void countsNothingButWhatItsMeasurandDeclares() {
        Measurand saved = Measurand.of("saved", "person").counting("residents", "tourists");
        assertThat(Claim.of(TIMES, saved, "40 tourists").unit()).contains(Unit.noun("person"));
        assertThat(Claim.of(TIMES, saved, "40 people").unit()).contains(Unit.noun("person"));
        assertThat(Claim.of(TIMES, saved, "40").unit()).contains(Unit.noun("person"));
        Claim horses = Claim.of(TIMES, saved, "40 horses");
        assertThat(horses.unit()).contains(Unit.noun("horse"));
        assertThat(horses.isRecounted()).isFalse();
    }

    @Test
    void takesNeitherMassesNorMoneyNorSharesForCounts() {
        Measurand saved = Measurand.of("saved", "person");
        for (String phrase : List.of("40 kg", "$40", "40 percent")) {
            Claim claim = Claim.of(TIMES, saved, phrase);
            assertThat(claim.isRecounted()).isFalse();
            assertThat(claim.unit()).isEqualTo(claim.said().unit());
        }
        for (Measurand other : List.of(SEIZED, SHARE, Measurand.of("paid", "USD"))) {
            Claim claim = Claim.of(TIMES, other, "40 residents");
            assertThat(claim.isRecounted()).isFalse();
            assertThat(claim.unit()).contains(Unit.noun("resident"));
        }
    }

    @Test
    void aRecountStaysWithinTheRangeAndTheWholenessOfItsMeasurand() {
        Measurand eaten = Measurand.builder("eaten")
                .unit(Unit.noun("serving").divisible())
                .statedRange(Interval.atMost(Rational.of(50)))
                .build();
        Claim claim = Claim.of(TIMES, eaten, "more than 40 meals");
        assertThat(claim.unit()).contains(Unit.noun("serving").divisible());
        assertThat(claim.in(Reading.EXACT)).isEqualTo(Interval.openClosed(Rational.of(40), Rational.of(50)));
        Figure half = Figure.parse("4.5").to(Unit.noun("portion").divisible());
        assertThat(Claim.of(TIMES, eaten, half).figure().value()).contains(Rational.of(9, 2));
        assertThatExceptionOfType(UnreadableFigureException.class).isThrownBy(() -> Claim.of(TIMES, DETAINERS, half));
    }

    @ParameterizedTest
    @CsvSource({
        "'33,000', 1",
        "'about 33,000', 1",
        "'more than 33,000', 1",
        "33 thousand, 1000",
        "330 thousand, 1000",
        "1.70 million, 10000",
        "2 million, 100000",
        "4.50, 1/100",
        "3.30e4, 100",
        "120, 1",
        "120 ± 20, 1",
        "one hundred twenty thousand, 10000",
        "five dozen, 1"
    })
    void aTableStatesEveryDigit(String phrase, String resolution) {
        Source table = Source.builder("table").kind(Source.DATASET).build();
        Claim claim = Claim.of(table, Measurand.of("sales"), phrase);
        assertThat(claim.figure().resolution()).contains(Rational.parse(resolution));
        assertThat(claim.said().phrase()).isEqualTo(phrase);
    }

    @Test
    void aTableIsReadByItsDigitsInEveryReading() {
        Source table = Source.builder("table").kind(Source.DATASET).build();
        Claim claim = Claim.of(table, SEIZED, "33,000 lb");
        assertThat(claim.in(Reading.LOOSE)).isEqualTo(Interval.open(Rational.of(32_999), Rational.of(33_001)));
        assertThat(Claim.of(table, SEIZED, "2 million").in(Reading.LOOSE))
                .isEqualTo(Claim.of(TIMES, SEIZED, "2 million").in(Reading.LOOSE));
        assertThat(Claim.of(table, SEIZED, "thousands").figure())
                .isEqualTo(Claim.of(TIMES, SEIZED, "thousands").figure());
        assertThat(Claim.of(table, SHARE, "one in eight").figure())
                .isEqualTo(Claim.of(TIMES, SHARE, "one in eight").figure());
        Rational pounds = Unit.parse("kg").factorTo(Unit.parse("lb"));
        assertThat(Claim.of(table, SEIZED, "33,000 kg").figure().resolution()).contains(pounds);
        assertThat(Claim.of(table, SEIZED, "roughly 4,500 to 5,000").in(Reading.ROUNDED))
                .isEqualTo(Interval.closed(Rational.parse("4499.5"), Rational.parse("5000.5")));
        assertThat(Claim.of(table, DETAINERS, "33,000").figure().why())
                .contains("its source states every digit, the last for 1");
    }

    @Test
    void aStatedGrainAndAHabitGoBeforeTheDigitsOfATable() {
        Source table = Source.builder("table")
                .kind(Source.DATASET)
                .resolution(Rational.of(500))
                .build();
        assertThat(Claim.of(table, SEIZED, "4,500").figure().resolution()).contains(Rational.of(500));
        assertThat(Claim.of(table, SEIZED, "4,510").figure().resolution()).contains(Rational.ONE);
        Figure stated = Figure.parse("4,500").withResolution(Rational.TEN);
        Source plain = Source.builder("table").kind("dataset").build();
        assertThat(Claim.of(plain, SEIZED, stated).figure().resolution()).contains(Rational.TEN);
        assertThat(Claim.of(plain, SEIZED, stated).in(Reading.LOOSE))
                .isEqualTo(Claim.of(TIMES, SEIZED, stated).in(Reading.LOOSE));
    }

    @Test
    void isRebuiltFromItsParts() {
        Claim claim = Claim.builder(TIMES, SEIZED, Figure.exactly(2))
                .id("two")
                .statedUnit(Unit.parse("kg"))
                .statedPopulation("adults")
                .statedPlace("Texas")
                .statedPeriod(Period.since(FRIDAY))
                .statedAsOf(SUNDAY)
                .statedCites(List.of("office"))
                .wording("seizures")
                .quote("two were seized")
                .locator("paragraph 2")
                .supersedes(List.of("one"))
                .withdrawn(SUNDAY)
                .statedPolicy(ReadingPolicy.standard())
                .build();
        assertThat(claim.toBuilder().build()).isEqualTo(claim);
        Claim plain = Claim.of(TIMES, DETAINERS, "about 33,000");
        assertThat(plain.toBuilder().build()).isEqualTo(plain);
        Claim changed = claim.toBuilder()
                .source(DHS)
                .measurand(DETAINERS)
                .said(Figure.exactly(3))
                .statedUnit(Unit.noun("person"))
                .supersedes(List.of())
                .build();
        assertThat(changed.id()).isEqualTo("two");
        assertThat(changed.in(Reading.EXACT)).isEqualTo(Interval.of(Rational.of(3)));
        assertThat(changed.source()).isEqualTo(DHS);
        assertThat(changed.supersedes()).isEmpty();
        assertThat(changed.quote()).isEqualTo(claim.quote());
    }
}
