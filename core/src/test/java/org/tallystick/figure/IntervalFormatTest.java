package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Numbers and intervals as reports show them. */
class IntervalFormatTest {
    private static Rational number(String text) {
        return Rational.parse(text);
    }

    @Test
    void digitsAreGroupedByCommas() {
        assertThat(IntervalFormat.number(number("0"))).isEqualTo("0");
        assertThat(IntervalFormat.number(number("999"))).isEqualTo("999");
        assertThat(IntervalFormat.number(number("1000"))).isEqualTo("1,000");
        assertThat(IntervalFormat.number(number("-1678291769"))).isEqualTo("-1,678,291,769");
        assertThat(IntervalFormat.number(number("1234.5678"))).isEqualTo("1,234.5678");
        assertThat(IntervalFormat.number(number("-999.5"))).isEqualTo("-999.5");
        assertThat(IntervalFormat.number(number("1e6"))).isEqualTo("1,000,000");
    }

    @Test
    void whatDoesNotEndIsAFractionOrShortened() {
        assertThat(IntervalFormat.number(number("1/3"))).isEqualTo("1/3");
        assertThat(IntervalFormat.shortNumber(number("1/3"))).isEqualTo("≈0.333");
        assertThat(IntervalFormat.shortNumber(number("-2/3"))).isEqualTo("≈-0.667");
        assertThat(IntervalFormat.shortNumber(number("100/3"))).isEqualTo("≈33.3");
        assertThat(IntervalFormat.shortNumber(number("1/3000"))).isEqualTo("≈0.000333");
        assertThat(IntervalFormat.shortNumber(number("1/4"))).isEqualTo("0.25");
    }

    @Test
    void aRangeIsShownByItsEnds() {
        assertThat(IntervalFormat.range(Interval.of(number("5")))).isEqualTo("5");
        assertThat(IntervalFormat.range(Interval.open(number("4400"), number("4600"))))
                .isEqualTo("4,400 to 4,600");
        assertThat(IntervalFormat.range(Interval.atLeast(number("33001")))).isEqualTo("33,001 or more");
        assertThat(IntervalFormat.range(Interval.greaterThan(number("33000")))).isEqualTo("more than 33,000");
        assertThat(IntervalFormat.range(Interval.atMost(number("5")))).isEqualTo("5 or less");
        assertThat(IntervalFormat.range(Interval.lessThan(number("1/3")))).isEqualTo("less than ≈0.333");
        assertThat(IntervalFormat.range(Interval.all())).isEqualTo("anything");
    }

    @Test
    void wholeDigitsAreNeverRoundedAway() {
        assertThat(IntervalFormat.shortNumber(number("65455/3"))).isEqualTo("≈21,818");
    }

    @Test
    void endsThatLookAlikeAreShownWithMoreDigits() {
        assertThat(IntervalFormat.range(Interval.closed(number("1/3"), number("33337/100000"))))
                .isEqualTo("≈0.333 to 0.33337");
        assertThat(IntervalFormat.range(Interval.closed(number("10000/30001"), number("1/3"))))
                .isEqualTo("≈0.33332 to ≈0.33333");
    }
}
