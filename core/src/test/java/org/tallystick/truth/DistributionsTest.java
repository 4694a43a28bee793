package org.tallystick.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tails and quantiles as tables of statistics print them. */
class DistributionsTest {
    private static final Offset<Double> PRINTED = within(0.00051);

    /** The table of critical values that every textbook has: upper 5, 1 and 0.1 percent. */
    @ParameterizedTest
    @CsvSource({
        "1, 3.841, 6.635, 10.828",
        "2, 5.991, 9.210, 13.816",
        "3, 7.815, 11.345, 16.266",
        "5, 11.070, 15.086, 20.515",
        "10, 18.307, 23.209, 29.588",
        "30, 43.773, 50.892, 59.703",
        "100, 124.342, 135.807, 149.449"
    })
    void quantilesOfChiSquare(int degrees, double five, double one, double tenth) {
        assertThat(Distributions.chiSquareQuantile(0.95, degrees)).isCloseTo(five, PRINTED);
        assertThat(Distributions.chiSquareQuantile(0.99, degrees)).isCloseTo(one, PRINTED);
        assertThat(Distributions.chiSquareQuantile(0.999, degrees)).isCloseTo(tenth, PRINTED);
    }

    /** Student's table, two-sided: 90, 95 and 99 percent. */
    @ParameterizedTest
    @CsvSource({
        "1, 6.314, 12.706, 63.657",
        "2, 2.920, 4.303, 9.925",
        "4, 2.132, 2.776, 4.604",
        "10, 1.812, 2.228, 3.169",
        "30, 1.697, 2.042, 2.750",
        "120, 1.658, 1.980, 2.617"
    })
    void factorsOfStudent(int degrees, double ninety, double ninetyFive, double ninetyNine) {
        assertThat(Distributions.studentFactor(0.90, degrees)).isCloseTo(ninety, PRINTED);
        assertThat(Distributions.studentFactor(0.95, degrees)).isCloseTo(ninetyFive, PRINTED);
        assertThat(Distributions.studentFactor(0.99, degrees)).isCloseTo(ninetyNine, PRINTED);
    }

    @Test
    void factorsOfTheNormalDistribution() {
        assertThat(Distributions.normalFactor(0.95)).isCloseTo(1.959963984540054, within(1e-12));
        assertThat(Distributions.normalFactor(0.99)).isCloseTo(2.5758293035489, within(1e-12));
        assertThat(Distributions.normalFactor(0.6826894921370859)).isCloseTo(1, within(1e-12));
    }

    /** With two degrees of freedom the tail is an exponential, with one of t it is an arc tangent. */
    @ParameterizedTest
    @CsvSource({"0.001", "0.5", "1", "3", "20", "200", "700"})
    void tailsInClosedForm(double x) {
        assertThat(Distributions.chiSquareTail(x, 2)).isCloseTo(Math.exp(-x / 2), within(1e-13 * Math.exp(-x / 2)));
        double four = (1 + x / 2) * Math.exp(-x / 2);
        assertThat(Distributions.chiSquareTail(x, 4)).isCloseTo(four, within(1e-12 * four));
        double cauchy = 1 - 2 / Math.PI * Math.atan(x);
        assertThat(Distributions.incompleteBeta(0.5, 0.5, 1 / (1 + x * x))).isCloseTo(cauchy, within(1e-12));
    }

    @Test
    void nothingIsBeyondDoubtWithoutDegreesOfFreedom() {
        assertThat(Distributions.chiSquareTail(0, 0)).isEqualTo(1);
        assertThat(Distributions.chiSquareTail(0, 5)).isEqualTo(1);
        assertThat(Distributions.chiSquareTail(1e6, 3)).isZero();
    }
}
