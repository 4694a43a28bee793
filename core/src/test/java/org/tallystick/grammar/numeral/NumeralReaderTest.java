package org.tallystick.grammar.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Languages;
import org.tallystick.grammar.numeral.Numeral.Decimal;
import org.tallystick.grammar.numeral.NumeralReader.Money;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;

class NumeralReaderTest {

    private static Numeral read(String text, Money money) {
        return new NumeralReader(tokens(text), Languages.ENGLISH, Scope.PHRASE).read(money);
    }

    private static Numeral read(String text) {
        return read(text, Money.UNSIGNED);
    }

    /** What is left unread. */
    private static String rest(String text) {
        Tokens tokens = tokens(text);
        new NumeralReader(tokens, Languages.ENGLISH, Scope.PHRASE).read(Money.UNSIGNED);
        return tokens.between(tokens.start(0), text.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            33,000                       | 33000         | 0 | false
            5k                           | 5000          | 3 | false
            5 hundred thousand           | 500000        | 5 | false
            5 millions                   | 5000000       | 6 | false
            2 lakh crore                 | 2000000000000 | 12 | false
            five hundred                 | 500           | 2 | false
            five hundred and six         | 506           | 2 | true
            five hundred and six million | 506000000     | 6 | false
            two thousand five hundred    | 2500          | 3 | true
            half a million               | 500000        | 6 | false
            2.5 million                  | 2500000       | 6 | false
            2½ million                   | 2500000       | 6 | false
            2 1/2 million                | 2500000       | 6 | false
            two and a half million       | 2500000       | 6 | false
            zero million                 | 0             | 6 | false
            1.5e6                        | 1500000       | 0 | false
            """)
    void keepsTheMultiplierThatARangeMayShare(String said, String value, int power, boolean summed) {
        assertThat(read(said)).isInstanceOfSatisfying(Decimal.class, number -> {
            assertThat(number.value()).isEqualTo(Rational.parse(value));
            assertThat(number.powers().all()).isEqualTo(power);
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
        "three hundred and two, one hundred and five, 0",
        "three, 7, 0",
        "a hundred, two million, 6"
    })
    void tellsWhichMultiplierTheNumberBeforeMayShare(String before, String behind, int power) {
        assertThat(((Decimal) read(behind)).sharedWith((Decimal) read(before)).all())
                .isEqualTo(power);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, false",
        "5.0, 1, true",
        "0.050, 3, true",
        "2.5 million, -5, true",
        "2½, 1, false",
        "2¼, 2, false",
        "33000, 0, false",
        "5 million, -6, false"
    })
    void keepsThePlaceOfTheLastDigitAndWhetherItWasWritten(String said, int scale, boolean pointed) {
        assertThat(read(said)).isInstanceOfSatisfying(Decimal.class, number -> {
            assertThat(number.number().scale()).isEqualTo(scale);
            assertThat(number.pointed()).isEqualTo(pointed);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "a dozen, 12",
        "two dozen, 24",
        "2 dozen, 24",
        "half a dozen, 6",
        "half-dozen, 6",
        "a half dozen, 6",
        "a score, 20",
        "three score, 60"
    })
    void readsDozensAndScores(String said, int value) {
        Tokens tokens = tokens(said);

        assertThat(new NumeralReader(tokens, Languages.ENGLISH, Scope.PHRASE)
                        .read(Money.UNSIGNED)
                        .value())
                .isEqualTo(Rational.of(value));
        assertThat(tokens.atEnd()).isTrue();
    }

    @Test
    void takesPartedLettersForAMultiplierOfMoneyAlone() {
        assertThat(read("5m").value()).isEqualTo(Rational.of(5_000_000));
        assertThat(read("5 m").value()).isEqualTo(Rational.of(5));
        assertThat(read("5 m", Money.SIGNED).value()).isEqualTo(Rational.of(5_000_000));
        assertThat(read("5 bn").value()).isEqualTo(Rational.of(5_000_000_000L));
        assertThat(read("5 k").value()).isEqualTo(Rational.of(5_000));
        assertThat(read("5K").value()).isEqualTo(Rational.of(5_000));
        assertThat(read("5 K").value()).as("kelvin").isEqualTo(Rational.of(5));
        assertThat(read("5 K", Money.SIGNED).value()).isEqualTo(Rational.of(5_000));
        assertThat(read("5T").value()).as("tesla").isEqualTo(Rational.of(5));
        assertThat(read("5T", Money.SIGNED).value()).isEqualTo(Rational.of(5_000_000_000_000L));
    }

    @Test
    void turnsTheSign() {
        assertThat(read("5").negated().value()).isEqualTo(Rational.of(-5));
        assertThat(read("1/8").negated().value()).isEqualTo(Rational.of(-1, 8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 people                  | people
            five million two          | ''
            five one                  | one
            5 6                       | 6
            2.5½                      | ½
            5 million million people  | people
            3 x 10                    | x 10
            3 x 5^2                   | x 5^2
            2 dozen dozen             | dozen
            2 million dozen           | dozen
            """)
    void stopsBehindTheNumber(String said, String rest) {
        assertThat(rest(said)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            million                    | 0  | "million" is not understood here
            two thousand three million | 26 | must fall from left to right
            two million three million  | 25 | must fall from left to right
            five hundred hundred       | 13 | "hundred" is not understood here
            5 million thousand         | 10 | "thousand" is not understood here
            2⅓                         | 1  | has no end as a decimal
            2 1/3                      | 5  | has no end as a decimal
            2 3/2                      | 5  | a part is not more than its whole
            people                     | 0  | "people" is not understood here
            hundreds                   | 0  | "hundreds" is not understood here
            ''                         | 0  | the phrase ends too early
            """)
    void refusesWhatIsNoNumber(String said, int at, String reason) {
        assertRefused(() -> read(said), at, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "five", "fifty", "a hundred", "half", "a third", "half-million", "½", "a dozen", ".5"})
    void knowsWhereANumberBegins(String said) {
        assertThat(NumeralReader.begins(tokens(said), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "million", "third", "dozen", "people", "hundreds", "$", "-5", "a few", ""})
    void knowsWhereNoneDoes(String said) {
        assertThat(NumeralReader.begins(tokens(said), 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1500, true", "2499, true", "1499, false", "2500, false", "1.50, false", "19, false", "20000, false"})
    void takesFourDigitsForAYear(String written, boolean year) {
        assertThat(NumeralReader.isYear(tokens(written), 0)).isEqualTo(year);
    }
}
