package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.lexicon.InventedLanguage.tokens;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordingTest {

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

    @Test
    void leavesAWordingThatReachesOverAFence() {
        Tokens tokens = tokens("more than 5", new VocabularyBuilder().before(Cue.MORE_THAN, "more than"));

        assertThat(Objects.requireNonNull(Wording.before(tokens)).cue()).isEqualTo(Cue.MORE_THAN);
        tokens.fence(1);
        assertThat(Wording.before(tokens)).isNull();
    }

    @Test
    void findsTheWordsBetweenTwoNumbersFurtherOn() {
        Tokens tokens = tokens(
                "5 or up to 6", new VocabularyBuilder().between(Cue.OR, "or").between(Cue.TO, "up to"));

        assertThat(Wording.between(tokens)).isNull();
        assertThat(Objects.requireNonNull(Wording.between(tokens, 1)).cue()).isEqualTo(Cue.OR);
        assertThat(Objects.requireNonNull(Wording.between(tokens, 2)).cue()).isEqualTo(Cue.TO);
        assertThat(Wording.between(tokens, 3)).isNull();
        assertThat(Wording.between(tokens, 99)).isNull();
        assertThat(tokens.mark()).isZero();
    }
}
