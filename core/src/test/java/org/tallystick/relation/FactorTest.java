package org.tallystick.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.SerialCopy;
import org.tallystick.UnreadableTextException;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

class FactorTest {

    @ParameterizedTest
    @CsvSource({
        "2.5, 5/2, , ",
        "-3, -3, , ",
        "+3, 3, , ",
        "1e3, 1000, , ",
        "1/3, 1/3, , ",
        "1 dose / 2 mg, 1/2, dose, mg",
        "1 dose/2 mg, 1/2, dose, mg",
        "1 dose / 2mg, 1/2, dose, mg",
        "dose / mg, 1, dose, mg",
        "5 USD / item, 5, USD, item",
        "2 kg, 2, kg, ",
        "4 / 2 mg, 2, , mg",
        "0.4 bed / 100 persons, 1/250, bed, person",
    })
    void isANumberOrOneThingForAnother(String text, String number, String unit, String per) {
        Factor factor = Factor.parse(text);
        assertThat(factor.number()).isEqualTo(Rational.parse(number));
        assertThat(factor.unit().map(Unit::symbol).orElse(null)).isEqualTo(unit);
        assertThat(factor.per().map(Unit::symbol).orElse(null)).isEqualTo(per);
        assertThat(Factor.parse(factor.toString())).isEqualTo(factor).hasSameHashCodeAs(factor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "/", "1 /", "/ 2", "0", "0 dose / 2 mg", "1 / 0", "1 dose / 0 mg", "1/2/3", "-", "."})
    void refusesWhatIsNoFactor(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Factor.parse(text))
                .satisfies(refused -> assertThat(refused.text()).isEqualTo(text));
    }

    @Test
    void refusesALongTextWithoutRepeatingIt() {
        String digits = "9".repeat(1_000_000);
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Factor.parse(digits))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(500));
    }

    @Test
    void isReadBackEqual() {
        Factor factor = Factor.parse("1 dose / 2 mg");
        assertThat(SerialCopy.of(factor)).isEqualTo(factor).hasSameHashCodeAs(factor);
    }
}
