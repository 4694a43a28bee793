package org.tallystick.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.words.Lexicon.Match;

class EnglishTest {

    private static final Lexicon ENGLISH = English.LEXICON;

    @ParameterizedTest
    @CsvSource({
        "under 5, LESS_THAN, 1",
        "just under 5, NEARLY, 2",
        "more than 5, MORE_THAN, 2",
        "no more than 5, AT_MOST, 3",
        "not less than 5, AT_LEAST, 3",
        "slightly more than 5, JUST_OVER, 3",
        "no people, NONE, 1",
        "Not A Single vote, NONE, 3",
        "~5, ABOUT, 1",
        "an estimated 5, ABOUT, 2",
        "between 5 and 6, BETWEEN, 1"
    })
    void findsTheLongestHedge(String phrase, Cue cue, int length) {
        assertThat(ENGLISH.hedgeBefore(Tokens.of(phrase))).contains(new Match(cue, length));
    }

    @ParameterizedTest
    @CsvSource({
        "or more, AT_LEAST, 2",
        "+, AT_LEAST, 1",
        "or less, AT_MOST, 2",
        "plus or minus 2, PLUS_MINUS, 3",
        "+/-2, PLUS_MINUS, 3",
        "±2, PLUS_MINUS, 1"
    })
    void findsHedgesBehind(String phrase, Cue cue, int length) {
        assertThat(ENGLISH.hedgeBehind(Tokens.of(phrase))).contains(new Match(cue, length));
    }

    @Test
    void findsNoHedgeInAWordAlone() {
        assertThat(ENGLISH.hedgeBefore(Tokens.of("more"))).isEmpty();
        assertThat(ENGLISH.hedgeBefore(Tokens.of(""))).isEmpty();
        assertThat(ENGLISH.hedgeBehind(Tokens.of("or so"))).isEmpty();
    }

    @Test
    void knowsNumbersAndParts() {
        assertThat(ENGLISH.small("nineteen")).hasValue(19);
        assertThat(ENGLISH.ten("ninety")).hasValue(90);
        assertThat(ENGLISH.multiplier("trillion")).hasValue(12);
        assertThat(ENGLISH.multiplierLetters("bn")).hasValue(9);
        assertThat(ENGLISH.multiplierLetters("BN")).isEmpty();
        assertThat(ENGLISH.vague("trillions")).hasValue(1_000_000_000_000L);
        assertThat(ENGLISH.part("twelfth")).hasValue(12);
        assertThat(ENGLISH.part("twelfths")).isEmpty();
        assertThat(ENGLISH.parts("halves")).hasValue(2);
        assertThat(ENGLISH.parts("thirds")).hasValue(3);
        assertThat(ENGLISH.parts("third")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"in 8, 1", "in every 8, 2", "out of 8, 2", "out of every 8, 3", "out 8, 0", "of 8, 0"})
    void findsOutOf(String phrase, int length) {
        assertThat(ENGLISH.outOf(Tokens.of(phrase))).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "doses", "officers", "dead"})
    void letsNounsBeCounted(String word) {
        assertThat(ENGLISH.mayBeNoun(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max",
                "more",
                "percentage",
                "th",
                "b",
                "k",
                "quadrillion",
                "annually",
                "february",
                "ten",
                "million",
                "dozens",
                "thirds",
                "percentile"
            })
    void keepsSteeringWordsFromBeingCounted(String word) {
        assertThat(ENGLISH.mayBeNoun(word)).isFalse();
    }
}
