package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;

class RangeReaderTest {

    private static Ends read(String said, Asked... asked) {
        Tokens tokens = tokens(said);
        Form form = new PhraseReader(tokens, Languages.ENGLISH, Scope.PHRASE, Set.of(asked))
                .read()
                .form();
        assertThat(form).isInstanceOf(Ends.class);
        return (Ends) form;
    }

    private static void assertEnds(String said, String lower, String upper) {
        Ends ends = read(said);

        assertThat(ends.lower().value()).isEqualTo(Rational.parse(lower));
        assertThat(ends.upper().valueIn(ends.lower())).isEqualTo(Rational.parse(upper));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            between 12 and 15             | 12   | 15
            from 12 to 15                 | 12   | 15
            12 to 15                      | 12   | 15
            12-15                         | 12   | 15
            12 – 15                       | 12   | 15
            12—15                         | 12   | 15
            10 or 12                      | 10   | 12
            12 through 15                 | 12   | 15
            from 12 up to 15              | 12   | 15
            anywhere from 12 to 15        | 12   | 15
            somewhere between 12 and 15   | 12   | 15
            -5 to 5                       | -5   | 5
            -5–-3                         | -5   | -3
            5 to 5                        | 5    | 5
            a third to a half             | 1/3  | 1/2
            one in ten to one in five     | 1/10 | 1/5
            one or two in ten             | 1/10 | 1/5
            """)
    void readsTwoEnds(String said, String lower, String upper) {
        assertEnds(said, lower, upper);
        assertThat(read(said).from()).isEqualTo(Hedge.AT_LEAST);
        assertThat(read(said).to()).isEqualTo(Hedge.AT_MOST);
    }

    /** Behind "2½" in running text a noun may belong to something else; in a range it does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "between 2½ people and 40 million people",
                "between 1.5 goals and 2.5 goals",
                "between 2 goals and 2.5 goals",
                "2 goals to 3.5 goals",
                "between 0.5 customs officers and 3 customs officers"
            })
    void readsWhatAnEndThatIsNoWholeNumberCountsInRunningText(String said) {
        Phrase phrase = new PhraseReader(tokens(said + " were seen"), Languages.ENGLISH, Scope.TEXT, Set.of()).read();

        assertThat(phrase.form()).isEqualTo(read(said));
        assertThat(phrase.end()).isLessThanOrEqualTo(said.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 to 5 million                      | 3000000    | 5000000
            $3–5 billion                        | 3000000000 | 5000000000
            three to five hundred               | 300        | 500
            three hundred to five hundred thousand | 300000  | 500000
            3 thousand to 5 million             | 3000       | 5000000
            1,500 to 2 million                  | 1500       | 2000000
            3 to 5 dozen                        | 36         | 60
            0 to 5 million                      | 0          | 5000000
            half a million to a million         | 500000     | 1000000
            """)
    void sharesTheMultiplierBehindTheUpperEnd(String said, String lower, String upper) {
        assertEnds(said, lower, upper);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 to 15 percent  | 12  | 15   | percent
            5-10 kg           | 5   | 10   | kg
            $3 to 5           | 3   | 5    | USD
            $3bn to $5bn      | 3000000000 | 5000000000 | USD
            500 g to 1 kg     | 500 | 1000 | g
            10-15 people      | 10  | 15   | person
            50 cents to $2    | 1/2 | 2    | USD
            20 to 50 cents    | 1/5 | 1/2  | USD
            """)
    void sharesCurrencyAndUnit(String said, String lower, String upper, String unit) {
        assertEnds(said, lower, upper);
        assertThat(read(said).lower().unit()).hasToString(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            more than 12 but fewer than 15  | MORE_THAN | LESS_THAN
            over 5 and under 10             | MORE_THAN | LESS_THAN
            at least 5 but no more than 10  | AT_LEAST  | AT_MOST
            at least 5 but less than 10 kg  | AT_LEAST  | LESS_THAN
            """)
    void opensAnEndAsItsHedgeSays(String said, Hedge from, Hedge to) {
        assertThat(read(said).from()).isEqualTo(from);
        assertThat(read(said).to()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 10 to 15", "an estimated 10 to 15", "around 10-15 people"})
    void hedgesBothEndsAtOnce(String said) {
        assertThat(read(said).from()).isEqualTo(Hedge.ABOUT);
        assertThat(read(said).to()).isEqualTo(Hedge.ABOUT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 to 12                       | 3  | rise from left to right
            10 -5                          | 3  | rise
            10- 5                          | 2  | rise
            5 to                           | 4  | ends too early
            5 or                           | 2  | "or" is not understood here
            from 5                         | 6  | the second end is missing
            from 5 and 10                  | 7  | "and" is not understood here
            500-600,000                    | 3  | whether both numbers are thousands
            12 to 5 million                | 3  | share the multiplier
            555-1234                       | 0  | telephone
            1990 to 1995                   | 0  | may be a year
            between 1990 and 1995          | 8  | may be a year
            5 kg to 10                     | 8  | without the unit of the first
            5 kg to 10 people              | 8  | kg
            a third to 5                   | 8  | one end is a part of a whole
            5 to a third                   | 2  | one end is a part of a whole
            2.5 or five in ten             | 4  | one end is a part of a whole
            nearly 10 to 15                | 15 | hedge before a range
            more than 10-15                | 15 | hedge before a range
            twenty-thirty                  | 6  | the hyphen
            5 to two thousand five hundred | 2  | share the multiplier
            5 to 10 to 15                  | 8  | "to" is not understood here
            """)
    void refusesWhatIsNoRange(String said, int at, String reason) {
        assertRefused(() -> read(said), at, reason);
    }

    @Test
    void readsYearsWhereTheyAreAskedFor() {
        assertThat(read("1990 to 1995", Asked.YEARS).lower().value()).isEqualTo(Rational.of(1990));
    }
}
