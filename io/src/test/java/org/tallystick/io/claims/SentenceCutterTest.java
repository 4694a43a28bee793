package org.tallystick.io.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCutterTest {
    /** The sentences of a text without the space behind them; the first of a paragraph is marked. */
    private static List<String> cut(String text) {
        List<Integer> starts = new ArrayList<>();
        List<Boolean> firsts = new ArrayList<>();
        SentenceCutter cutter = new SentenceCutter((position, first) -> {
            starts.add((int) position);
            firsts.add(first);
        });
        text.chars().forEach(next -> cutter.pass((char) next));
        starts.add(text.length());
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < firsts.size(); at++) {
            String sentence = text.substring(starts.get(at), starts.get(at + 1)).replaceAll("[\\s\u00a0\u2029]+$", "");
            sentences.add((firsts.get(at) ? "¶ " : "") + sentence);
        }
        return sentences;
    }

    @Test
    void aSentenceEndsWhereACapitalFollows() {
        assertThat(cut("  It was 3.5 percent. Was it? Yes! \tso he said. 12 came."))
                .containsExactly("¶ It was 3.5 percent.", "Was it?", "Yes! \tso he said. 12 came.");
    }

    @Test
    void quotesAndBracketsGoWithTheirSentence() {
        assertThat(cut("\"Ten came.\" \u201cNo: twelve.\u201d (It was dark.) \"(Quite.)\""))
                .containsExactly("¶ \"Ten came.\"", "\u201cNo: twelve.\u201d", "(It was dark.)", "\"(Quite.)\"");
    }

    @Test
    void aQuoteThatOpensBeforeASmallLetterBeginsNothing() {
        assertThat(cut("It grew. \"but slowly\" They said so."))
                .containsExactly("¶ It grew. \"but slowly\" They said so.");
    }

    @Test
    void lettersAndTitlesWithAFullStopEndNothing() {
        assertThat(cut("Gov. Ada B. Stone met 12 U.S. Marines. Then Dr. Hollis left."))
                .containsExactly("¶ Gov. Ada B. Stone met 12 U.S. Marines.", "Then Dr. Hollis left.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n \t\u00a0\n", "\n\n\n\n", "\u2029"})
    void aLineWithoutAVisibleCharacterPartsParagraphs(String gap) {
        assertThat(cut(gap + "one line\r\nand its next. Two" + gap + "no capital" + gap))
                .containsExactly("¶ one line\r\nand its next.", "Two", "¶ no capital");
    }

    @Test
    void aTextOfSpacesHasNoSentence() {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" \n\n ")).isEmpty();
    }
}
