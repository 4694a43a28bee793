package org.tallystick.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({"0,1", "33179,5", "-1.25,3", "+3,1", "1e6,7", "1E-3,3", "1.5e1,2", "1.5e0000000001,2", "1e999999999,1000000000"})
    void theLengthIsThatOfTheNumberWrittenOut(String text, long length) {
        assertThat(NumberText.length(text)).contains(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+-1", "--1", ".5", "5.", "1e", "1e+", "1/3", "1,000", " 1", "1 ", "0x10", "NaN", "١", "1.2.3"})
    void otherTextsAreNoNumbers(String text) {
        assertThat(NumberText.length(text)).isEmpty();
    }

    @Property(tries = 500)
    void itCoversTheDigitsOfThePlainDecimal(@ForAll int unscaled, @ForAll @IntRange(min = -40, max = 40) int scale) {
        BigDecimal number = BigDecimal.valueOf(unscaled, scale);
        long digits = number.toPlainString().chars().filter(Character::isDigit).count();

        assertThat(NumberText.length(unscaled + "e" + -scale).orElseThrow()).isBetween(unscaled == 0 ? 0 : digits - 1, Math.max(digits, 41));
    }
}
