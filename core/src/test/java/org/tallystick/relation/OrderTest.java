package org.tallystick.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

class OrderTest {
    private static final Interval UP_TO_FIVE = Interval.closed(Rational.ONE, Rational.of(5));
    private static final Interval BELOW_FIVE = Interval.closedOpen(Rational.ONE, Rational.of(5));
    private static final Interval FROM_FIVE = Interval.atLeast(Rational.of(5));

    @ParameterizedTest
    @EnumSource
    void isFoundByItsSign(Order order) {
        assertThat(Order.ofSign(order.sign())).contains(order);
        assertThat(Order.ofSign(order.sign() + "=")).isNotEqualTo(java.util.Optional.of(order));
        assertThat(order.reversed().reversed()).isEqualTo(order);
    }

    @Test
    void isPossibleWhereAChoiceFits() {
        assertThat(Order.EQUAL.isPossible(UP_TO_FIVE, FROM_FIVE)).isTrue();
        assertThat(Order.EQUAL.isPossible(BELOW_FIVE, FROM_FIVE)).isFalse();
        assertThat(Order.AT_LEAST.isPossible(UP_TO_FIVE, FROM_FIVE)).isTrue();
        assertThat(Order.AT_LEAST.isPossible(BELOW_FIVE, FROM_FIVE)).isFalse();
        assertThat(Order.GREATER.isPossible(UP_TO_FIVE, FROM_FIVE)).isFalse();
    }

    @Test
    void isCertainWhereEveryChoiceFits() {
        assertThat(Order.LESS.isCertain(BELOW_FIVE, FROM_FIVE)).isTrue();
        assertThat(Order.LESS.isCertain(UP_TO_FIVE, FROM_FIVE)).isFalse();
        assertThat(Order.AT_MOST.isCertain(UP_TO_FIVE, FROM_FIVE)).isTrue();
        assertThat(Order.EQUAL.isCertain(UP_TO_FIVE, UP_TO_FIVE)).isFalse();
        assertThat(Order.EQUAL.isCertain(Interval.of(Rational.ONE), Interval.of(Rational.ONE)))
                .isTrue();
    }
}
