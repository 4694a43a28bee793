package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static Tokens tokens(String text, VocabularyBuilder words) {
        return Tokens.of(text, new Invented(words), Notation.ENGLISH);
    }

    private static final class Invented extends Language {
        Invented(VocabularyBuilder words) {
            super(words.build());
        }

        @Override
        public boolean mayBeNoun(Tokens tokens, int ahead) {
            return tokens.word(ahead).mayBeName();
        }

        @Override
        public boolean isAdjective(Tokens tokens, int ahead) {
            return false;
        }

        @Override
        public boolean isPluralNoun(Tokens tokens, int ahead) {
            return false;
        }
    }

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
    void letsAWordPlaySeveralRoles() {
        Word may = tokens(
                        "may", new VocabularyBuilder().words(Role.MONTH, "may").words(Role.STEERING, "may"))
                .word(0);

        assertThat(may.is(Role.MONTH)).isTrue();
        assertThat(may.is(Role.STEERING)).isTrue();
        assertThat(may.is(Role.LABEL)).isFalse();
        assertThat(may.mayBeName()).isFalse();
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

    @Test
    void keepsNumberAndPowerOfAWordBesideEachOther() {
        Word thousands = tokens(
                        "thousands",
                        new VocabularyBuilder()
                                .number(Role.PLURAL, 1_000, "thousands")
                                .power(Role.PLURAL, 3, "thousands"))
                .word(0);

        assertThat(thousands.number()).isEqualTo(1_000);
        assertThat(thousands.smallNumber()).isEqualTo(1_000);
        assertThat(thousands.power()).isEqualTo(3);
    }

    @Test
    void refusesTwoNumbersForOneWord() {
        VocabularyBuilder words = new VocabularyBuilder().number(Role.PART, 4, "fourth");

        words.number(Role.ORDINAL, 4, "fourth");
        assertThatIllegalStateException()
                .isThrownBy(() -> words.number(Role.SMALL, 5, "fourth"))
                .withMessageContaining("fourth")
                .withMessageContaining("4")
                .withMessageContaining("5");
        assertThatIllegalStateException()
                .isThrownBy(() -> words.power(Role.MULTIPLIER, 9, "billion").power(Role.LETTERS, 12, "billion"));
    }

    @Test
    void takesTheLongestWordingInWhateverOrderTheyWereAdded() {
        VocabularyBuilder words = new VocabularyBuilder()
                .before(Cue.UNCLEAR, "not")
                .before(Cue.AT_MOST, "not more than")
                .before(Cue.NEARLY, "not quite")
                .before(Cue.MORE_THAN, "more than");

        assertThat(before("not more than 5", words)).isEqualTo(Cue.AT_MOST);
        assertThat(before("not quite 5", words)).isEqualTo(Cue.NEARLY);
        assertThat(before("not more 5", words)).isEqualTo(Cue.UNCLEAR);
        assertThat(before("More Than 5", words)).isEqualTo(Cue.MORE_THAN);
        assertThat(Wording.before(tokens("more 5", words))).isNull();
        assertThat(Wording.before(tokens("than 5", words))).isNull();
    }

    private static Cue before(String text, VocabularyBuilder words) {
        return Objects.requireNonNull(Wording.before(tokens(text, words))).cue();
    }

    @Test
    void keepsWordingsBeforeBehindAndBetweenApart() {
        VocabularyBuilder words = new VocabularyBuilder()
                .before(Cue.AT_MOST, "up to")
                .behind(Cue.AT_LEAST, "up")
                .between(Cue.TO, "up to");
        Tokens tokens = tokens("up to", words);

        assertThat(Objects.requireNonNull(Wording.before(tokens)).cue()).isEqualTo(Cue.AT_MOST);
        assertThat(Objects.requireNonNull(Wording.behind(tokens)).cue()).isEqualTo(Cue.AT_LEAST);
        assertThat(Objects.requireNonNull(Wording.between(tokens)).cue()).isEqualTo(Cue.TO);
        assertThat(Objects.requireNonNull(Wording.between(tokens)).length()).isEqualTo(2);
    }

    @Test
    void wantsTheHyphenOfAWordingGluedOnBothSides() {
        VocabularyBuilder words = new VocabularyBuilder().behind(Cue.ABOUT, "- ish");

        assertThat(behind("20-ish", words)).isTrue();
        assertThat(behind("20‑ish", words)).as("any dash").isTrue();
        assertThat(behind("20 -ish", words)).isFalse();
        assertThat(behind("20- ish", words)).isFalse();
    }

    private static boolean behind(String text, VocabularyBuilder words) {
        Tokens tokens = tokens(text, words);
        tokens.skip(1);
        return Wording.behind(tokens) != null;
    }
}
