package org.tallystick.grammar.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.grammar.Languages;
import org.tallystick.grammar.numeral.Numeral.Decimal;
import org.tallystick.grammar.numeral.Numeral.Fraction;
import org.tallystick.grammar.numeral.NumeralReader.Money;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;

class FractionReaderTest {

    private static Numeral read(String said) {
        return new NumeralReader(tokens(said), Languages.ENGLISH, Scope.PHRASE).read(Money.UNSIGNED);
    }

    @ParameterizedTest
    @CsvSource({
        "one in eight, 1, 8",
        "1 in 8, 1, 8",
        "one-in-eight, 1, 8",
        "one in every eight, 1, 8",
        "9 out of every 10, 9, 10",
        "nine of ten, 9, 10",
        "nine of every ten, 9, 10",
        "two out of 10, 2, 10",
        "1 in a million, 1, 1000000",
        "1 in 8 million, 1, 8000000",
        "twelve hundred and six in ten thousand, 1206, 10000",
        "one in two dozen, 1, 24",
        "0 in 5, 0, 5",
        "five in five, 5, 5"
    })
    void readsCountsOutOfANumberAsTheyWereSaid(String said, BigInteger count, BigInteger whole) {
        assertThat(read(said)).isEqualTo(new Fraction(count, whole, true));
    }

    @ParameterizedTest
    @CsvSource({"12 per 100, 12, 100", "12 per 100000, 12, 100000"})
    void distinguishesRatesFromParts(String said, BigInteger count, BigInteger whole) {
        assertThat(read(said)).isEqualTo(new Fraction(count, whole, true, true));
    }

    @ParameterizedTest
    @CsvSource({
        "half, 1, 2",
        "a half, 1, 2",
        "one half, 1, 2",
        "an eighth, 1, 8",
        "one-eighth, 1, 8",
        "two-thirds, 2, 3",
        "two thirds, 2, 3",
        "2 / 3, 2, 3",
        "three quarters, 3, 4",
        "five fifths, 5, 5",
        "two hundredths, 2, 100",
        "1/8, 1, 8",
        "15/16, 15, 16",
        "1/100, 1, 100",
        "1/32, 1, 32",
        "⅛, 1, 8",
        "⅔, 2, 3"
    })
    void readsParts(String said, BigInteger numerator, BigInteger denominator) {
        assertThat(read(said)).isEqualTo(new Fraction(numerator, denominator, false));
    }

    @ParameterizedTest
    @CsvSource({
        "half a million, 500000",
        "a half million, 500000",
        "half-million, 500000",
        "half million, 500000",
        "half of a million, 500000",
        "a quarter-million, 250000",
        "a quarter of a million, 250000",
        "quarter-million, 250000",
        "three quarters of a million, 750000",
        "½ million, 500000",
        "¾ million, 750000",
        "half a hundred thousand, 50000",
        "a fifth of a billion, 200000000"
    })
    void readsPartsOfAMultiplierAsNumbers(String said, long value) {
        assertThat(read(said)).isInstanceOfSatisfying(Decimal.class, number -> {
            assertThat(number.value()).isEqualTo(Rational.of(value));
            assertThat(number.powers().all()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9 in 8                    | 6  | a part is not more than its whole
            three halves              | 6  | a part is not more than its whole
            5 in 2019                 | 5  | this is a year or a count
            33 in 1999                | 6  | this is a year or a count
            1 in 8.5                  | 8  | a whole number above zero
            1 in 0                    | 6  | a whole number above zero
            1/0                       | 3  | a whole number above zero
            1/8.5                     | 5  | a whole number above zero
            3/2                       | 3  | a part is not more than its whole
            9/11                      | 4  | not clear whether this is a fraction
            3/17                      | 4  | not clear whether this is a fraction
            24/31                     | 5  | not clear whether this is a fraction
            8/8                       | 3  | not clear whether this is a fraction
            50/50                     | 5  | not clear whether this is a fraction
            12 per 99                 | 9  | a rate is stated for a hundred or more
            a third of a million      | 20 | not a whole number
            ⅓ million                 | 9  | not a whole number
            """)
    void refusesWhatIsNoPartOfAWhole(String said, int at, String reason) {
        assertRefused(() -> read(said), at, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 million in 10           | in 10
            two dozen of 30           | of 30
            2.5 in 10                 | in 10
            5 in people               | in people
            12 of people              | of people
            one thirds                | thirds
            two third                 | third
            a quarter of million      | of million
            2.5/8                     | /8
            """)
    void leavesWhatMakesNoPart(String said, String rest) {
        Tokens tokens = tokens(said);

        new NumeralReader(tokens, Languages.ENGLISH, Scope.PHRASE).read(Money.UNSIGNED);

        assertThat(tokens.between(tokens.start(0), said.length())).isEqualTo(rest);
    }

    @Test
    void leavesInRunningTextWhatOnlyLooksLikeAPart() {
        Tokens tokens = tokens("12 in 2019");

        Numeral number = new NumeralReader(tokens, Languages.ENGLISH, Scope.TEXT).read(Money.UNSIGNED);

        assertThat(number.value()).isEqualTo(Rational.of(12));
        assertThat(tokens.text(0, 1)).isEqualTo("in");
    }
}
