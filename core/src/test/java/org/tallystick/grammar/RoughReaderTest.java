package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Form.Rough;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Vagueness;

class RoughReaderTest {

    private static RoughReader reader(Tokens tokens) {
        return new RoughReader(tokens, new AmountReader(tokens, Languages.ENGLISH, Scope.PHRASE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thousands                        | PLURAL  | 1000       | -
            dozens                           | PLURAL  | 12         | -
            scores of dogs                   | PLURAL  | 20         | dog
            tens of thousands                | PLURAL  | 10000      | -
            hundreds of thousands of people  | PLURAL  | 100000     | person
            tens of millions of dollars      | PLURAL  | 10000000   | USD
            dozens of cents                  | PLURAL  | 3/25       | USD
            a couple                         | COUPLE  | 1          | -
            a couple dogs                    | COUPLE  | 1          | dog
            a couple of dogs                 | COUPLE  | 1          | dog
            a couple of hundred dogs         | COUPLE  | 100        | dog
            a couple of dozen                | COUPLE  | 12         | -
            a few                            | FEW     | 1          | -
            a few dozen eggs                 | FEW     | 12         | egg
            a few hundred thousand           | FEW     | 100000     | -
            several                          | SEVERAL | 1          | -
            several thousand people          | SEVERAL | 1000       | person
            several million of people        | SEVERAL | 1000000    | person
            a handful of votes               | HANDFUL | 1          | vote
            """)
    void readsCountsThatAreNoNumbers(String said, Vagueness kind, String each, String unit) {
        Rough rough = Objects.requireNonNull(reader(tokens(said)).read());

        assertThat(rough.kind()).isEqualTo(kind);
        assertThat(rough.each()).isEqualTo(Rational.parse(each));
        assertThat(rough.unit() == null ? "-" : rough.unit().symbol()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "couple",
                "few",
                "handful of",
                "a several",
                "a dozen",
                "5 thousands",
                "people",
                "a thousands"
            })
    void readsNothingWhereThereIsNone(String said) {
        Tokens tokens = tokens(said);

        assertThat(reader(tokens).read()).isNull();
        assertThat(tokens.mark()).isZero();
    }

    @Test
    void wantsPluralsToRise() {
        assertRefused(() -> reader(tokens("thousands of tens")).read(), 10, "plurals rise");
        assertRefused(() -> reader(tokens("thousands of thousands")).read(), 10, "plurals rise");
    }

    @Test
    void wantsANounBehindOf() {
        assertRefused(() -> reader(tokens("a couple of")).read(), 11, "ends too early");
        assertRefused(() -> reader(tokens("thousands of")).read(), 12, "ends too early");
        assertRefused(() -> reader(tokens("thousands of 5")).read(), 13, "\"5\" is not understood here");
        assertRefused(() -> reader(tokens("a few of the")).read(), 9, "\"the\" is not understood here");
    }
}
