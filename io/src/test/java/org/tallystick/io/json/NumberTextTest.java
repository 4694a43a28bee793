package org.tallystick.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0,1",
        "33179,5",
        "-1.25,3",
        "+3,1",
        "1e6,7",
        "1E-3,4",
        "1.5e1,2",
        "1.5e0000000001,2",
        "1e999999999,1000000000"
    })
    void theLengthIsThatOfTheNumberWrittenOut(String text, long length) {
        assertThat(NumberText.length(text)).contains(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "+-1", "--1", ".5", "5.", "1e", "1e+", "1/3", "1,000", " 1", "1 ", "0x10", "NaN", "١", "1.2.3"
            })
    void otherTextsAreNoNumbers(String text) {
        assertThat(NumberText.length(text)).isEmpty();
    }

    @Property(tries = 500)
    void itIsTheCountOfDigitsOfThePlainDecimal(
            @ForAll @LongRange(min = 1) long unscaled, @ForAll @IntRange(min = -40, max = 40) int scale) {
        String plain = BigDecimal.valueOf(unscaled, scale).toPlainString();
        long digits = plain.chars().filter(Character::isDigit).count();

        assertThat(NumberText.length(unscaled + "e" + -scale)).contains(digits);
        assertThat(NumberText.length("-" + plain)).contains(digits);
    }
}
