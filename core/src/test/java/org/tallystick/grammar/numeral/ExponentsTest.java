package org.tallystick.grammar.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Languages;
import org.tallystick.grammar.numeral.NumeralReader.Money;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;

class ExponentsTest {

    private static Tokens behindSignificand(String written) {
        Tokens tokens = tokens(written);
        tokens.skip(1);
        return tokens;
    }

    @ParameterizedTest
    @CsvSource({
        "1e6, 6",
        "1E6, 6",
        "1.5e+6, 6",
        "1.5e-6, -6",
        "1.5e−6, -6",
        "3x10^6, 6",
        "3 x 10^6, 6",
        "3.2×10^6, 6",
        "3.2 × 10⁶, 6",
        "3.2·10^-6, -6",
        "3.2⋅10⁻¹², -12",
        "1e5000, 5000",
        "1e0, 0",
        "1e06, 6"
    })
    void readsThePowerOfTen(String written, int exponent) {
        Tokens tokens = behindSignificand(written);

        assertThat(new Exponents(tokens).behindNumber()).hasValue(exponent);
        assertThat(tokens.atEnd()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 e6", "1e 6", "1 x 10", "1 x 100^6", "1 x 5^6", "1e", "1e+ 6", "1ex", "1 x 10 ^6", "1 × 10 ⁶"})
    void readsNothingWhereThereIsNone(String written) {
        Tokens tokens = behindSignificand(written);

        assertThat(new Exponents(tokens).behindNumber()).isEmpty();
        assertThat(tokens.mark()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1e5001    | 2
            1e-99999  | 3
            1e1.5     | 2
            1e1,000   | 2
            1×10^5001 | 5
            1×10⁹⁹⁹⁹  | 7
            """)
    void refusesExponentsThatAreNotWholeOrTooLarge(String written, int at) {
        assertRefused(() -> new Exponents(behindSignificand(written)).behindNumber(), at, "at most 5000");
    }

    @ParameterizedTest
    @CsvSource({"10^6, 1000000", "10⁶, 1000000", "10^-2, 0.01", "10⁻², 0.01", "10^0, 1", "10, 10", "100^2, 100"})
    void readsAPowerOfTenAlone(String written, String value) {
        assertThat(new NumeralReader(tokens(written), Languages.ENGLISH, Scope.PHRASE)
                        .read(Money.UNSIGNED)
                        .value())
                .isEqualTo(Rational.parse(value));
    }
}
