package org.tallystick.grammar.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.shown;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.grammar.Languages;
import org.tallystick.grammar.Phrases;
import org.tallystick.lexicon.Notation;
import org.tallystick.lexicon.Tokens;

class DigitReaderTest {

    private static BigDecimal read(String written, Notation notation) {
        return new DigitReader(Tokens.of(written, Languages.ENGLISH, notation)).read();
    }

    private static BigDecimal read(String written) {
        return read(written, Notation.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                          | 0
            7                          | 7
            33,000                     | 33000
            1,234,567.890              | 1234567.890
            1234567                    | 1234567
            0.5                        | 0.5
            .5                         | 0.5
            0.050                      | 0.050
            12,34,567                  | 1234567
            1,23,456.5                 | 123456.5
            1,00,00,00,000             | 1000000000
            33\\u2009000               | 33000
            1\\u202f234\\u202f567      | 1234567
            1\\u00a0234.5              | 1234.5
            1\\u2007234                | 1234
            123,456,789,012,345,678    | 123456789012345678
            1234567890123456789        | 1234567890123456789
            9,223,372,036,854,775,808  | 9223372036854775808
            12,345,678,901,234,567.890 | 12345678901234567.890
            """)
    void readsGroupsAndDecimals(String written, BigDecimal number) {
        assertThat(read(shown(written))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,00                  | 2  | a group has three digits
            1,0000                | 2  | a group has three digits
            1,000,0               | 6  | a group has three digits
            1,0,000               | 2  | a group has three digits
            123,45,678            | 4  | a group has three digits
            1,2345,678            | 2  | a group has three digits
            12,34,56,78           | 9  | a group has three digits
            1234,567              | 4  | at most three
            1234,56,789           | 5  | a group has three digits
            1,234\\u2009567       | 1  | one kind of sign
            1\\u2009234,567       | 1  | one kind of sign
            1.000.000             | 5  | one decimal point
            1.234,56              | 5  | cannot follow the decimal point
            0.000\\u2009001       | 5  | cannot follow the decimal point
            007                   | 0  | does not begin with a zero
            00.5                  | 0  | does not begin with a zero
            0,500                 | 0  | does not begin with a zero
            0,12,345              | 0  | does not begin with a zero
            """)
    void refusesMisplacedSigns(String written, int at, String reason) {
        assertRefused(() -> read(shown(written)), at, reason);
    }

    @Test
    void tellsThePlaceInTheWholeText() {
        Tokens tokens = Phrases.tokens("about 1,00 people");
        tokens.skip(1);

        assertRefused(() -> new DigitReader(tokens).read(), 8, "a group has three digits");
    }

    @Test
    void readsTenThousandDigitsAndNoMore() {
        assertThat(read("1".repeat(10_000))).isEqualTo(new BigDecimal("1".repeat(10_000)));
        assertRefused(() -> read("1".repeat(10_001)), 0, "at most 10000 digits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de-DE | 33.000         | 33000
            de-DE | 1.234.567,89   | 1234567.89
            de-DE | 3,50           | 3.50
            de-DE | ,5             | 0.5
            de-DE | 33\\u2009000,5 | 33000.5
            fr-FR | 33\\u202f000,5 | 33000.5
            fr-FR | 33\\u00a0000   | 33000
            de-CH | 33’000.5       | 33000.5
            en-IN | 12,34,567.8    | 1234567.8
            """)
    void readsTheDigitsOfALocale(String locale, String written, BigDecimal number) {
        assertThat(read(shown(written), Notation.of(Locale.forLanguageTag(locale))))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de-DE | 1,234,567    | 5 | one decimal point
            de-DE | 1,234.5      | 5 | cannot follow the decimal point
            de-DE | 1.5          | 2 | a group has three digits
            de-DE | 12.34.567    | 3 | a group has three digits
            fr-FR | 1.5          | 1 | does not stand between digits here
            de-CH | 1,234        | 1 | does not stand between digits here
            """)
    void refusesTheDigitsOfAnotherPlace(String locale, String written, int at, String reason) {
        assertRefused(() -> read(written, Notation.of(Locale.forLanguageTag(locale))), at, reason);
    }
}
