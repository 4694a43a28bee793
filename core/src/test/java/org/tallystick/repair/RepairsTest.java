package org.tallystick.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tallystick.SerialCopy;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Hedge;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.source.Source;
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
        assertThat(meant(RepairKind.WRONG_DIGIT, DETAINERS, "19"))
                .startsWith("18", "17", "16")
                .endsWith("79", "89", "99")
                .doesNotContain("09")
                .hasSize(9 + 8);
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
    void movesThePoint() {
        assertThat(meant(RepairKind.FACTOR, SEIZED, "1.7 billion pounds"))
                .containsExactly(
                        "0.17 billion pounds",
                        "0.017 billion pounds",
                        "0.0017 billion pounds",
                        "17 billion pounds",
                        "170 billion pounds",
                        "1,700 billion pounds");
        assertThat(meant(RepairKind.FACTOR, DETAINERS, "33,100"))
                .containsExactly("3,310", "331", "331,000", "3,310,000", "33,100,000");
        assertThat(meant(RepairKind.FACTOR, DETAINERS, "twelve")).containsExactly("120", "1,200", "12,000");
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
                        "if about 12,000 pounds were exactly 7,400 (as is claimed of fentanyl)",
                        "if about 12,000 pounds were 59,000 (as is claimed of meth)");
        assertThat(said.saying(repairs.get(0).mended()).figure().value())
                .contains(Rational.of(7_400).times(Unit.parse("kg").factorTo(Unit.parse("lb"))));
    }

    @Test
    void changesEachEndOfARange() {
        assertThat(meant(RepairKind.SWAPPED_DIGITS, SEIZED, "between 12 and 35"))
                .containsExactly("between 21 and 35", "between 12 and 53");
        assertThat(meant(RepairKind.SIGN, CHANGE, "between 3 and 5 percent"))
                .containsExactly("between -3 and 5 percent");
        assertThat(meant(RepairKind.FACTOR, BALANCE, "$3–5 billion")).contains("$30–50 billion", "$0.3–5 billion");
    }

    @Test
    void keepsTheGrainThatWasStatedAndReadsTheOthersFromTheDigits() {
        Claim stated = Claim.of(TIMES, DETAINERS, Figure.of(33_170).withGrain(Rational.of(5)));
        assertThat(Repairs.of(stated, List.of()))
                .filteredOn(repair -> repair.kind() == RepairKind.SWAPPED_DIGITS)
                .allSatisfy(repair -> assertThat(repair.mended().grain()).contains(Rational.of(5)));
        Claim read = Claim.of(TIMES, DETAINERS, "33,000");
        assertThat(Repairs.of(read, List.of()))
                .filteredOn(repair -> repair.mended().phrase().equals("30,300"))
                .singleElement()
                .satisfies(repair -> assertThat(repair.mended().grain()).contains(Rational.of(100)));
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
        assertThat(why(RepairKind.WRONG_DIGIT, DETAINERS, "7")).contains("if 7 were 8 (one digit wrong)");
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
