package org.tallystick.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tallystick.SerialCopy;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

class RepairsTest {
    private static final Source TIMES = Source.outlet("times");
    private static final Measurand DETAINERS = Measurand.of("detainers", "person");
    private static final Measurand SEIZED = Measurand.of("seized", "lb");
    private static final Measurand CHANGE = Measurand.of("change", "percent");
    private static final Measurand BALANCE = Measurand.of("balance", "USD");

    @Test
    void swapsDigitsThatStandSideBySide() {
        assertThat(meant(RepairKind.SWAPPED_DIGITS, DETAINERS, "33,179")).containsExactly("33,197", "33,719", "31,379");
        assertThat(meant(RepairKind.SWAPPED_DIGITS, SEIZED, "1.7 billion")).containsExactly("7.1 billion");
        assertThat(meant(RepairKind.SWAPPED_DIGITS, DETAINERS, "more than 102 people"))
                .containsExactly("more than 120 people");
    }

    @Test
    void changesOneDigit() {
        assertThat(meant(RepairKind.WRONG_DIGIT, DETAINERS, "198"))
                .startsWith("197", "199", "196")
                .endsWith("798", "898", "998")
                .doesNotContain("098")
                .hasSize(9 + 9 + 8);
    }

    @Test
    void takesNoDigitForWrongWhereFewAreLeft() {
        for (String few : List.of("7", "19", "4,500", "1.7 billion", "0.07", "about 33,000", "between 12 and 350")) {
            assertThat(meant(RepairKind.WRONG_DIGIT, SEIZED, few)).as(few).isEmpty();
        }
        for (String many : List.of("198", "4,510", "1.70 billion", "7.25", "exactly 430", "between 12 and 355")) {
            assertThat(meant(RepairKind.WRONG_DIGIT, SEIZED, many)).as(many).isNotEmpty();
        }
    }

    @Test
    void turnsTheSignOfWhatMayBeNegative() {
        assertThat(meant(RepairKind.SIGN, CHANGE, "5 percent")).containsExactly("-5 percent");
        assertThat(meant(RepairKind.SIGN, CHANGE, "minus 5 percent")).containsExactly("5 percent");
        assertThat(meant(RepairKind.SIGN, BALANCE, "-$3.5 million")).containsExactly("$3.5 million");
        assertThat(meant(RepairKind.SIGN, BALANCE, "about $3.5 million")).containsExactly("about -$3.5 million");
        assertThat(meant(RepairKind.SIGN, DETAINERS, "33,179")).isEmpty();
        assertThat(meant(RepairKind.SIGN, SEIZED, "7,400")).isEmpty();
    }

    @Test
    void turnsNoSignOfWhatIsSaidInWordsOrCannotBeNegative() {
        Measurand index = Measurand.of("index");
        assertThat(meant(RepairKind.SIGN, index, "100")).containsExactly("-100");
        assertThat(meant(RepairKind.SIGN, index, "1.7 million")).containsExactly("-1.7 million");
        assertThat(meant(RepairKind.SIGN, index, "minus 3.5")).containsExactly("3.5");
        assertThat(meant(RepairKind.SIGN, BALANCE, "$.5 million")).containsExactly("-$.5 million");
        for (String words : List.of("a hundred", "twelve", "two million", "one in eight", "1 in 8", "two-thirds")) {
            assertThat(meant(RepairKind.SIGN, index, words)).as(words).isEmpty();
        }
        assertThat(meant(RepairKind.SIGN, index, "12 people")).isEmpty();
        assertThat(meant(RepairKind.SIGN, CHANGE, "56 percent of adults")).isEmpty();
        assertThat(meant(RepairKind.SIGN, CHANGE, "fell by 5 percent")).isEmpty();
    }

