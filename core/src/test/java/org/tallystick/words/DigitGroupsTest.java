package org.tallystick.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.words.Token.Kind;

class DigitGroupsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | 0
            7             | 7
            33,000        | 33000
            1,234,567.890 | 1234567.890
            1234567       | 1234567
            0.5           | 0.5
            .5            | .5
            """)
    void dropsTheCommas(String written, String digits) {
        assertThat(DigitGroups.ungrouped(token(written), 100)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,00       | 2 | three digits
            1,000,0    | 6 | three digits
            12,34,567  | 3 | three digits
            1234,567   | 4 | at most three
            1.000.000  | 5 | one decimal point
            1.234,56   | 5 | follow the decimal point
            007        | 0 | begin with a zero
            00.5       | 0 | begin with a zero
            1234567890123 | 0 | at most 12 digits
            """)
    void refusesMisplacedSigns(String written, int at, String reason) {
        assertThatExceptionOfType(NotUnderstoodException.class)
                .isThrownBy(() -> DigitGroups.ungrouped(token(written), 12))
                .satisfies(e -> {
                    assertThat(e.at()).isEqualTo(10 + at);
                    assertThat(e.reason()).contains(reason);
                });
    }

    private static Token token(String text) {
        return new Token(Kind.DIGITS, text, 10, 10 + text.length(), false);
    }
}
