package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tallystick.number.Rational;

class DeltaTest {
    private static final Rational THREE = Rational.of(3);

    @Test
    void theInfinitesimalIsBelowEveryRational() {
        assertThat(Delta.justAbove(THREE))
                .isGreaterThan(Delta.of(THREE))
                .isLessThan(Delta.of(Rational.parse("3.0001")));
        assertThat(Delta.justBelow(THREE))
                .isLessThan(Delta.of(THREE))
                .isGreaterThan(Delta.of(Rational.parse("2.9999")));
        assertThat(Delta.justAbove(Rational.ZERO).signum()).isEqualTo(1);
    }

    @Test
    void sumsAndMultiplesKeepBothParts() {
        Delta sum = Delta.justAbove(THREE).plus(Delta.justAbove(Rational.ONE)).times(Rational.of(-2));

        assertThat(sum).isEqualTo(new Delta(Rational.of(-8), Rational.of(-4)));
        assertThat(sum.minus(sum)).isEqualTo(Delta.ZERO);
        assertThat(sum.abs().at(Rational.of(1, 4))).isEqualTo(Rational.of(9));
    }

    @Test
    void aPlainNumberStandsInForIt() {
        Delta value = Delta.justAbove(Rational.ONE);
        Rational limit = Epsilon.limit(value, Delta.justBelow(Rational.parse("1.09")), Rational.ONE);

        assertThat(limit).isEqualTo(Rational.parse("0.045"));
        assertThat(Epsilon.plainBelow(limit)).isEqualTo(Rational.parse("0.02"));
        assertThat(Epsilon.plainBelow(Rational.TEN)).isEqualTo(Rational.ONE);
        assertThat(Epsilon.plainBelow(Rational.parse("0.5"))).isEqualTo(Rational.parse("0.5"));
    }
}
