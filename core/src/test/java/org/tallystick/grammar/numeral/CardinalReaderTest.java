package org.tallystick.grammar.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;

class CardinalReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zero                                        | 0
            nineteen                                    | 19
            twenty                                      | 20
            twenty-one                                  | 21
            twenty one                                  | 21
            Ninety-Nine                                 | 99
            a hundred                                   | 100
            one hundred and five                        | 105
            one hundred five                            | 105
            twelve hundred                              | 1200
            forty-five hundred and six                  | 4506
            a thousand and one                          | 1001
            four hundred and twelve thousand            | 412000
            one hundred thousand                        | 100000
            three million two hundred thousand and five | 3200005
            three million, two                          | 3000000
            two million five hundred                    | 2000500
            a million million                           | 1000000000000
            two lakh fifty thousand                     | 250000
            three crore twenty lakh                     | 32000000
            two and a half                              | 2.5
            two-and-a-half                              | 2.5
            two-and-a-half-million                      | 2500000
            two and a half million                      | 2500000
            one and three quarters                      | 1.75
            a million and a half                        | 1500000
            two million and three quarters              | 2750000
            twenty and a half                           | 20.5
            """)
    void readsGroupsThatFall(String said, String value) {
        assertThat(new CardinalReader(tokens(said)).read().value()).isEqualTo(Rational.parse(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two thousand three thousand      | 27 | must fall
            one million one million          | 23 | must fall
            five thousand hundred            | 14 | "hundred" is not understood here
            five thousand six thousand       | 26 | must fall
            a million million million million million | 34 | "million" is not understood here
            half                             | 0  | "half" is not understood here
            a                                | 0  | "a" is not understood here
            and five                         | 0  | "and" is not understood here
            """)
    void refusesGroupsThatDoNot(String said, int at, String reason) {
        assertRefused(() -> new CardinalReader(tokens(said)).read(), at, reason);
    }

    /** What is no part of the number is left for others to read, or to refuse. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twenty-twenty                 | -twenty
            twenty-zero                   | -zero
            nineteen eighty-four          | eighty-four
            five and six                  | and six
            five hundred and people       | and people
            two million and two thirds    | and two thirds
            one and five quarters         | and five quarters
            a million and a third         | and a third
            a thousand and a hundred      | and a hundred
            two thousand five and a half  | and a half
            """)
    void leavesWhatIsNoPartOfIt(String said, String rest) {
        Tokens tokens = tokens(said);

        new CardinalReader(tokens).read();

        assertThat(tokens.between(tokens.start(0), said.length())).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"five, true", "sixty, true", "a million, true", "an hundred, true", "million, false", "a few, false"})
    void knowsWhereACardinalBegins(String said, boolean begins) {
        assertThat(CardinalReader.begins(tokens(said), 0)).isEqualTo(begins);
    }
}
