package org.tallystick.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.number.Rational;
import org.tallystick.words.Numeral.Decimal;
import org.tallystick.words.Numeral.Fraction;
import org.tallystick.words.NumeralReader.Money;

class NumeralReaderTest {

    private static Numeral read(String text, Money money) {
        return new NumeralReader(Tokens.of(text), English.LEXICON).read(money);
    }

    private static Numeral read(String text) {
        return read(text, Money.UNSIGNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            33,000                       | 33000         | 0 | false
            5k                           | 5000          | 3 | false
            5 hundred thousand           | 500000        | 5 | false
            five hundred                 | 500           | 2 | false
            five hundred and six         | 506           | 2 | true
            five hundred and six million | 506000000     | 6 | false
            two thousand five hundred    | 2500          | 3 | true
            half a million               | 500000        | 6 | false
            two and a half million       | 2500000       | 6 | false
            zero million                 | 0             | 6 | false
            """)
    void keepsTheMultiplierThatARangeMayShare(String said, String value, int power, boolean summed) {
        assertThat(read(said)).isInstanceOfSatisfying(Decimal.class, number -> {
            assertThat(number.value()).isEqualTo(Rational.parse(value));
            assertThat(number.power()).isEqualTo(power);
            assertThat(number.summed()).isEqualTo(summed);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "three, five hundred, 2",
        "three hundred, five hundred thousand, 3",
        "three, five hundred thousand, 5",
        "three thousand, five million, 0",
        "three, one hundred and five, 0",
        "three, 7, 0",
        "a hundred, two million, 6"
    })
    void sharesAMultiplierWithTheNumberBefore(String before, String behind, int power) {
        assertThat(((Decimal) read(behind)).sharedWith((Decimal) read(before))).isEqualTo(power);
    }

    @ParameterizedTest
    @CsvSource({
        "one in eight, 1, 8, true",
        "9 out of every 10, 9, 10, true",
        "two-thirds, 2, 3, false",
        "an eighth, 1, 8, false",
        "1/8, 1, 8, false",
        "half, 1, 2, false",
        "1 in 8 million, 1, 8000000, true"
    })
    void readsFractions(String said, BigInteger numerator, BigInteger denominator, boolean counted) {
        assertThat(read(said)).isEqualTo(new Fraction(numerator, denominator, counted));
    }

    @Test
    void takesPartedLettersForAMultiplierOfMoneyAlone() {
        assertThat(read("5m").value()).isEqualTo(Rational.of(5_000_000));
        assertThat(read("5 m").value()).isEqualTo(Rational.of(5));
        assertThat(read("5 m", Money.SIGNED).value()).isEqualTo(Rational.of(5_000_000));
        assertThat(read("5 bn").value()).isEqualTo(Rational.of(5_000_000_000L));
    }

    @Test
    void turnsTheSign() {
        assertThat(read("5").negated().value()).isEqualTo(Rational.of(-5));
        assertThat(read("1/8").negated().value()).isEqualTo(Rational.of(-1, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "million, 0",
        "two thousand three million, 26",
        "five hundred hundred, 13",
        "1/0, 3",
        "9 in 8, 6",
        "33 in 2019, 6",
        "people, 0"
    })
    void refusesWhatIsNoNumber(String said, int at) {
        assertThatExceptionOfType(NotUnderstoodException.class)
                .isThrownBy(() -> read(said))
                .satisfies(e -> assertThat(e.at()).isEqualTo(at));
    }
}
