package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

/** What may be printed of an interval. */
class FigureFormatTest {
    private static final FigureFormat FORMAT = FigureFormat.standard();
    private static final FigureFormat PEOPLE = FORMAT.understoodIn(Unit.noun("person"));

    private static Rational number(String text) {
        return Rational.parse(text);
    }

    private static Interval point(String text) {
        return Interval.of(number(text));
    }

    private static Interval closed(String min, String max) {
        return Interval.closed(number(min), number(max));
    }

    @Test
    void aNumberIsSaidPlainly() {
        assertThat(FORMAT.phrase(point("33179"))).contains("33,179");
        assertThat(FORMAT.phrase(point("1984"))).contains("1,984");
        assertThat(FORMAT.phrase(point("33000"))).contains("33,000");
        assertThat(FORMAT.phrase(point("0"))).contains("0");
        assertThat(FORMAT.phrase(point("-12.50"))).contains("-12.5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            33179   | 1 | between 30,000 and 40,000
            33179   | 2 | about 33,000
            33179   | 3 | about 33,200
            33179   | 5 | 33,179
            33000   | 2 | 33,000
            1/3     | 2 | about 0.33
            0.0299  | 1 | about 0.03
            2.96    | 2 | about 3.0
            20      | 1 | 20
            999500  | 2 | between 990,000 and 1,000,000
            -33179  | 2 | about -33,000
            """)
    void aNumberOfMoreDigitsThanAreWrittenIsRounded(String number, int digits, String said) {
        assertThat(FORMAT.withSignificantDigits(digits).phrase(point(number))).contains(said);
    }

    @Test
    void aBareNumberNeverStandsForARoundedOne() {
        Interval rounded = Figure.parse("33,000").in(Reading.ROUNDED);
        assertThat(FORMAT.phrase(rounded)).contains("about 33,000");
        assertThat(FORMAT.phrase(closed("33178.5", "33179.5"))).contains("about 33,179");
        assertThat(FORMAT.phrase(closed("2.95", "3.05"))).contains("about 3.0");
    }

    @Test
    void whatIsNotARoundNumberIsSaidByItsEnds() {
        assertThat(FORMAT.phrase(closed("4500", "4600"))).contains("between 4,500 and 4,600");
        assertThat(FORMAT.phrase(Interval.open(number("4400"), number("4600")))).contains("between 4,400 and 4,600");
        assertThat(FORMAT.phrase(closed("-5", "-3"))).contains("between -5 and -3");
        assertThat(FORMAT.withSignificantDigits(2).phrase(closed("4512", "4588")))
                .contains("between 4,500 and 4,600");
    }

    @Test
    void whatHasOneEndIsSaidByIt() {
        assertThat(FORMAT.phrase(Interval.greaterThan(number("10500")))).contains("more than 10,500");
        assertThat(FORMAT.phrase(Interval.atLeast(number("4500")))).contains("at least 4,500");
        assertThat(FORMAT.phrase(Interval.lessThan(number("5")))).contains("less than 5");
        assertThat(FORMAT.phrase(Interval.atMost(number("5")))).contains("at most 5");
        assertThat(FORMAT.phrase(Interval.all())).isEmpty();
    }

    @Test
    void anEndIsMovedOutwardsToRemainTrue() {
        FigureFormat two = FORMAT.withSignificantDigits(2);
        assertThat(two.phrase(Interval.atLeast(number("33179")))).contains("more than 33,000");
        assertThat(two.phrase(Interval.atMost(number("33179")))).contains("less than 34,000");
        assertThat(two.phrase(Interval.atLeast(number("-33179")))).contains("more than -34,000");
        assertThat(two.phrase(Interval.atLeast(number("33000")))).contains("at least 33,000");
        assertThat(FORMAT.phrase(closed("1/3", "2/3"))).contains("between 0.333 and 0.667");
        assertThat(FORMAT.phrase(Interval.atLeast(number("65455/3")))).contains("more than 21,818");
        assertThat(FORMAT.phrase(Interval.atMost(number("65455/3")))).contains("less than 21,819");
    }

    @Test
    void ofThingsCountedTheRoundestNumberIsSaid() {
        assertThat(PEOPLE.phrase(Interval.atLeast(number("33001")))).contains("more than 33,000");
        assertThat(PEOPLE.phrase(Interval.greaterThan(number("33000")))).contains("more than 33,000");
        assertThat(PEOPLE.phrase(Interval.atLeast(number("10588")))).contains("at least 10,588");
        assertThat(PEOPLE.phrase(Interval.atMost(number("19")))).contains("less than 20");
        assertThat(PEOPLE.phrase(Interval.atMost(number("101")))).contains("at most 101");
        assertThat(PEOPLE.phrase(closed("32500", "33500"))).contains("about 33,000");
        assertThat(PEOPLE.phrase(closed("4.2", "5.9"))).contains("5");
        assertThat(PEOPLE.phrase(closed("4.2", "4.9"))).isEmpty();
    }

    @Test
    void whatCannotBeNegativeNeedsNoLowerEnd() {
        assertThat(PEOPLE.phrase(closed("0", "19"))).contains("less than 20");
        assertThat(PEOPLE.phrase(Interval.atLeast(Rational.ZERO))).isEmpty();
        assertThat(PEOPLE.phrase(closed("-5", "5"))).contains("between -5 and 5");
        assertThat(FORMAT.phrase(closed("0", "19"))).contains("between 0 and 19");
        assertThat(FORMAT.in(Unit.parse("lb")).phrase(Interval.closedOpen(Rational.ZERO, number("20"))))
                .contains("less than 20 lb");
    }

    @Test
    void anEndOfTheRangeNeedNotBeSaid() {
        FigureFormat share = FORMAT.in(Unit.percent()).within(closed("0", "100"));
        assertThat(share.phrase(Interval.openClosed(number("50"), number("100"))))
                .contains("more than 50 percent");
        assertThat(share.phrase(closed("50", "60"))).contains("between 50 and 60 percent");
        assertThat(share.phrase(closed("0", "100"))).isEmpty();
        assertThat(share.phrase(closed("90", "110"))).contains("between 90 and 110 percent");
    }

    /** "About" leaves more room beside a small number that 5 or 10 divides. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27.5 | 32.5 | about 30
            22.5 | 27.5 | about 25
            45   | 55   | about 50
            85   | 95   | about 90
            11.5 | 12.5 | about 12
            29.5 | 30.5 | between 29.5 and 30.5
            27   | 33   | between 27 and 33
            46   | 54   | between 46 and 54
            """)
    void aSmallNumberIsAboutAsFarAsItsHedgeReaches(String low, String high, String said) {
        assertThat(FORMAT.phrase(closed(low, high))).contains(said);
        assertThat(FORMAT.in(Unit.percent()).phrase(closed(low, high))).contains(said + " percent");
    }

    @Test
    void countsAreAboutARoundNumber() {
        assertThat(PEOPLE.phrase(closed("18", "22"))).contains("about 20");
        assertThat(PEOPLE.phrase(closed("28", "32"))).contains("about 30");
        assertThat(PEOPLE.phrase(closed("85", "95"))).contains("about 90");
        assertThat(PEOPLE.phrase(closed("11", "13"))).contains("between 11 and 13");
        assertThat(FORMAT.withSignificantDigits(1).phrase(point("31"))).contains("about 30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            percent | between 12 and 15 percent
            USD     | between $12 and $15
            GBP     | between £12 and £15
            CHF     | between 12 and 15 CHF
            kg      | between 12 and 15 kg
            person  | between 12 and 15
            """)
    void theUnitIsSaidAsItIsRead(String unit, String said) {
        assertThat(FORMAT.in(Unit.parse(unit)).phrase(closed("12", "15"))).contains(said);
    }

    @Test
    void theUnitMayBeSaidInOtherWords() {
        assertThat(FORMAT.in(Unit.noun("person"), "people").phrase(point("33179")))
                .contains("33,179 people");
        assertThat(FORMAT.in(Unit.parse("lb"), "pounds").phrase(Interval.atLeast(number("100000"))))
                .contains("at least 100,000 pounds");
        assertThatThrownBy(() -> FORMAT.in(Unit.parse("lb"), "kilograms"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kilograms");
    }

    @Test
    void wholePercentagesCountEveryDigit() {
        Interval hundred = closed("99.5", "100.5");
        assertThat(FORMAT.phrase(hundred)).contains("between 99.5 and 100.5");
        assertThat(FORMAT.in(Unit.percent()).phrase(hundred)).contains("about 100 percent");
        assertThat(FORMAT.understoodIn(Unit.percent()).phrase(hundred)).contains("about 100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            999999        | 999999        | 999,999
            1000000       | 1000000       | 1 million
            1700000000    | 1700000000    | 1.7 billion
            -2500000      | -2500000      | -2.5 million
            1678291769    | 1678291769    | 1,678,291,769
            3e12          | 5e12          | between 3 trillion and 5 trillion
            900000        | 1200000       | between 900,000 and 1.2 million
            500           | 2000000       | between 500 and 2,000,000
            1650000000    | 1750000000    | about 1.7 billion
            995000        | 1005000       | about 1.00 million
            1995000       | 2005000       | about 2.00 million
            """)
    void largeNumbersMayBeToldInMillions(String min, String max, String said) {
        assertThat(FORMAT.withMultipliers().phrase(closed(min, max))).contains(said);
    }

    @Test
    void millionsStandBehindTheCurrencySign() {
        FigureFormat dollars = FORMAT.in(Unit.currency("USD")).withMultipliers();
        assertThat(dollars.phrase(point("3500000000"))).contains("$3.5 billion");
        assertThat(dollars.phrase(closed("3e9", "5e9"))).contains("between $3 billion and $5 billion");
        assertThat(dollars.phrase(Interval.atMost(number("-3e9")))).contains("at most -$3 billion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "33,179",
                "33,000",
                "1,984",
                "about 33,000",
                "about 3.0",
                "between 12 and 15 percent",
                "at least 4,500",
                "more than 33,000",
                "less than 5",
                "at most 12 percent",
                "about 56 percent",
                "$3.5",
                "about $3.50",
                "7,400 lb"
            })
    void whatAPhraseSaysIsSaidInIt(String phrase) {
        Figure said = Figure.parse(phrase);
        FigureFormat format = said.unit().map(FORMAT::in).orElse(FORMAT);
        assertThat(format.phrase(said.in(Reading.EXACT))).contains(phrase);
    }

    @Test
    void atLeastOneDigitIsWritten() {
        assertThatThrownBy(() -> FORMAT.withSignificantDigits(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    @Test
    void namesARateAndAUnitWhoseSymbolIsNotRead() {
        Interval some = Interval.closed(Rational.of(12), Rational.of(15));
        assertThat(FORMAT.in(Unit.parse("1/day")).phrase(some)).contains("between 12 and 15 per day");
        assertThat(FORMAT.in(Unit.parse("USD/person")).phrase(some)).contains("between 12 and 15 dollars per person");
        assertThat(FORMAT.in(Unit.parse("K")).phrase(some)).contains("between 12 and 15 kelvins");
        assertThat(FORMAT.in(Unit.parse("°C")).phrase(some)).contains("between 12 and 15 °C");
    }
}
