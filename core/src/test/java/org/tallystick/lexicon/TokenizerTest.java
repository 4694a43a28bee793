package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tallystick.grammar.Languages;

class TokenizerTest {

    private static Tokens tokens(String text) {
        return Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
    }

    private static Tokens running(String text, int length) {
        Tokens tokens = new Tokens(Languages.ENGLISH, Notation.ENGLISH);
        tokens.fill(text.toCharArray(), length);
        return tokens;
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

    @Test
    void cutsTheBeginningOfABuffer() {
        Tokens tokens = running("33,000 people", 3);

        assertThat(cut(tokens)).containsExactly("DIGITS:33", "SYMBOL:,");
        assertThat(tokens.start(2)).isEqualTo(3);
    }

    @Test
    void marksTheEndOfAParagraphInRunningTextOnly() {
        String text = "one\n\n \ntwo\nthree";

        assertThat(cut(running(text, text.length())))
                .containsExactly("WORD:one", "SYMBOL:\n", "WORD:two", "WORD:three");
        assertThat(cut(tokens(text))).containsExactly("WORD:one", "WORD:two", "WORD:three");
    }
}
