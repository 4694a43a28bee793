package org.tallystick.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Facet;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

/** What two claims are to each other, one verdict after the other. */
class ComparisonTest {
    private static final Measurand PEOPLE = Measurand.of("detainers", "person");
    private static final Measurand SHARE = Measurand.of("share", "percent");
    private static final Measurand WEIGHT = Measurand.of("seized", "lb");

    private static Claim left(Measurand measurand, String phrase) {
        return Claim.of(Source.of("left"), measurand, phrase);
    }

    private static Claim right(Measurand measurand, String phrase) {
        return Claim.of(Source.of("right"), measurand, phrase);
    }

    private static Comparison compare(Measurand measurand, String left, String right) {
        return Comparison.between(left(measurand, left), right(measurand, right));
    }

    private static Comparison compare(Measurand measurand, String left, String right, Reading widest) {
        return Comparison.between(left(measurand, left), right(measurand, right), widest);
    }

    @Test
    void sameFiguresAreTheSameInEveryReading() {
        Comparison same = compare(PEOPLE, "33,179", "33179 people");
        assertThat(same.verdict()).isEqualTo(Verdict.SAME);
        assertThat(same.grade()).contains(Reading.EXACT);
        assertThat(same.why()).isEqualTo("\"33,179\" and \"33179 people\" say the same in every reading");
    }

    @Test
    void aRoundNumberIsAFinerOneRoundedToTheNearestOfItsGrain() {
        Comparison rounds = compare(PEOPLE, "33,000", "33,179");
        assertThat(rounds.verdict()).isEqualTo(Verdict.ROUNDS);
        assertThat(rounds.direction()).contains(Rounding.NEAREST);
        assertThat(rounds.grade()).contains(Reading.ROUNDED);
        assertThat(rounds.gap()).isEmpty();
        assertThat(rounds.facet()).isEmpty();
        assertThat(rounds.otherwise()).isEmpty();
        assertThat(rounds.why()).isEqualTo("\"33,000\" is 33,179 rounded to the nearest thousand");
    }

    @Test
    void aNumberCutOffIsToldWithTheOneItShouldHaveBeenRoundedTo() {
        Comparison rounds = compare(PEOPLE, "4,561", "4,500");
        assertThat(rounds.verdict()).isEqualTo(Verdict.ROUNDS);
        assertThat(rounds.direction()).contains(Rounding.DOWN);
        assertThat(rounds.grade()).contains(Reading.LOOSE);
        assertThat(rounds.why())
                .isEqualTo("\"4,500\" is 4,561 cut off to the hundred below; the nearest hundred is 4,600");
    }

    @Test
    void aNumberMayBeRoundedUp() {
        Comparison rounds = compare(PEOPLE, "4,600", "4,520");
        assertThat(rounds.direction()).contains(Rounding.UP);
        assertThat(rounds.why())
                .isEqualTo("\"4,600\" is 4,520 rounded up to the hundred above; the nearest hundred is 4,500");
    }

    @Test
    void aNumberBelowNoneIsNotCutOffButRoundedDown() {
        assertThat(compare(Measurand.of("change"), "-4,600", "-4,520").why())
                .isEqualTo("\"-4,600\" is -4,520 rounded down to the hundred below; the nearest hundred is -4,500");
    }

    @Test
    void halfwayIsRoundedEitherWay() {
        assertThat(compare(WEIGHT, "4,500", "4,550").direction()).contains(Rounding.NEAREST);
        assertThat(compare(WEIGHT, "4,600", "4,550").direction()).contains(Rounding.NEAREST);
    }

    @Test
    void aboutRoundsAsABareNumberDoes() {
        assertThat(compare(PEOPLE, "about 33,000", "33,179").verdict()).isEqualTo(Verdict.ROUNDS);
        assertThat(compare(PEOPLE, "nearly 34,000", "33,179").verdict()).isNotEqualTo(Verdict.ROUNDS);
    }

    @Test
    void aNumberRefinesALowerBoundThatItPasses() {
        Comparison refines = compare(PEOPLE, "at least 4,500", "4,561");
        assertThat(refines.verdict()).isEqualTo(Verdict.REFINES);
        assertThat(refines.grade()).contains(Reading.EXACT);
        assertThat(refines.direction()).isEmpty();
        assertThat(refines.why()).isEqualTo("\"4,561\" lies within what \"at least 4,500\" leaves open: 4,500 or more");
        assertThat(compare(PEOPLE, "more than 33,000", "33,179").verdict()).isEqualTo(Verdict.REFINES);
    }

