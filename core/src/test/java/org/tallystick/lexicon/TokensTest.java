package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Languages;

class TokensTest {

    private static Tokens tokens(String text) {
        return Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
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

    @ParameterizedTest
    @CsvSource({"5 lorries, true", "5 Lorries, false", "5lorries, false", "5 people, false", "5 5, false", "5, false"})
    void callsAnUnknownWordInSmallLettersPlain(String text, boolean plain) {
        assertThat(tokens(text).isPlain(1)).isEqualTo(plain);
    }

    @Test
    void tellsHowATokenEnds() {
        Tokens tokens = tokens("the firewomen came");

        assertThat(tokens.endsWith(1, "women")).isTrue();
        assertThat(tokens.endsWith(1, "firewomen")).isTrue();
        assertThat(tokens.endsWith(1, "e firewomen")).isFalse();
        assertThat(tokens.endsWith(1, "WOMEN")).isFalse();
        assertThat(tokens.endsWith(2, "me")).isTrue();
    }

    @Test
    void findsTheFirstTokenOfSomeRoles() {
        Tokens tokens = tokens("one of the 000 in all");
        Roles any = Roles.of(Role.IN, Role.ZEROS);

        assertThat(tokens.first(any, 0, 6)).isEqualTo(3);
        assertThat(tokens.first(any, 4, 6)).isEqualTo(4);
        assertThat(tokens.first(any, 5, 6)).isEqualTo(6);
        assertThat(tokens.first(any, 0, 3)).isEqualTo(3);
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
}
