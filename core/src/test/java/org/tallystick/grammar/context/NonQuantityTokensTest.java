package org.tallystick.grammar.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Languages;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Tokens;

class NonQuantityTokensTest {

    /** The tokens, from the first digits or address on, that are set aside. */
    private static String aside(String text) {
        Tokens tokens = tokens(text);
        while (tokens.kind(0) != Kind.DIGITS && !tokens.text(0, 1).equals("https") && !tokens.atEnd()) {
            tokens.skip(1);
        }
        int length = new NonQuantityTokens(tokens, Languages.ENGLISH).length();
        return length == 0 ? "" : tokens.text(0, length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.com/12 5  | https://example.com/12
            on 2026-02-06 at          | 2026-02-06
            call 1-800-555-0199 now   | 1-800-555-0199
            on 02/06/26 at            | 02/06/26
            at 10:30 on               | 10:30
            call 44 20 7946 0958 now  | 44 20 7946 0958
            the F-16 flew             | 16
            the G20 met               | 20
            # 7 is                    | 7
            § 12 says                 | 12
            item (2) says             | 2)
            on May 5 there            | 5
            on Feb. 5 there           | 5
            on May 5-7 there          | 5-7
            1. First                  | 1.
            """)
    void setsAsideDigitsThatAreNoFigure(String text, String aside) {
        assertThat(aside(text)).isEqualTo(aside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saw 12 dogs",
                "5-10 dogs",
                "1/8 of them",
                "it may 5 times",
                "$5 and",
                "(12 dogs)",
                "2019 12 dogs",
                "2 1/2 dogs"
            })
    void leavesWhatMayBeAFigure(String text) {
        assertThat(aside(text)).isEmpty();
    }

    @Test
    void knowsMonthsByTheirCapital() {
        assertThat(new NonQuantityTokens(tokens("May"), Languages.ENGLISH).isMonth(0))
                .isTrue();
        assertThat(new NonQuantityTokens(tokens("may"), Languages.ENGLISH).isMonth(0))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a.m., true", "P.M., true", "p. m., false", "am, false", "a.b., false", "b.m., false"})
    void knowsHalvesOfTheDay(String text, boolean half) {
        assertThat(new NonQuantityTokens(tokens(text), Languages.ENGLISH).isHalfOfDay(0))
                .isEqualTo(half);
    }

    @ParameterizedTest
    @CsvSource({
        "Highway 101, 1, true",
        "No. 7, 2, true",
        "tables 2 and 3, 3, true",
        "dogs 2 and 3, 3, false",
        "5, 0, false"
    })
    void knowsLabels(String text, int skipped, boolean label) {
        Tokens tokens = tokens(text);
        tokens.skip(skipped);

        assertThat(new NonQuantityTokens(tokens, Languages.ENGLISH).isLabel()).isEqualTo(label);
    }
}
