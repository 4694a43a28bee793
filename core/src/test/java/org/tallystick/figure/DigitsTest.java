package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.grammar.numeral.Numeral.Fraction;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.unit.Unit;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "33000, 1000",
        "4500, 100",
        "100000, 10000",
        "2000000, 100000",
        "20, 1",
        "7, 1",
        "10588, 1",
        "0, 1",
        "-4500, 100",
        "3.0, 0.1",
        "0.05, 0.01",
        "0.00, 0.01",
        "1E+6, 100000",
        "10, 1",
        "100, 10"
    })
    void countsTheDigitsThatMatter(BigDecimal number, String resolution) {
        assertThat(Digits.Decimal.of(number, number.scale() > 0).resolution(2)).isEqualTo(Rational.parse(resolution));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, false, 1/72",
        "1, 8, true, 1/72",
        "2, 3, false, 1/12",
        "3, 4, false, 1/20",
        "2, 3, true, 1/3",
        "9, 10, true, 1/10",
        "1, 100, true, 1/1100"
    })
    void stepsToTheNextFractionThatWouldBeSaid(BigInteger k, BigInteger n, boolean counted, String resolution) {
        assertThat(Digits.of(new Fraction(k, n, counted)).resolution(2)).isEqualTo(Rational.parse(resolution));
    }

    @ParameterizedTest
    @CsvSource({
        "33000, 1, 1000",
        "33000, 3, 100",
        "33000, 5, 1",
        "33000, 10000, 1",
        "4561, 1, 1",
        "0.05, 5, 0.01",
        "0, 5, 1",
        "3.0, 1, 0.1"
    })
    void countsAsManyDigitsAsAreAskedFor(BigDecimal number, int significant, String resolution) {
        assertThat(Digits.Decimal.of(number, number.scale() > 0).resolution(significant))
                .isEqualTo(Rational.parse(resolution));
    }

    @ParameterizedTest
    @CsvSource({"12345678901234567891, 1", "12345678901234567000, 1000", "123456789012345678.90, 0.01"})
    void countsTheDigitsOfNumbersThatNoLongHolds(BigDecimal number, String resolution) {
        assertThat(Digits.Decimal.of(number, number.scale() > 0).resolution(2)).isEqualTo(Rational.parse(resolution));
    }

    @ParameterizedTest
    @CsvSource({"50, 1", "56, 1", "2.5, 0.1", "500, 1"})
    void countsEveryDigitOfAWholePercentage(BigDecimal value, String resolution) {
        assertThat(Figure.of(value).to(Unit.percent()).resolution()).contains(Rational.parse(resolution));
    }

    /** The wide resolution under a hedge, which is never finer than the step in which a small number is rounded. */
    @ParameterizedTest
    @CsvSource({
        "33000, 1000",
        "2000000, 200000",
        "50, 10",
        "-50, 10",
        "20, 5",
        "7, 1",
        "0, 1",
        "1050, 10",
        "0.25, 0.01",
        "3.0, 0.3"
    })
    void isCoarseToTheLastDigitButAtMostATenth(BigDecimal value, String coarse) {
        assertThat(Magnitude.of(value).wideResolution(Hedge.ABOUT, ReadingPolicy.standard()))
                .isEqualTo(Rational.parse(coarse));
    }
}
