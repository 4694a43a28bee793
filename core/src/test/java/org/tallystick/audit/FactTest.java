package org.tallystick.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.InvalidValueException;
import org.tallystick.SerialCopy;
import org.tallystick.number.Rational;

class FactTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "33000 | -3  | [32500, 33500] | [33000, 34000)",
                "-33000| -3  | [-33500, -32500] | (-34000, -33000]",
                "0     | 2   | [-0.005, 0.005] | (-0.01, 0.01)",
                "1.25  | 2   | [1.245, 1.255] | [1.25, 1.26)",
                "1.25  | INF | {1.25} | {1.25}",
                "0     | INF | {0} | {0}",
                "1.25  | 0   | [0.75, 1.75] | [1.25, 2.25)",
            })
    void standsForTheValuesThatItsDecimalsLeaveOpen(String value, String decimals, String rounded, String truncated) {
        Fact fact = Fact.parse("Assets", "2024", value, decimals);
        assertThat(AuditMode.ROUNDING.valuesOf(fact)).hasToString(rounded);
        assertThat(AuditMode.TRUNCATION.valuesOf(fact)).hasToString(truncated);
        assertThat(SerialCopy.of(fact)).isEqualTo(fact).hasSameHashCodeAs(fact);
    }

    @Test
    void ofOneNumberAreEqual() {
        assertThat(Fact.parse("A", "", "2.0", "1")).isEqualTo(Fact.of("A", "", Rational.TWO, 1));
        assertThat(Fact.parse("A", "", "2.0", "INF")).isEqualTo(Fact.exact("A", "", Rational.TWO));
        assertThat(Fact.nil("A", "").withId("f1").id()).contains("f1");
    }

    @ParameterizedTest
    @CsvSource({"A, x, 0", "A, 1, inf", "A, 1, 1.5", "A, 1, 10000", "A, 1, -10000", "' ', 1, 0", "A, 1, ''"})
    void isRefusedWithItsConceptWhereItIsNone(String concept, String value, String decimals) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Fact.parse(concept, "", value, decimals))
                .satisfies(refused -> assertThat(refused.subject()).isEqualTo(concept));
    }

    @Test
    void aNilFactHasNoValues() {
        Fact nil = Fact.nil("A", "");
        assertThat(nil.isNil()).isTrue();
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> AuditMode.ROUNDING.valuesOf(nil));
    }
}
