package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Languages;

class TokensTest {

    private static Tokens tokens(String text) {
        return Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
    }

    private static List<String> cut(Tokens tokens) {
        List<String> cut = new ArrayList<>();
        for (int i = 0; tokens.kind(i) != Kind.END; i++) {
            cut.add(tokens.kind(i) + ":" + tokens.text(i, 1));
        }
        return cut;
    }

    @Test
    void cutsDigitsWordsDashesAndSymbols() {
        assertThat(cut(tokens("US$33,000.5–6 m² (don’t)")))
                .containsExactly(
                        "WORD:US",
                        "SYMBOL:$",
                        "DIGITS:33,000.5",
                        "DASH:–",
                        "DIGITS:6",
                        "WORD:m²",
                        "SYMBOL:(",
                        "WORD:don’t",
                        "SYMBOL:)");
        assertThat(cut(tokens("5., .5 1e6 21st")))
                .containsExactly(
                        "DIGITS:5",
                        "SYMBOL:.",
                        "SYMBOL:,",
                        "DIGITS:.5",
                        "DIGITS:1",
                        "WORD:e",
                        "DIGITS:6",
                        "DIGITS:21",
                        "WORD:st");
        assertThat(cut(tokens(" \u00a0\u2009\t\u3000"))).isEmpty();
    }

    @Test
    void keepsCharactersOfTwoCodeUnitsAndMarksTogether() {
        assertThat(cut(tokens("\ud83d\ude00e\u0301 \ud835\udc00\ud835\udc01")))
                .containsExactly("SYMBOL:\ud83d\ude00", "WORD:e\u0301", "WORD:\ud835\udc00\ud835\udc01");
        assertThat(cut(tokens("a\ud83d b\ude00")))
                .containsExactly("WORD:a", "SYMBOL:\ud83d", "WORD:b", "SYMBOL:\ude00");
    }

    @Test
    void joinsDigitsByNarrowSpacesBeforeGroupsOfThree() {
        assertThat(cut(tokens("33\u202f000 33\u00a0000\u00a0people")))
                .containsExactly("DIGITS:33\u202f000", "DIGITS:33\u00a0000", "WORD:people");
        assertThat(cut(tokens("33\u202f00 5\u20091000 5 000")))
                .containsExactly("DIGITS:33", "DIGITS:00", "DIGITS:5", "DIGITS:1000", "DIGITS:5", "DIGITS:000");
    }

