package org.tallystick.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tallystick.InvalidValueException;
import org.tallystick.SerialCopy;
import org.tallystick.number.Rational;

class CalculationTest {
    private static final Calculation SUM = Calculation.of("sum", "T", "A", "B");

    @Test
    void keepsTheOrderOfItsContributors() {
        Calculation grown = SUM.less("C").weighing("D", Rational.of(1, 3));
        assertThat(grown.weights())
                .containsExactlyEntriesOf(ImmutableMap.of(
                        "A", Rational.ONE, "B", Rational.ONE, "C", Rational.of(-1), "D", Rational.of(1, 3)));
        assertThat(SerialCopy.of(grown)).isEqualTo(grown).hasSameHashCodeAs(grown);
    }

    @Test
    void isRefusedWithItsIdWhereItIsNone() {
        List<ThrowingCallable> malformed = List.of(
                () -> Calculation.of("sum", "T", "A", "A"),
                () -> Calculation.of("sum", "T", "T"),
                () -> Calculation.of("sum", " ", "A"),
                () -> Calculation.of("sum", "T", " "),
                () -> Calculation.of("sum", "T", Map.of()),
                () -> SUM.less("A"),
                () -> SUM.less("T"),
                () -> SUM.weighing("C", Rational.ZERO));
        for (ThrowingCallable call : malformed) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(call)
                    .satisfies(refused -> assertThat(refused.subject()).isEqualTo("sum"));
        }
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Calculation.of("", "T", "A"));
    }
}
