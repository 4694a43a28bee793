package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.number.Rational;
import org.tallystick.words.Numeral.Fraction;

class GrainTest {

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
    void countsTheDigitsThatMatter(BigDecimal number, String grain) {
        assertThat(Grain.ofWritten(number)).isEqualTo(Rational.parse(grain));
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
    void stepsToTheNextFractionThatWouldBeSaid(BigInteger k, BigInteger n, boolean counted, String grain) {
        assertThat(Grain.of(new Fraction(k, n, counted))).isEqualTo(Rational.parse(grain));
    }

    @ParameterizedTest
    @CsvSource({"50, 10, 1", "56, 1, 1", "2.5, 0.1, 0.1", "500, 10, 1"})
    void countsEveryDigitOfAWholePercentage(String value, String grain, String told) {
        assertThat(Grain.ofPercent(Rational.parse(value), Rational.parse(grain)))
                .isEqualTo(Rational.parse(told));
    }

    @ParameterizedTest
    @CsvSource({
        "33000, 1000",
        "2000000, 200000",
        "50, 5",
        "-50, 5",
        "7, 0.7",
        "0, 0",
        "1/3, 0",
        "1050, 10",
        "0.25, 0.01"
    })
    void isCoarseToTheLastDigitButAtMostATenth(String value, String coarse) {
        assertThat(Grain.coarse(Rational.parse(value))).isEqualTo(Rational.parse(coarse));
    }
}
