package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Form.Around;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.Form.Ordinal;
import org.tallystick.grammar.Form.Rough;
import org.tallystick.grammar.Form.Year;
import org.tallystick.grammar.Form.Zero;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Trend;

class PhraseReaderTest {

    private static Phrase read(String said, Scope scope, Asked... asked) {
        return new PhraseReader(tokens(said), Languages.ENGLISH, scope, Set.of(asked)).read();
    }

    private static Phrase read(String said) {
        return read(said, Scope.PHRASE);
    }

    private static String pieces(String said, Phrase phrase) {
        return phrase.pieces().stream()
                .map(piece -> piece.role() + " " + said.substring(piece.start(), piece.end()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            33,000                        | NONE      | 33000
            just 33,000                   | NONE      | 33000
            Exactly 33,000                | EXACTLY   | 33000
            about 33,000                  | ABOUT     | 33000
            33,000 or so                  | ABOUT     | 33000
            20-ish                        | ABOUT     | 20
            33,000, give or take          | ABOUT     | 33000
            nearly 33,000                 | NEARLY    | 33000
            just over 33,000              | JUST_OVER | 33000
            33,000 and change             | JUST_OVER | 33000
            more than 33,000              | MORE_THAN | 33000
            at least 33,000               | AT_LEAST  | 33000
            33,000+                       | AT_LEAST  | 33000
            33,000+ people                | AT_LEAST  | 33000
            33,000 people or more         | AT_LEAST  | 33000
            33,000 or more people         | AT_LEAST  | 33000
            fewer than 33,000             | LESS_THAN | 33000
            no more than 33,000           | AT_MOST   | 33000
            33,000 tops                   | AT_MOST   | 33000
            33,000.                       | NONE      | 33000
            """)
    void readsOneNumberBehindItsHedge(String said, Hedge hedge, long value) {
        assertThat(read(said).form()).isInstanceOfSatisfying(One.class, one -> {
            assertThat(one.hedge()).isEqualTo(hedge);
            assertThat(one.amount().value()).isEqualTo(Rational.of(value));
        });
    }

    @Test
    void readsEachForm() {
        assertThat(read("none").form()).isEqualTo(new Zero(null));
        assertThat(read("no people").form()).isInstanceOf(Zero.class);
        assertThat(read("thousands").form()).isInstanceOf(Rough.class);
        assertThat(read("5 to 10").form()).isInstanceOf(Ends.class);
        assertThat(read("5 ± 2").form()).isInstanceOf(Around.class);
        assertThat(read("21st", Scope.PHRASE, Asked.ORDINALS).form()).isEqualTo(new Ordinal(21));
        assertThat(read("2019", Scope.PHRASE, Asked.YEARS).form()).isInstanceOf(Year.class);
        assertThat(read("about 2019", Scope.PHRASE, Asked.YEARS).form()).isInstanceOf(One.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 ± 2                             | 5    | 2   | false
            5 +/- 2                           | 5    | 2   | false
            5 plus or minus 2                 | 5    | 2   | false
            5, give or take 2                 | 5    | 2   | false
            46 ± 2 percent                    | 46   | 2   | false
            46% ± 2%                          | 46   | 2   | false
            5 kg ± 500 g                      | 5    | 500 | false
            5,000 ± 10%                       | 5000 | 10  | true
            5 kg ± 10%                        | 5    | 10  | true
            """)
    void readsAMarginAndWhetherItIsRelative(String said, long middle, long margin, boolean relative) {
        assertThat(read(said).form()).isInstanceOfSatisfying(Around.class, around -> {
            assertThat(around.middle().value()).isEqualTo(Rational.of(middle));
            assertThat(around.margin().value()).isEqualTo(Rational.of(margin));
            assertThat(around.isRelative()).isEqualTo(relative);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fell by about 56 percent    | FELL_BY | ABOUT     | 56
            rose nearly 12 percent      | ROSE_BY | NEARLY    | 12
            fell to 12                  | FELL_TO | NONE      | 12
            rose to more than 12        | ROSE_TO | MORE_THAN | 12
            a drop of at least 5        | FELL_BY | AT_LEAST  | 5
            a 56 percent drop           | FELL_BY | NONE      | 56
            a 12% increase              | ROSE_BY | NONE      | 12
            doubled                     | TIMES   | NONE      | 2
            halved                      | TIMES   | NONE      | 1/2
            more than doubled           | TIMES   | MORE_THAN | 2
            nearly tripled              | TIMES   | NEARLY    | 3
            a fivefold increase         | TIMES   | NONE      | 5
            rose fivefold               | TIMES   | NONE      | 5
            5-fold                      | TIMES   | NONE      | 5
            about five-fold             | TIMES   | ABOUT     | 5
            up to 12                    | -       | AT_MOST   | 12
            """)
    void keepsTheChangeApartFromHedgeAndValue(String said, String change, Hedge hedge, String value) {
        Phrase phrase = read(said);

        assertThat(phrase.trend()).isEqualTo(change.equals("-") ? null : Trend.valueOf(change));
        assertThat(phrase.form()).isInstanceOfSatisfying(One.class, one -> {
            assertThat(one.hedge()).isEqualTo(hedge);
            assertThat(one.amount().value()).isEqualTo(Rational.parse(value));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4,561 people                | person
            no people                   | person
            thousands of people         | person
            a couple of dogs            | dog
            a third of voters           | voter
            7,400 pounds of fentanyl    | fentanyl
            10 to 15 people             | person
            5 ± 2 people                | person
            5 kg                        | -
            thousands of dollars        | -
            33,000                      | -
            """)
    void tellsWhatIsCounted(String said, String noun) {
        Phrase phrase = read(said);

        assertThat(
                        phrase.noun() == null
                                ? "-"
                                : Objects.requireNonNull(phrase.noun()).symbol())
                .isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 33,000 people            | HEDGE about; NUMBER 33,000; UNIT people
            33,000 people or more          | NUMBER 33,000; UNIT people; HEDGE or more
            33,000 or more people          | NUMBER 33,000; HEDGE or more; UNIT people
            between $3 and 5 billion       | HEDGE between; CURRENCY $; NUMBER 3; UPPER 5 billion
            more than 12 but fewer than 15 | HEDGE more than; NUMBER 12; HEDGE fewer than; UPPER 15
            46 ± 2 percent                 | NUMBER 46; HEDGE ±; MARGIN 2; UNIT percent
            fell by about 56 percent       | TREND fell by; HEDGE about; NUMBER 56; UNIT percent
            a 56 percent drop              | NUMBER 56; UNIT percent; TREND drop
            more than doubled              | HEDGE more than; NUMBER doubled
            none                           | HEDGE none
            no people                      | HEDGE no; UNIT people
            half of the voters             | NUMBER half; NOUN voters
            tens of thousands              | NUMBER tens of thousands
            """)
    void tellsWhereEachPartStandsInOrder(String said, String pieces) {
        assertThat(pieces(said, read(said))).isEqualTo(pieces);
        assertThat(read(said).start()).isZero();
        assertThat(read(said).end()).isEqualTo(said.length());
    }

    @Test
    void tellsPlacesInTheTextAroundIt() {
        Phrase phrase = read("  about 5 kg  ");

        assertThat(pieces("  about 5 kg  ", phrase)).isEqualTo("HEDGE about; NUMBER 5; UNIT kg");
        assertThat(phrase.start()).isEqualTo(2);
        assertThat(phrase.end()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | 0  | there is nothing to read
            people                  | 0  | "people" is not understood here
            5 people left early yesterday | 20 | "yesterday" is not understood here
            33,000..                | 7  | "." is not understood here
            .                       | 0  | "." is not understood here
            about                   | 5  | ends too early
            nowhere near 5          | 0  | "nowhere near" is not clear enough
            not 12                  | 0  | "not" is not clear enough
            about nearly 5          | 6  | a second hedge
            nearly 12 or more       | 10 | a second hedge
            from about 5            | 12 | the second end is missing
            a nearly 56 percent drop | 2 | "nearly" is not understood here
            a 5                     | 2  | "a" does not stand before this number
            a 5 percent             | 2  | "a" does not stand before this number
            no 5                    | 3  | "5" is not understood here
            2019                    | 0  | this may be a year
            about 2019              | 6  | this may be a year
            21st                    | 2  | "st" makes an ordinal
            5 kg-fold               | 4  | "-" is not understood here
            fell to 5-fold          | 9  | "-" is not understood here
            5 ± -2                  | 4  | a margin is not below zero
            46 ± 2%                 | 5  | what the margin is a percentage of
            5 million ± 2           | 12 | share the multiplier
            2 ± 5 million           | 4  | share the multiplier
            """)
    void refusesWhatItDoesNotUnderstandInFull(String said, int at, String reason) {
        assertRefused(() -> read(said), at, reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"more than 2000", "at least 1990", "2,019", "2019 people", "2019.0", "1499", "rose to 2000"})
    void takesOtherNumbersOfFourDigitsForCounts(String said) {
        assertThat(read(said).form()).isInstanceOf(One.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 33,000 people fled the city   | about 33,000 people
            12 or more of them                  | 12 or more
            12 or none                          | 12
            12 to nobody                        | 12
            12 - and then                       | 12
            12 -and then                        | 12
            more than 12 but few                | more than 12
            56 percent of voters said           | 56 percent of voters
            5 kg of the flour was               | 5 kg of the flour
            12 in 2019                          | 12
            one in eight adults smokes          | one in eight adults
            $5 million, or less                 | $5 million
            5 million. Then                     | 5 million
            thousands of people fled            | thousands of people
            no people fled                      | no people
            fell by 5 percent in May            | fell by 5 percent
            5 to 10 kg a day                    | 5 to 10 kg a day
            5 years ago                         | 5 years
            between 5 and 10 and then           | between 5 and 10
            """)
    void endsInRunningTextWhereItMakesNoMoreSense(String text, String said) {
        Phrase phrase = read(text, Scope.TEXT);

        assertThat(text.substring(phrase.start(), phrase.end())).isEqualTo(said);
    }

    @Test
    void readsPhraseAfterPhraseFromOneText() {
        Tokens tokens = tokens("about 5 kg fell by 3 percent 7 to 9 people");
        PhraseReader reader = new PhraseReader(tokens, Languages.ENGLISH, Scope.TEXT, Set.of());

        assertThat(reader.numberBegins(0)).isFalse();
        assertThat(reader.numberBegins(1)).isTrue();
        assertThat(pieces("about 5 kg fell by 3 percent 7 to 9 people", reader.read()))
                .isEqualTo("HEDGE about; NUMBER 5; UNIT kg");
        Phrase second = reader.read();
        assertThat(second.trend()).isEqualTo(Trend.FELL_BY);
        assertThat(second.start()).isEqualTo(11);
        Phrase third = reader.read();
        assertThat(third.trend()).isNull();
        assertThat(third.form()).isInstanceOf(Ends.class);
        assertThat(tokens.atEnd()).isTrue();
    }
}
