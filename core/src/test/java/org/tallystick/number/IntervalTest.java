package org.tallystick.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.Range;
import java.io.InvalidObjectException;
import org.junit.jupiter.api.Test;
import org.tallystick.InvalidValueException;

class IntervalTest {

    @Test
    void writesItselfInTheUsualNotation() {
        assertThat(Interval.closedOpen(r(1), r(2))).hasToString("[1, 2)");
        assertThat(Interval.openClosed(r(1), Rational.of(4, 3))).hasToString("(1, 4/3]");
        assertThat(Interval.atMost(r(5))).hasToString("(-∞, 5]");
        assertThat(Interval.greaterThan(r(33_000))).hasToString("(33000, ∞)");
        assertThat(Interval.closed(r(3), r(3))).isEqualTo(Interval.of(r(3))).hasToString("{3}");
        assertThat(Interval.all()).hasToString("(-∞, ∞)");
    }

    @Test
    void isNeverEmpty() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Interval.closed(r(5), r(4)))
                .withMessage("no value lies in [5, 4]")
                .satisfies(empty -> assertThat(empty.values()).containsExactly(r(5), r(4)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Interval.openClosed(r(3), r(3)))
                .withMessage("no value lies in (3, 3]");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Interval.open(r(3), r(3)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Interval.of(Range.closedOpen(r(3), r(3))));
    }

    @Test
    void hasEndsThatAreOpenClosedOrAbsent() {
        Interval interval = Interval.closedOpen(r(1), r(2));
        assertThat(interval.min()).contains(r(1));
        assertThat(interval.isMinOpen()).isFalse();
        assertThat(interval.isMaxOpen()).isTrue();
        assertThat(interval.isBounded()).isTrue();
        assertThat(Interval.atLeast(r(1)).max()).isEmpty();
        assertThat(Interval.atLeast(r(1)).isMaxOpen()).isTrue();
        assertThat(Interval.atLeast(r(1)).isBounded()).isFalse();
    }

    @Test
    void tellsAFigureThatRefinesAnother() {
        Interval more = Interval.greaterThan(r(33_000));
        assertThat(more.encloses(Interval.of(r(33_179)))).isTrue();
        assertThat(more.contains(r(33_000))).isFalse();
        assertThat(more.intersection(Interval.closed(r(32_500), r(33_500))))
                .contains(Interval.openClosed(r(33_000), r(33_500)));
    }

    @Test
    void tellsHowFarApartTwoFiguresAre() {
        Interval transferred = Interval.greaterThan(r(12_000));
        Interval honoured = Interval.of(r(10_588));
        assertThat(transferred.intersection(honoured)).isEmpty();
        assertThat(transferred.gap(honoured)).contains(r(1_412));
        assertThat(honoured.gap(transferred)).contains(r(1_412));
        assertThat(honoured.isBelow(transferred)).isTrue();
    }

    @Test
    void touchesWithoutSharingAValue() {
        Interval below = Interval.closedOpen(r(1), r(2));
        Interval above = Interval.closed(r(2), r(3));
        assertThat(below.gap(above)).contains(Rational.ZERO);
        assertThat(below.isBelow(above)).isTrue();
        assertThat(Interval.closed(r(1), r(2)).gap(above)).isEmpty();
    }

    @Test
    void leavesTheRestOfAWhole() {
        Interval parts =
                Interval.of(r(100_000)).plus(Interval.of(r(59_000))).plus(Interval.openClosed(r(7_300), r(7_400)));
        assertThat(Interval.of(r(188_218)).minus(parts)).isEqualTo(Interval.closedOpen(r(21_818), r(21_918)));
    }

    @Test
    void attainsAProductsEndWhereACornerAttainsIt() {
        assertThat(Interval.open(r(1), r(2)).times(Interval.closed(r(0), r(3))))
                .isEqualTo(Interval.closedOpen(r(0), r(6)));
        assertThat(Interval.open(r(0), r(2)).times(Interval.atLeast(r(3)))).isEqualTo(Interval.greaterThan(r(0)));
        assertThat(Interval.all().times(Rational.ZERO)).isEqualTo(Interval.of(r(0)));
        assertThat(Interval.closedOpen(r(1), r(2)).times(r(-3))).isEqualTo(Interval.openClosed(r(-6), r(-3)));
    }

    @Test
    void dividesByWhatMayBeNearZero() {
        Interval one = Interval.of(Rational.ONE);
        assertThat(one.dividedBy(Interval.closed(r(0), r(4)))).contains(Interval.atLeast(Rational.of(1, 4)));
        assertThat(one.dividedBy(Interval.atLeast(r(4)))).contains(Interval.openClosed(r(0), Rational.of(1, 4)));
        assertThat(one.dividedBy(Interval.closed(r(-2), r(4)))).contains(Interval.all());
        assertThat(one.dividedBy(Interval.of(r(0)))).isEmpty();
        assertThat(Interval.of(r(0)).dividedBy(Interval.all())).contains(Interval.of(r(0)));
    }

    @Test
    void tightensToWholeThings() {
        assertThat(Interval.greaterThan(r(33_000)).tightenedToWhole()).contains(Interval.atLeast(r(33_001)));
        assertThat(Interval.open(Rational.of(9, 2), Rational.of(11, 2)).tightenedToWhole())
                .contains(Interval.of(r(5)));
        assertThat(Interval.of(Rational.of(9, 2)).tightenedToWhole()).isEmpty();
        assertThat(Interval.open(r(4), r(5)).tightenedToWhole()).isEmpty();
    }

    @Test
    void survivesSerialization() throws Exception {
        for (Interval interval :
                new Interval[] {Interval.all(), Interval.lessThan(Rational.of(1, 3)), Interval.of(r(3))}) {
            assertThat(SerialForm.of(interval).read()).isEqualTo(interval).hasSameHashCodeAs(interval);
        }
        SerialForm backwards = SerialForm.of(Interval.closed(r(3), r(7))).replacing(7, 2);
        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(backwards::read);
    }

    private static Rational r(long whole) {
        return Rational.of(whole);
    }
}
