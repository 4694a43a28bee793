package org.tallystick.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.words.Token.Kind;

class TokensTest {

    private static List<String> cut(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        List<String> cut = new ArrayList<>();
        while (!tokens.atEnd()) {
            Token token = tokens.next();
            cut.add(token.kind() + ":" + token.text());
        }
        return cut;
    }

    @Test
    void cutsNumeralsWordsDashesAndSymbols() {
        assertThat(cut("US$33,000.5–6 m² (don’t)"))
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
        assertThat(cut("5., .5")).containsExactly("DIGITS:5", "SYMBOL:.", "SYMBOL:,", "DIGITS:.5");
        assertThat(cut("\ud83d\ude00e\u0301")).containsExactly("SYMBOL:\ud83d\ude00", "WORD:e\u0301");
        assertThat(cut(" \u00a0\u2009\t")).isEmpty();
    }

    @Test
    void tellsWhatIsGlued() {
        Tokens tokens = Tokens.of("5m 5 m twenty-one");

        assertThat(tokens.peek(0).glued()).isFalse();
        assertThat(tokens.peek(1).glued()).isTrue();
        assertThat(tokens.peek(3).glued()).isFalse();
        assertThat(tokens.isHyphen(5)).isTrue();
        assertThat(Tokens.of("5 - 6").isHyphen(1)).isFalse();
        assertThat(Tokens.of("5- 6").isHyphen(1)).isFalse();
    }

    @Test
    void keepsPlacesAndGoesBack() {
        Tokens tokens = Tokens.of("  Five Million");
        int mark = tokens.mark();

        assertThat(tokens.wordAt(0)).isEqualTo("five");
        assertThat(tokens.text(2)).isEqualTo("Five Million");
        tokens.skip(1);
        assertThat(tokens.refuse("no").at()).isEqualTo(7);
        assertThat(tokens.refuseNext().reason()).isEqualTo("\"Million\" is not understood here");
        tokens.reset(mark);
        assertThat(tokens.peek().start()).isEqualTo(2);
        tokens.skip(100);
        assertThat(tokens.atEnd()).isTrue();
        assertThat(tokens.refuseNext().reason()).isEqualTo("the phrase ends too early");
        assertThat(tokens.next().kind()).isEqualTo(Kind.END);
    }

    @Test
    void endsEarlyAtAFence() {
        Tokens tokens = Tokens.of("one and two");

        tokens.fence(1);
        assertThat(tokens.wordAt(1)).isEmpty();
        assertThat(tokens.peek(1).kind()).isEqualTo(Kind.END);
        tokens.skip(2);
        assertThat(tokens.atEnd()).isTrue();
        tokens.unfence();
        assertThat(tokens.wordAt(0)).isEqualTo("and");
    }
}