    @Test
    void rangesThatEachAllowMoreOverlap() {
        Comparison overlaps = compare(WEIGHT, "between 100 and 200", "between 150 and 250");
        assertThat(overlaps.verdict()).isEqualTo(Verdict.OVERLAPS);
        assertThat(overlaps.why())
                .isEqualTo(
                        "\"between 100 and 200\" and \"between 150 and 250\" have values in common: 150 to 200 pounds");
    }

    @Test
    void aContradictionIsToldWithItsGap() {
        Comparison contradicts = compare(PEOPLE, "more than 12,000", "10,588");
        assertThat(contradicts.verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(contradicts.grade()).isEmpty();
        assertThat(contradicts.gap()).contains(Rational.of(1_413));
        assertThat(contradicts.why())
                .isEqualTo("no value fits both when read loosely: \"more than 12,000\" allows 12,001 or more, "
                        + "\"10,588\"; they are 1,413 apart");
    }

    @Test
    void theGapIsToldInTheUnitOfTheLeftClaim() {
        assertThat(compare(WEIGHT, "exactly 10 lb", "exactly 453.59237 g").gap())
                .contains(Rational.of(9));
        assertThat(compare(WEIGHT, "exactly 10 lb", "exactly 453.59237 g").why())
                .endsWith("they are 9 pounds apart");
        assertThat(compare(SHARE, "exactly 10 percent", "exactly 12 percent").why())
                .endsWith("they are 2 percentage points apart");
    }

    @Test
    void aTighterWidestReadingTellsWhichOneWouldReconcile() {
        Comparison contradicts = compare(PEOPLE, "4,500", "4,561", Reading.ROUNDED);
        assertThat(contradicts.verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(contradicts.gap()).contains(Rational.of(11));
        assertThat(contradicts.why()).endsWith("; they would agree if read loosely");
        assertThat(compare(PEOPLE, "33,000", "33,179", Reading.EXACT).why())
                .endsWith("; they would agree if read as rounded");
    }

    @Test
    void whoSaysTwelvePercentDoesNotMeanThirteen() {
        assertThat(compare(SHARE, "12 percent", "13 percent").grade()).contains(Reading.LOOSE);
        Comparison rounded = compare(SHARE, "12 percent", "13 percent", Reading.ROUNDED);
        assertThat(rounded.verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(rounded.gap()).contains(Rational.ZERO);
        assertThat(compare(SHARE, "about 12 percent", "13 percent").grade()).contains(Reading.ROUNDED);
    }

    @Test
    void theRuleOfNeighboursAsksForTheSameGrain() {
        Figure coarse = Figure.of(33_179).withResolution(Rational.of(1_000));
        Figure near = Figure.of(33_400).withResolution(Rational.of(1_000));
        Figure fine = Figure.of(33_400).withResolution(Rational.of(100));
        Measurand plain = Measurand.of("plain");
        assertThat(Comparison.between(Claim.of(Source.of("a"), plain, coarse), Claim.of(Source.of("b"), plain, near))
                        .grade())
                .contains(Reading.LOOSE);
        assertThat(Comparison.between(Claim.of(Source.of("a"), plain, coarse), Claim.of(Source.of("b"), plain, fine))
                        .grade())
                .contains(Reading.ROUNDED);
    }

    @Test
    void measurandsThatReadersConfuseAreIncomparableWithWhatTheyWouldBe() {
        Comparison comparison = Comparison.between(
                left(Measurand.of("transferred", "person"), "more than 12,000"),
                right(Measurand.of("honoured", "person"), "10,588"));
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCOMPARABLE);
        assertThat(comparison.facet()).contains(Facet.MEASURAND);
        assertThat(comparison.otherwise()).contains(Verdict.CONTRADICTS);
        assertThat(comparison.gap()).contains(Rational.of(1_413));
        assertThat(comparison.why())
                .startsWith("\"more than 12,000\" is of \"transferred\", \"10,588\" of \"honoured\"; "
                        + "as figures of one thing they would contradict each other: no value fits both");
    }

    @Test
    void unitsThatDoNotConvertLeaveNothingToCompare() {
        Measurand free = Measurand.of("seized");
        Comparison comparison = Comparison.between(left(free, "5 lb"), right(free, "5 people"));
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCOMPARABLE);
        assertThat(comparison.facet()).contains(Facet.UNIT);
        assertThat(comparison.otherwise()).isEmpty();
        assertThat(comparison.why())
                .isEqualTo("\"5 lb\" is in pounds and \"5 people\" in people, which do not convert");
        Comparison confused = Comparison.between(left(WEIGHT, "5"), right(PEOPLE, "5"));
        assertThat(confused.facet()).contains(Facet.MEASURAND);
        assertThat(confused.otherwise()).isEmpty();
        assertThat(confused.why()).endsWith("and their units do not convert: pounds, people");
    }

    @Test
    void aPercentageDoesNotMatchABareNumber() {
        Measurand free = Measurand.of("share");
        assertThat(Comparison.between(left(free, "12 percent"), right(free, "12"))
                        .facet())
                .contains(Facet.UNIT);
        assertThat(Comparison.between(left(free, "12 lb"), right(free, "12")).verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void theFirstFacetThatDiffersIsTold() {
        Measurand level = PEOPLE.moving(Course.LEVEL);
        Claim plain = left(level, "5").withAsOf(PartialDate.parse("2026"));
        Claim otherDate = narrowed(level, null, null, null);
        Claim otherPeriod = narrowed(level, null, null, "2025");
        Claim otherPlace = narrowed(level, null, "Texas", "2025");
        Claim otherPopulation = narrowed(level, "children", "Texas", "2025");
        assertThat(between(plain, otherDate)).contains(Facet.DATE);
        assertThat(between(plain, otherPeriod)).contains(Facet.PERIOD);
        assertThat(between(plain, otherPlace)).contains(Facet.PLACE);
        assertThat(between(plain, otherPopulation)).contains(Facet.POPULATION);
        Comparison comparison = Comparison.between(plain, otherPlace);
        assertThat(comparison.why()).startsWith("the places differ: none stated, Texas; were they of one thing: ");
        assertThat(comparison.otherwise()).contains(Verdict.SAME);
        assertThat(comparison.grade()).contains(Reading.EXACT);
    }

    private static Claim narrowed(
            Measurand measurand, @Nullable String population, @Nullable String place, @Nullable String since) {
        Claim.Builder claim =
                Claim.builder(Source.of("right"), measurand, Figure.parse("5")).statedAsOf(PartialDate.parse("2025"));
        Optional.ofNullable(population).ifPresent(claim::statedPopulation);
        Optional.ofNullable(place).ifPresent(claim::statedPlace);
        Optional.ofNullable(since).map(PartialDate::parse).map(Period::since).ifPresent(claim::statedPeriod);
        return claim.build();
    }

    @Test
    void anUnstatedYearIsNoDifference() {
        Claim dated = Claim.builder(Source.of("left"), PEOPLE, Figure.parse("33,179"))
                .statedPeriod(Period.since(PartialDate.parse("2025-01-20")))
                .build();
        Claim yearless = Claim.builder(Source.of("right"), PEOPLE, Figure.parse("more than 33,000"))
                .statedPeriod(Period.since(PartialDate.parse("XXXX-01-20")))
                .build();
        assertThat(Comparison.between(dated, yearless).verdict()).isEqualTo(Verdict.REFINES);
        Claim otherDay = Claim.builder(Source.of("right"), PEOPLE, Figure.parse("more than 33,000"))
                .statedPeriod(Period.since(PartialDate.parse("XXXX-01-21")))
                .build();
        assertThat(Comparison.between(dated, otherDay).facet()).contains(Facet.PERIOD);
    }

    private static Comparison across(Course course, String earlier, String later) {
        Measurand measurand = PEOPLE.moving(course);
        return Comparison.between(
                left(measurand, earlier).withAsOf(PartialDate.parse("2026-01-01")),
                right(measurand, later).withAsOf(PartialDate.parse("2026-02-01")));
    }

    @Test
    void whatIsFixedIgnoresDates() {
        assertThat(across(Course.FIXED, "100", "200").verdict()).isEqualTo(Verdict.CONTRADICTS);
    }

    @Test
    void aLevelIsComparedWithinItsDate() {
        Comparison comparison = across(Course.LEVEL, "200", "100");
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCOMPARABLE);
        assertThat(comparison.facet()).contains(Facet.DATE);
        assertThat(comparison.otherwise()).contains(Verdict.CONTRADICTS);
    }

    @Test
    void aCumulativeCountMayRiseButNotFall() {
        assertThat(across(Course.CUMULATIVE, "100", "200").facet()).contains(Facet.DATE);
        Comparison fall = across(Course.CUMULATIVE, "2,000", "1,456");
        assertThat(fall.verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(fall.facet()).isEmpty();
        assertThat(fall.gap()).contains(Rational.of(345));
        assertThat(fall.why())
                .isEqualTo("\"detainers\" never falls, but from \"2,000\" of 2026-01-01 to \"1,456\" of 2026-02-01 "
                        + "it would fall by at least 345");
    }

    @Test
    void aFallIsToldFromTheEarlierClaimWhicheverStandsLeft() {
        Measurand count = PEOPLE.moving(Course.CUMULATIVE);
        Claim later = left(count, "exactly 50").withAsOf(PartialDate.parse("2026-02-01"));
        Claim earlier = right(count, "exactly 60").withAsOf(PartialDate.parse("2026-01-01"));
        assertThat(Comparison.between(later, earlier).why())
                .contains("from \"exactly 60\" of 2026-01-01 to \"exactly 50\" of 2026-02-01");
    }

    @Test
    void aDossierGivesTheUnitThatWasNotSaid() {
        Measurand free = Measurand.of("seized");
        Claim first = Claim.of(Source.of("a"), free, "1 kg");
        Claim bare = Claim.of(Source.of("b"), free, "3");
        Claim grams = Claim.of(Source.of("c"), free, "3 g");
        Dossier dossier = Dossier.of(first, bare, grams, Claim.of(Source.of("d"), free, "1 kg"));
        assertThat(Comparison.between(bare, grams).verdict()).isEqualTo(Verdict.SAME);
        assertThat(Comparison.between(bare, grams, dossier, Reading.LOOSE).verdict())
                .isEqualTo(Verdict.CONTRADICTS);
        assertThat(Unit.parse("kg").convertsTo(Unit.parse("g"))).isTrue();
    }

    @Test
    void aFigureOfWhichNothingIsLeftInTheOthersUnitIsNotHeldAgainstIt() {
        Measurand bare = Measurand.of("bare");
        Claim people = Claim.of(Source.of("a"), bare, "5 people");
        Claim half = Claim.of(Source.of("b"), bare, "4.5");
        Claim weight = Claim.of(Source.of("c"), bare, "5 kg");
        Claim share = Claim.of(Source.of("d"), bare, "one in eight");
        Claim percent = Claim.of(Source.of("e"), bare, "12.5%");
        assertThat(Comparison.between(people, half).facet()).contains(Facet.UNIT);
        assertThat(Comparison.between(weight, share).facet()).contains(Facet.UNIT);
        assertThat(Comparison.between(percent, share).verdict()).isNotEqualTo(Verdict.INCOMPARABLE);
        Dossier all = Dossier.of(people, half, weight, share, percent);
        assertThat(Comparison.between(half, share, all, Reading.LOOSE).verdict())
                .isEqualTo(Verdict.CONTRADICTS);
    }

    @Test
    void theNounOfTheMeasurandWins() {
        Comparison evacuated = compare(PEOPLE, "9,000 residents", "3,610 people");
        assertThat(evacuated.verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(evacuated.facet()).isEmpty();
        assertThat(compare(PEOPLE, "9,000 residents", "9,000 tourists").verdict())
                .isEqualTo(Verdict.SAME);
        Measurand residents = PEOPLE.counting("residents");
        assertThat(compare(residents, "9,000 residents", "3,610 people").verdict())
                .isEqualTo(Verdict.CONTRADICTS);
        Comparison tourists = compare(residents, "9,000 tourists", "3,610 people");
        assertThat(tourists.facet()).contains(Facet.UNIT);
        assertThat(tourists.otherwise()).isEmpty();
        assertThat(compare(Measurand.of("evacuated"), "9,000 residents", "3,610 people")
                        .facet())
                .contains(Facet.UNIT);
    }

    @Test
    void halfAThingIsNotHeldAgainstWholeOnes() {
        Measurand eaten = Measurand.of("eaten");
        Figure half = Figure.parse("4.5").to(Unit.noun("serving").divisible());
        Claim parts = Claim.of(Source.of("parts"), eaten, half);
        Claim whole = left(eaten, "4 servings");
        assertThat(Comparison.between(parts, whole).facet()).contains(Facet.UNIT);
        assertThat(Comparison.between(whole, parts).facet()).contains(Facet.UNIT);
    }

    @Test
    void aTableContradictsWhatOnlyARoundedNumberCouldMean() {
        Source table = Source.builder("table").kind(Source.DATASET).build();
        Claim stated = Claim.of(table, PEOPLE, "33,000");
        assertThat(Comparison.between(stated, right(PEOPLE, "33,179")).verdict())
                .isEqualTo(Verdict.CONTRADICTS);
        assertThat(Comparison.between(stated, right(PEOPLE, "33,000")).verdict())
                .isEqualTo(Verdict.ROUNDS);
    }

    private static Optional<Facet> between(Claim one, Claim other) {
        return Subjects.between(one, other).differing(one, other);
    }
}