    @Test
    void takesTheDecimalSignOfItsNotation() {
        Tokens german = Tokens.of("1.234,56 ,5 .5", Languages.ENGLISH, Notation.of(Locale.GERMANY));

        assertThat(cut(german)).containsExactly("DIGITS:1.234,56", "DIGITS:,5", "SYMBOL:.", "DIGITS:5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"million", "MILLION", "Million", "mILLION"})
    void findsWordsWithoutRegardToCase(String word) {
        assertThat(tokens(word).is(0, Role.MULTIPLIER)).isTrue();
        assertThat(tokens(word).word(0).power()).isEqualTo(6);
        assertThat(tokens(word).word(0)).isSameAs(tokens("million").word(0));
    }

    @Test
    void knowsNoMoreThanItsVocabulary() {
        Tokens tokens = tokens("millio millions' 5 😀");

        for (int i = 0; i < 4; i++) {
            assertThat(tokens.word(i)).isSameAs(Vocabulary.UNKNOWN);
        }
        assertThat(tokens.word(99)).isSameAs(Vocabulary.UNKNOWN);
        assertThat(tokens.word(-1)).isSameAs(Vocabulary.UNKNOWN);
    }

    @Test
    void takesTheApostropheOfTypeForThatOfTheKeyboard() {
        assertThat(tokens("o’clock").is(0, Role.CLOCK)).isTrue();
        assertThat(tokens("o'clock").is(0, Role.CLOCK)).isTrue();
    }

    @Test
    void tellsWhatIsGlued() {
        Tokens tokens = tokens("5m 5 m");

        assertThat(tokens.isGlued(0)).isFalse();
        assertThat(tokens.isGlued(1)).isTrue();
        assertThat(tokens.isGlued(2)).isFalse();
        assertThat(tokens.isGlued(3)).isFalse();
        assertThat(tokens.isGlued(4)).as("the end").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "\u2010", "\u2011"})
    void takesShortDashesForAHyphenWhereNoSpaceIsBesideIt(String dash) {
        assertThat(tokens("a" + dash + "b").isHyphen(1)).isTrue();
        assertThat(tokens("a " + dash + "b").isHyphen(1)).isFalse();
        assertThat(tokens("a" + dash + " b").isHyphen(1)).isFalse();
        assertThat(tokens("a" + dash).isHyphen(1)).isFalse();
        assertThat(tokens(dash + "a").isHyphen(0)).isFalse();
        assertThat(tokens("a" + dash + "b").kind(1)).isEqualTo(Kind.DASH);
    }

    @Test
    void tellsPlacesInTheWholeText() {
        Tokens tokens = tokens("  Five  Million ");

        assertThat(tokens.start(0)).isEqualTo(2);
        assertThat(tokens.end(0)).isEqualTo(6);
        assertThat(tokens.start(2)).as("the end").isEqualTo(16);
        assertThat(tokens.end(2)).isEqualTo(16);
        assertThat(tokens.text(0, 2)).isEqualTo("Five  Million");
        assertThat(tokens.text(1, 1)).isEqualTo("Million");
        assertThat(tokens.between(3, 5)).isEqualTo("iv");
        assertThat(tokens.between(5, 3)).isEmpty();
        assertThat(tokens.first(1)).isEqualTo('M');
        assertThat(tokens.first(2)).isEqualTo(' ');
        assertThat(tokens.charAt(3)).isEqualTo('i');
    }

    @Test
    void goesOnAndBack() {
        Tokens tokens = tokens("five million");
        int mark = tokens.mark();

        tokens.skip(1);
        assertThat(tokens.text(0, 1)).isEqualTo("million");
        assertThat(tokens.text(-1, 1)).isEqualTo("five");
        assertThat(tokens.kind(-2)).isEqualTo(Kind.END);
        tokens.skip(100);
        assertThat(tokens.atEnd()).isTrue();
        tokens.expectEnd();
        tokens.reset(mark);
        assertThat(tokens.text(0, 1)).isEqualTo("five");
        assertThat(tokens.furthest()).isEqualTo(2);
    }

    @Test
    void refusesTheNextTokenByItsName() {
        Tokens tokens = tokens("five million");

        tokens.skip(1);
        assertThat(tokens.refuse("no").at()).isEqualTo(5);
        assertThat(tokens.refuse("no").reason()).isEqualTo("no");
        assertThat(tokens.refuseNext().reason()).isEqualTo("\"million\" is not understood here");
        tokens.skip(1);
        assertThat(tokens.refuseNext().at()).isEqualTo(12);
        assertThat(tokens.refuseNext().reason()).isEqualTo("the phrase ends too early");
        assertThat(tokens("x".repeat(500)).refuseNext().reason()).hasSizeLessThan(80);
    }

    @Test
    void endsEarlyAtAFence() {
        Tokens tokens = tokens("one and two");

        int open = tokens.fence(1);
        assertThat(tokens.kind(0)).isEqualTo(Kind.WORD);
        assertThat(tokens.kind(1)).isEqualTo(Kind.END);
        assertThat(tokens.word(1)).isSameAs(Vocabulary.UNKNOWN);
        assertThat(tokens.start(1)).isEqualTo(4);
        tokens.skip(2);
        assertThat(tokens.atEnd()).isTrue();
        assertThat(tokens.refuseNext().at()).isEqualTo(4);
        tokens.fence(open);
        assertThat(tokens.is(0, Role.AND)).isTrue();
    }

    @Test
    void leavesAWordingThatReachesOverAFence() {
        Tokens tokens = tokens("more than 5");

        assertThat(Objects.requireNonNull(Wording.before(tokens)).cue()).isEqualTo(Cue.MORE_THAN);
        tokens.fence(1);
        assertThat(Wording.before(tokens)).isNull();
    }

    @Test
    void cutsTheBeginningOfABuffer() {
        Tokens tokens = Tokens.of("33,000 people".toCharArray(), 3, Languages.ENGLISH, Notation.ENGLISH);

        assertThat(cut(tokens)).containsExactly("DIGITS:33", "SYMBOL:,");
        assertThat(tokens.start(2)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The city spent $5               | $5
            They met about five times       | about five times
            Officials said EUR 5 was paid   | EUR 5 was paid
            prices rose                     | rose
            -5                              | -5
            nobody                          | ''
            (sic) it is ½ done              | ½ done
            """)
    void passesOverWordsWithWhichNoFigureOpens(String text, String rest) {
        Tokens tokens = tokens(text);

        assertThat(tokens.mayOpen(Integer.MAX_VALUE)).isEqualTo(!rest.isEmpty());
        assertThat(tokens.between(tokens.start(0), text.length())).isEqualTo(rest);
    }

    @Test
    void knowsWhereALineBegins() {
        Tokens tokens = tokens("one two\n  three\r\nfour");

        assertThat(tokens.beginsLine()).isTrue();
        tokens.skip(1);
        assertThat(tokens.beginsLine()).isFalse();
        tokens.skip(1);
        assertThat(tokens.beginsLine()).isTrue();
        tokens.skip(1);
        assertThat(tokens.beginsLine()).isTrue();
    }

    @Test
    void countsAnewHowFarWasRead() {
        Tokens tokens = tokens("one two three");
        tokens.skip(2);
        tokens.reset(1);

        assertThat(tokens.furthest()).isEqualTo(2);
        tokens.forgetFurthest();
        assertThat(tokens.furthest()).isEqualTo(1);
    }
}
