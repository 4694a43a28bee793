package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Numbers and intervals for readers. */
class FigureFormatTest {
    private static Rational number(String text) {
        return Rational.parse(text);
    }

    private static Interval closed(String min, String max) {
        return Interval.closed(number(min), number(max));
    }

    @Test
    void digitsAreGroupedByCommas() {
        assertThat(FigureFormat.number(number("0"))).isEqualTo("0");
        assertThat(FigureFormat.number(number("999"))).isEqualTo("999");
        assertThat(FigureFormat.number(number("1000"))).isEqualTo("1,000");
        assertThat(FigureFormat.number(number("-1678291769"))).isEqualTo("-1,678,291,769");
        assertThat(FigureFormat.number(number("1234.5678"))).isEqualTo("1,234.5678");
        assertThat(FigureFormat.number(number("-999.5"))).isEqualTo("-999.5");
        assertThat(FigureFormat.number(number("1e6"))).isEqualTo("1,000,000");
    }

    @Test
    void whatDoesNotEndIsAFractionOrShortened() {
        assertThat(FigureFormat.number(number("1/3"))).isEqualTo("1/3");
        assertThat(FigureFormat.shortNumber(number("1/3"))).isEqualTo("≈0.333");
        assertThat(FigureFormat.shortNumber(number("-2/3"))).isEqualTo("≈-0.667");
        assertThat(FigureFormat.shortNumber(number("100/3"))).isEqualTo("≈33.3");
        assertThat(FigureFormat.shortNumber(number("1/3000"))).isEqualTo("≈0.000333");
        assertThat(FigureFormat.shortNumber(number("1/4"))).isEqualTo("0.25");
    }

    @Test
    void wholeDigitsAreNeverRoundedAway() {
        assertThat(FigureFormat.shortNumber(number("65455/3"))).isEqualTo("≈21,818");
        assertThat(FigureFormat.phrase(Interval.atLeast(number("65455/3")))).contains("at least 21,818");
        assertThat(FigureFormat.phrase(Interval.atMost(number("65455/3")))).contains("at most 21,819");
    }

    @Test
    void aPhraseIsTrueOfEveryValue() {
        assertThat(FigureFormat.phrase(Interval.of(number("33179")))).contains("33,179");
        assertThat(FigureFormat.phrase(closed("4500", "4600"))).contains("between 4,500 and 4,600");
        assertThat(FigureFormat.phrase(Interval.greaterThan(number("33000")))).contains("more than 33,000");
        assertThat(FigureFormat.phrase(Interval.atLeast(number("10588")))).contains("at least 10,588");
        assertThat(FigureFormat.phrase(Interval.lessThan(number("5")))).contains("less than 5");
        assertThat(FigureFormat.phrase(Interval.atMost(number("5")))).contains("at most 5");
        assertThat(FigureFormat.phrase(Interval.all())).isEmpty();
    }

    @Test
    void endsThatDoNotEndAreMovedOutwards() {
        assertThat(FigureFormat.phrase(closed("1/3", "2/3"))).contains("between 0.333 and 0.667");
        assertThat(FigureFormat.phrase(closed("-2/3", "-1/3"))).contains("between -0.667 and -0.333");
    }

    @Test
    void whatIsPrintedIsReadAsNoLess() {
        Interval said = Interval.greaterThan(number("33000"));
        assertThat(Figure.parse(FigureFormat.phrase(said).orElseThrow()).in(Reading.EXACT))
                .isEqualTo(said);
        Interval range = closed("4500", "4600");
        assertThat(Figure.parse(FigureFormat.phrase(range).orElseThrow()).in(Reading.EXACT))
                .isEqualTo(range);
    }

    @Test
    void aRangeIsShownByItsEnds() {
        assertThat(FigureFormat.range(Interval.of(number("5")))).isEqualTo("5");
        assertThat(FigureFormat.range(Interval.open(number("4400"), number("4600"))))
                .isEqualTo("4,400 to 4,600");
        assertThat(FigureFormat.range(Interval.atLeast(number("33001")))).isEqualTo("33,001 or more");
        assertThat(FigureFormat.range(Interval.greaterThan(number("33000")))).isEqualTo("more than 33,000");
        assertThat(FigureFormat.range(Interval.atMost(number("5")))).isEqualTo("5 or less");
        assertThat(FigureFormat.range(Interval.lessThan(number("1/3")))).isEqualTo("less than ≈0.333");
        assertThat(FigureFormat.range(Interval.all())).isEqualTo("anything");
    }
}
