package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.lexicon.InventedLanguage.tokens;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 100, 1000})
    void findsEveryWordAddedHoweverManyThereAre(int count) {
        List<String> words =
                IntStream.range(0, count).mapToObj(VocabularyTest::inLetters).toList();
        VocabularyBuilder builder = new VocabularyBuilder().counting(Role.SMALL, 1, 1, String.join(" ", words));
        Tokens tokens = tokens(String.join(" ", words) + " unheard", builder);

        for (int i = 0; i < count; i++) {
            assertThat(tokens.word(i)).hasToString(words.get(i));
            assertThat(tokens.word(i).number()).isEqualTo(i + 1);
        }
        assertThat(tokens.word(count)).isSameAs(Vocabulary.UNKNOWN);
    }

    /** A word of its own for each number: a, b … z, ba, bb … */
    private static String inLetters(int number) {
        return number < 26
                ? Character.toString('a' + number)
                : inLetters(number / 26) + Character.toString('a' + number % 26);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "bcdefghijklm", "abcdefghijklm", "abcdefghijklmnopqrstuvwxyz", "o'clock", "naïve", "000"})
    void findsWordsOfAnyLengthInAnyCase(String word) {
        VocabularyBuilder words = new VocabularyBuilder()
                .words(Role.OF, "a bcdefghijklm abcdefghijklm abcdefghijklmnopqrstuvwxyz o'clock naïve 000");

        assertThat(tokens(word, words).word(0)).hasToString(word);
        assertThat(tokens(word.toUpperCase(Locale.ROOT), words).word(0)).hasToString(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xbcdefghijklm", "abcdefghijkl", "oclock", "0000", "00", "bcdefghijklmé"})
    void findsNoWordThatIsAlmostKnown(String word) {
        VocabularyBuilder words = new VocabularyBuilder().words(Role.OF, "bcdefghijklm abcdefghijklm o'clock 000");

        assertThat(tokens(word, words).word(0)).isSameAs(Vocabulary.UNKNOWN);
    }

    @Test
    void givesUnknownWordsNoRole() {
        Tokens tokens = tokens("foo 5", new VocabularyBuilder().words(Role.OF, "of"));

        assertThat(tokens.word(0)).isSameAs(Vocabulary.UNKNOWN);
        assertThat(Role.values()).noneMatch(role -> tokens.is(0, role));
        assertThat(Vocabulary.UNKNOWN.mayBeName()).isTrue();
    }

    @Test
    void knowsNothingWhereNothingWasAdded() {
        assertThat(tokens("hardly", new VocabularyBuilder()).word(0)).isSameAs(Vocabulary.UNKNOWN);
    }

    @Test
    void letsLabelsAndNounsOfChangeStillNameWhatIsCounted() {
        VocabularyBuilder words = new VocabularyBuilder()
                .words(Role.LABEL, "page case")
                .words(Role.DECLINE, "drop")
                .words(Role.STEERING, "case");

        assertThat(tokens("page", words).word(0).mayBeName()).isTrue();
        assertThat(tokens("drop", words).word(0).mayBeName()).isTrue();
        assertThat(tokens("case", words).word(0).mayBeName()).isFalse();
    }
}
