package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Languages;

class EnglishTest {

    private static Tokens tokens(String text) {
        return Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
    }

    private static Word word(String word) {
        return tokens(word).word(0);
    }

    @ParameterizedTest
    @CsvSource({
        "under 5, LESS_THAN, 1",
        "just under 5, NEARLY, 2",
        "well under 5, LESS_THAN, 2",
        "not under 5, NOT, 1",
        "never under 5, NOT, 1",
        "a little under 5, NEARLY, 3",
        "more than 5, MORE_THAN, 2",
        "no more than 5, AT_MOST, 3",
        "not more than 5, NOT, 1",
        "did not exceed 5, NOT, 2",
        "far more than 5, MORE_THAN, 3",
        "slightly more than 5, JUST_OVER, 3",
        "little more than 5, UNCLEAR, 3",
        "not much more than 5, UNCLEAR, 4",
        "fewer than 5, LESS_THAN, 2",
        "no fewer than 5, AT_LEAST, 3",
        "Not Less Than 5, NOT, 1",
        "over 5, MORE_THAN, 1",
        "larger than 5, MORE_THAN, 2",
        "no larger than 5, AT_MOST, 3",
        "exceeding 5, MORE_THAN, 1",
        "not as many as 5, LESS_THAN, 4",
        "as many as 5, UP_TO, 3",
        "as few as 5, AT_LEAST, 3",
        "at least 5, AT_LEAST, 2",
        "not at least 5, UNCLEAR, 3",
        "up to 5, UP_TO, 2",
        "up to and including 5, UP_TO, 4",
        "not up to 5, UNCLEAR, 3",
        "about 5, ABOUT, 1",
        "not about 5, UNCLEAR, 2",
        "approx. 5, ABOUT, 2",
        "~5, ABOUT, 1",
        "≥5, AT_LEAST, 1",
        ">= 5, AT_LEAST, 2",
        "> 5, MORE_THAN, 1",
        "nearly 5, NEARLY, 1",
        "not nearly 5, UNCLEAR, 2",
        "not quite 5, NEARLY, 2",
        "not 5, NOT, 1",
        "not one person, ZERO, 2",
        "Not A Single vote, ZERO, 3",
        "no people, ZERO, 1",
        "just 5, BARE, 1",
        "a total of 5, BARE, 3",
        "an estimated 5, ABOUT, 2",
        "an additional 5, UNCLEAR, 2",
        "somewhere between 5 and 6, BETWEEN, 2",
        "anywhere from 5 to 6, FROM, 2"
    })
    void findsTheLongestHedgeBefore(String phrase, Cue cue, int length) {
        Wording found = Objects.requireNonNull(Wording.before(tokens(phrase)));

        assertThat(found.cue()).isEqualTo(cue);
        assertThat(found.length()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 or more               | AT_LEAST     | 2
            5 at the very least     | AT_LEAST     | 4
            5+                      | AT_LEAST     | 1
            5-plus                  | AT_LEAST     | 2
            5 and counting          | AT_LEAST     | 2
            5 or less               | AT_MOST      | 2
            5 tops                  | AT_MOST      | 1
            5 or so                 | ABOUT        | 2
            5-ish                   | ABOUT        | 2
            5 and change            | JUST_OVER    | 2
            5 plus or minus 2       | PLUS_MINUS   | 3
            5, plus or minus 2      | PLUS_MINUS   | 4
            5 +/- 2                 | PLUS_MINUS   | 3
            5±2                     | PLUS_MINUS   | 1
            5 give or take 2        | GIVE_OR_TAKE | 3
            5-odd                   | UNCLEAR      | 2
            5 and more              | UNCLEAR      | 2
            5 or not                | UNCLEAR      | 2
            """)
    void findsTheLongestHedgeBehind(String phrase, Cue cue, int length) {
        Tokens tokens = tokens(phrase);
        tokens.skip(1);
        Wording found = Objects.requireNonNull(Wording.behind(tokens));

        assertThat(found.cue()).isEqualTo(cue);
        assertThat(found.length()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "in 8, OUT_OF, 1",
        "in every 8, OUT_OF, 2",
        "out of 8, OUT_OF, 2",
        "out of every 8, OUT_OF, 3",
        "of every 8, OUT_OF, 2",
        "per 100, PER, 1",
        "to 8, TO, 1",
        "up to 8, TO, 2",
        "through 8, TO, 1",
        "or 8, OR, 1"
    })
    void findsWhatJoinsTwoNumbers(String phrase, Cue cue, int length) {
        Wording found = Objects.requireNonNull(Wording.between(tokens(phrase)));

        assertThat(found.cue()).isEqualTo(cue);
        assertThat(found.length()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "more", "more 5", "as large 5", "people", "as many 5", "5"})
    void findsNoHedgeInPartsOfOne(String phrase) {
        assertThat(Wording.before(tokens(phrase))).isNull();
    }

    @Test
    void knowsItsNumbers() {
        assertThat(word("nineteen").number()).isEqualTo(19);
        assertThat(word("nought").is(Role.SMALL)).isTrue();
        assertThat(word("nought").number()).isZero();
        assertThat(word("ninety").number()).isEqualTo(90);
        assertThat(word("trillion").power()).isEqualTo(12);
        assertThat(word("crore").power()).isEqualTo(7);
        assertThat(word("bn").power()).isEqualTo(9);
        assertThat(word("m").is(Role.LETTERS_OF_MONEY)).isTrue();
        assertThat(word("score").number()).isEqualTo(20);
        assertThat(word("trillions").number()).isEqualTo(1_000_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({"half, halves, 2", "third, thirds, 3", "quarter, quarters, 4", "fourth, fourths, 4"})
    void tellsOnePartOfAWholeFromSeveral(String one, String several, int parts) {
        assertThat(word(one).is(Role.PART)).isTrue();
        assertThat(word(one).is(Role.PARTS)).isFalse();
        assertThat(word(several).is(Role.PARTS)).isTrue();
        assertThat(word(several).is(Role.PART)).isFalse();
        assertThat(word(one).number()).isEqualTo(parts);
        assertThat(word(several).number()).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"halved, 1", "doubled, 4", "tripled, 6", "quintupled, 10", "tenfold, 20", "sevenfold, 14"})
    void tellsTwiceTheFactorOfAMultiplication(String verb, int twice) {
        assertThat(word(verb).is(Role.MULTIPLIED)).isTrue();
        assertThat(word(verb).number()).isEqualTo(twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "doses", "Officers", "dead", "naïveté", "人", "cases", "pages", "drop"})
    void letsNounsBeCounted(String word) {
        assertThat(Languages.ENGLISH.mayBeNoun(tokens(word), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max",
                "more",
                "percentage",
                "th",
                "b",
                "q",
                "quadrillion",
                "annually",
                "february",
                "ten",
                "million",
                "dozens",
                "thirds",
                "percentile",
                "5",
                "-",
                "$",
                ""
            })
    void keepsSteeringWordsFromBeingCounted(String word) {
        assertThat(Languages.ENGLISH.mayBeNoun(tokens(word), 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "doses", "officers", "sheep", "Cattle", "boxes"})
    void knowsPluralNouns(String word) {
        assertThat(Languages.ENGLISH.isPluralNoun(tokens(word), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"officer", "glass", "virus", "crisis", "gas", "dog's", "dog’s", "thirds", "perhaps", "5", ""})
    void takesNothingElseForAPluralNoun(String word) {
        assertThat(Languages.ENGLISH.isPluralNoun(tokens(word), 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "dangerous, true",
        "federal, true",
        "missing, true",
        "dogs, false",
        "dog, false",
        "ring, false",
        "5, false"
    })
    void knowsAdjectivesByTheirEndings(String word, boolean adjective) {
        assertThat(Languages.ENGLISH.isAdjective(tokens(word), 0)).isEqualTo(adjective);
    }
}