    @Test
    void changesNoDigitsOfWords() {
        for (String words : List.of("a hundred", "twelve", "two million", "one in eight", "a third", "dozens")) {
            assertThat(Repairs.of(Claim.of(TIMES, Measurand.of("index"), words), List.of()))
                    .as(words)
                    .allSatisfy(repair -> assertThat(repair.kind()).isEqualTo(RepairKind.DOUBLED));
        }
        assertThat(meant(RepairKind.SWAPPED_DIGITS, CHANGE, "1 in 12")).containsExactly("1 in 21");
        assertThat(meant(RepairKind.FACTOR, CHANGE, "1 in 12")).isEmpty();
    }

    @Test
    void takesNoShareForMoreThanAll() {
        assertThat(meant(RepairKind.FACTOR, CHANGE, "56 percent of adults"))
                .containsExactly("5.6 percent of adults", "0.56 percent of adults", "0.056 percent of adults");
        assertThat(meant(RepairKind.DOUBLED, CHANGE, "56 percent of adults")).containsExactly("28 percent of adults");
        assertThat(meant(RepairKind.DOUBLED, CHANGE, "56 percent")).containsExactly("28 percent", "112 percent");
    }

    @Test
    void countsTwiceOrHalf() {
        assertThat(meant(RepairKind.DOUBLED, DETAINERS, "about 33,000 people"))
                .containsExactly("about 16,500 people", "about 66,000 people");
        assertThat(meant(RepairKind.DOUBLED, SEIZED, "1.7 billion")).containsExactly("0.85 billion", "3.4 billion");
        assertThat(meant(RepairKind.DOUBLED, SEIZED, "3.50")).containsExactly("1.75", "7.00");
        assertThat(meant(RepairKind.DOUBLED, BALANCE, "-$240")).containsExactly("-$120", "-$480");
        assertThat(meant(RepairKind.DOUBLED, DETAINERS, "twelve")).containsExactly("6", "24");
        assertThat(meant(RepairKind.DOUBLED, DETAINERS, "a hundred")).containsExactly("50", "200");
        assertThat(meant(RepairKind.DOUBLED, DETAINERS, "15")).containsExactly("30");
        assertThat(meant(RepairKind.DOUBLED, DETAINERS, "8")).containsExactly("16");
        assertThat(meant(RepairKind.DOUBLED, DETAINERS, "4")).isEmpty();
        for (String other : List.of("more than 240", "between 12 and 24", "one in eight", "rose by 240", "doubled")) {
            assertThat(meant(RepairKind.DOUBLED, Measurand.of("index"), other))
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void findsTheFigureOfAnotherDate() {
        Measurand waiting = Measurand.of("waiting", "person").moving(Course.LEVEL);
        Claim said = Claim.of(TIMES, waiting, "14").withAsOf(PartialDate.parse("2026-03-02"));
        Claim before = Claim.of(Source.of("icu").named("the agency"), waiting, "14 people")
                .withAsOf(PartialDate.parse("2026-03-01"));
        assertThat(others(said, before)).singleElement().satisfies(repair -> {
            assertThat(repair.why())
                    .isEqualTo("if 14 were not of 2026-03-02 (14 is what the agency said of 2026-03-01)");
            assertThat(repair.mended()).isEqualTo(said.said());
            assertThat(repair.asOf()).contains(PartialDate.parse("2026-03-01"));
            assertThat(repair.triedOn(said)).isEqualTo(said.withAsOf(PartialDate.parse("2026-03-01")));
            assertThat(SerialCopy.of(repair)).isEqualTo(repair);
        });
        Claim fixed = Claim.of(TIMES, DETAINERS, "14").withAsOf(PartialDate.parse("2026-03-02"));
        List<Claim> unlike = List.of(
                before.withAsOf(PartialDate.parse("2026-03-02")),
                before.withAsOf(PartialDate.said("the day before")),
                before.saying(Figure.parse("about 14")),
                before.about(Measurand.of("discharged", "person").moving(Course.LEVEL)));
        assertThat(others(said, unlike.toArray(Claim[]::new))).isEmpty();
        assertThat(others(fixed, before.about(DETAINERS))).isEmpty();
        assertThatThrownBy(() -> others(said, before).get(0).triedOn(before))
                .hasMessage("the repair is of the claim \"times/waiting\", not of \"icu/waiting\"");
    }

    private static List<Repair> others(Claim said, Claim... others) {
        return kept(RepairKind.OTHER_DATE, Repairs.of(said, List.of(others)));
    }

    private static List<Repair> kept(RepairKind kind, List<Repair> repairs) {
        return repairs.stream().filter(repair -> repair.kind() == kind).toList();
    }

    @Test
    void findsTheSumOfTwoReports() {
        Claim said = Claim.of(TIMES, SEIZED, "30 pounds");
        Claim port = Claim.of(Source.of("port").named("Port authority"), SEIZED, "18");
        Claim herald = Claim.of(Source.outlet("herald"), SEIZED, "12 lb");
        Claim meth = Claim.of(Source.outlet("herald"), Measurand.of("meth", "kg"), "12");
        assertThat(sums(said, port, herald, meth))
                .containsExactly(
                        "if 30 pounds were 18 (30 pounds is the sum of the 12 that herald gives and the 18 that Port authority gives)",
                        "if 30 pounds were 12 lb (30 pounds is the sum of the 12 that herald gives and the 18 that Port authority gives)");
        Claim pounds = meth.about(Measurand.of("meth", "lb"));
        assertThat(sums(said, port, pounds))
                .containsExactly(
                        "if 30 pounds were 18 (30 pounds is the sum of the 12 that herald gives for meth and the"
                                + " 18 that Port authority gives)");
        assertThat(sums(said, port, meth, herald.saying(Figure.parse("more than 12"))))
                .isEmpty();
        assertThat(sums(said, port.saying(Figure.parse("30")), herald.saying(Figure.parse("0"))))
                .isEmpty();
        Claim seven = Claim.of(TIMES, SEIZED, "7");
        assertThat(sums(seven, port.saying(Figure.parse("3")), herald.saying(Figure.parse("4"))))
                .isEmpty();
    }

    private static List<String> sums(Claim said, Claim... others) {
        return kept(RepairKind.SUM_OF_OTHERS, Repairs.of(said, List.of(others))).stream()
                .map(Repair::why)
                .toList();
    }

    @Test
    void movesThePoint() {
        assertThat(meant(RepairKind.FACTOR, SEIZED, "1.7 billion pounds"))
                .containsExactly(
                        "0.17 billion pounds",
                        "0.017 billion pounds",
                        "1.7 million pounds",
                        "17 billion pounds",
                        "170 billion pounds",
                        "1.7 trillion pounds");
        assertThat(meant(RepairKind.FACTOR, DETAINERS, "33,100"))
                .containsExactly("3,310", "331", "331,000", "3,310,000", "33,100,000");
        assertThat(meant(RepairKind.FACTOR, DETAINERS, "7")).containsExactly("70", "700", "7,000");
    }

    @Test
    void readsANumberAsCutOff() {
        assertThat(cutOff(DETAINERS, "4,500")).isEqualTo(Interval.closed(Rational.of(4_500), Rational.of(4_599)));
        assertThat(cutOff(SEIZED, "about 4,500"))
                .isEqualTo(Interval.closedOpen(Rational.of(4_500), Rational.of(4_600)));
        assertThat(cutOff(CHANGE, "-4 percent")).isEqualTo(Interval.openClosed(Rational.of(-5), Rational.of(-4)));
        assertThat(cutOff(CHANGE, "0 percent")).isEqualTo(Interval.open(Rational.of(-1), Rational.ONE));
        assertThat(cutOff(SEIZED, "0")).isEqualTo(Interval.closedOpen(Rational.ZERO, Rational.ONE));
        assertThat(meant(RepairKind.TRUNCATED, DETAINERS, "4,561")).isEmpty();
        assertThat(meant(RepairKind.TRUNCATED, DETAINERS, "more than 4,500")).isEmpty();
        assertThat(meant(RepairKind.TRUNCATED, DETAINERS, "exactly 4,500")).isEmpty();
        assertThat(meant(RepairKind.TRUNCATED, SEIZED, "a thousand")).isEmpty();
        assertThat(meant(RepairKind.TRUNCATED, CHANGE, "one in eight")).isEmpty();
    }

    @Test
    void takesTheFigureOfANeighbour() {
        Claim said = Claim.of(TIMES, SEIZED, "about 12,000 pounds");
        Claim meth = Claim.of(TIMES, Measurand.of("meth", "lb"), "59,000");
        Claim fentanyl = Claim.of(TIMES, Measurand.of("fentanyl", "kg"), "exactly 7,400");
        Claim other = Claim.of(TIMES, SEIZED, "13,000");
        Claim people = Claim.of(TIMES, DETAINERS, "14,000");
        Claim range = Claim.of(TIMES, Measurand.of("range", "lb"), "between 3 and 5");
        List<Repair> repairs = Repairs.of(said, List.of(meth, fentanyl, other, people, range)).stream()
                .filter(repair -> repair.kind() == RepairKind.NEIGHBOUR)
                .toList();
        assertThat(repairs).extracting(repair -> repair.mended().hedge()).containsOnly(Hedge.ABOUT);
        assertThat(repairs)
                .extracting(Repair::why)
                .containsExactly(
                        "if about 12,000 pounds were exactly 7,400 (as times says of fentanyl)",
                        "if about 12,000 pounds were 59,000 (as times says of meth)");
        assertThat(said.saying(repairs.get(0).mended()).figure().value())
                .contains(Rational.of(7_400).times(Unit.parse("kg").factorTo(Unit.parse("lb"))));
    }

    @Test
    void changesEachEndOfARange() {
        assertThat(meant(RepairKind.SWAPPED_DIGITS, SEIZED, "between 12 and 35"))
                .containsExactly("between 21 and 35", "between 12 and 53");
        assertThat(meant(RepairKind.SIGN, CHANGE, "between 3 and 5 percent"))
                .containsExactly("between -3 and 5 percent");
        assertThat(meant(RepairKind.FACTOR, BALANCE, "$3–5 billion"))
                .contains("$30–50 billion", "$0.3–5 billion", "$3,000–5,000 billion")
                .noneMatch(phrase -> phrase.contains("million") || phrase.contains("trillion"));
    }

    @Test
    void keepsTheGrainThatWasStatedAndReadsTheOthersFromTheDigits() {
        Claim stated = Claim.of(TIMES, DETAINERS, Figure.of(33_170).withResolution(Rational.of(5)));
        assertThat(Repairs.of(stated, List.of()))
                .filteredOn(repair -> repair.kind() == RepairKind.SWAPPED_DIGITS)
                .allSatisfy(repair -> assertThat(repair.mended().resolution()).contains(Rational.of(5)));
        Claim read = Claim.of(TIMES, DETAINERS, "33,000");
        assertThat(Repairs.of(read, List.of()))
                .filteredOn(repair -> repair.mended().phrase().equals("30,300"))
                .singleElement()
                .satisfies(repair -> assertThat(repair.mended().resolution()).contains(Rational.of(100)));
    }

    @Test
    void offersNothingForAWordInPlaceOfANumber() {
        assertThat(Repairs.of(Claim.of(TIMES, DETAINERS, "dozens"), List.of(Claim.of(TIMES, SEIZED, "12"))))
                .isEmpty();
        assertThat(Repairs.of(Claim.of(TIMES, DETAINERS, "none"), List.of())).isEmpty();
    }

    @Test
    void mendsFiguresThatWereMadeOfNumbers() {
        Claim exactly = Claim.of(TIMES, DETAINERS, Figure.exactly(33_179));
        assertThat(Repairs.of(exactly, List.of()))
                .extracting(Repair::why)
                .contains("if 33179 were 33719 (two digits swapped)");
    }

    @Test
    void keepsWithinTheRangeOfTheMeasurand() {
        Measurand share = Measurand.builder("share")
                .unit(Unit.percent())
                .statedRange(Interval.closed(Rational.ZERO, Rational.of(100)))
                .build();
        assertThat(Repairs.of(Claim.of(TIMES, share, "56 percent"), List.of()))
                .extracting(repair -> repair.mended().phrase())
                .contains("65 percent", "5.6 percent")
                .doesNotContain("560 percent", "-56 percent");
    }

    @Test
    void asksWhatMends() {
        Claim claim = Claim.of(TIMES, DETAINERS, "33,179");
        List<Repair> repairs = Repairs.mending(
                claim, List.of(), mended -> mended.in(Reading.ROUNDED).contains(Rational.of(33_719)));
        assertThat(repairs).singleElement().satisfies(repair -> {
            assertThat(repair.claim()).isEqualTo("times/detainers");
            assertThat(repair.kind()).isEqualTo(RepairKind.SWAPPED_DIGITS);
            assertThat(repair.said()).isEqualTo(claim.said());
            assertThat(repair.mended().value()).contains(Rational.of(33_719));
            assertThat(repair).hasToString("if 33,179 were 33,719 (two digits swapped)");
            assertThat(SerialCopy.of(repair)).isEqualTo(repair);
        });
    }

    @Test
    void saysEachKindInPlainEnglish() {
        assertThat(why(RepairKind.FACTOR, DETAINERS, "4,500")).contains("if 4,500 were 45,000 (a factor of 10)");
        assertThat(why(RepairKind.WRONG_DIGIT, DETAINERS, "147")).contains("if 147 were 148 (one digit wrong)");
        assertThat(why(RepairKind.DOUBLED, DETAINERS, "about 240 people"))
                .containsExactly("if 240 were 120 (counted twice)", "if 240 were 480 (one half left out)");
        assertThat(why(RepairKind.SIGN, CHANGE, "5 percent")).containsExactly("if 5 were -5 (the sign turned)");
        assertThat(why(RepairKind.TRUNCATED, SEIZED, "4,500"))
                .containsExactly("if 4,500 were anything from 4,500 to under 4,600 (cut off instead of rounded)");
        assertThat(RepairKind.SWAPPED_DIGITS.word()).isEqualTo("swapped-digits");
    }

    private static Stream<Repair> repairs(RepairKind kind, Measurand measurand, String phrase) {
        return Repairs.of(Claim.of(TIMES, measurand, phrase), List.of()).stream()
                .filter(repair -> repair.kind() == kind);
    }

    private static List<String> meant(RepairKind kind, Measurand measurand, String phrase) {
        return repairs(kind, measurand, phrase)
                .map(repair -> repair.mended().phrase())
                .toList();
    }

    private static List<String> why(RepairKind kind, Measurand measurand, String phrase) {
        return repairs(kind, measurand, phrase).map(Repair::why).toList();
    }

    private static Interval cutOff(Measurand measurand, String phrase) {
        Claim claim = Claim.of(TIMES, measurand, phrase);
        Repair cutOff =
                repairs(RepairKind.TRUNCATED, measurand, phrase).findFirst().orElseThrow();
        return claim.saying(cutOff.mended()).in(Reading.EXACT);
    }

    @Test
    void takesTheFigureOfANeighbourThatCountsUnderAnotherNoun() {
        Claim said = Claim.of(TIMES, Measurand.of("saved"), "9,000 people");
        Claim residents = Claim.of(TIMES, DETAINERS, "3,610 residents");
        assertThat(Repairs.of(said, List.of(residents)))
                .filteredOn(repair -> repair.kind() == RepairKind.NEIGHBOUR)
                .singleElement()
                .satisfies(repair ->
                        assertThat(said.saying(repair.mended()).figure().unit()).contains(Unit.noun("person")));
    }
}
