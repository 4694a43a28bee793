package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tallystick.grammar.Languages;

class TokenBufferTest {

    private static TokenBuffer tokens(String text) {
        TokenBuffer tokens = new TokenBuffer(Languages.ENGLISH.vocabulary(), 1);
        tokens.clear(text.toCharArray());
        return tokens;
    }

    @Test
    void growsBeyondItsFirstRoom() {
        TokenBuffer tokens = tokens("abcdef");
        for (int i = 0; i < 6; i++) {
            tokens.add(i % 2 == 0 ? Kind.WORD : Kind.SYMBOL, i, i + 1, Vocabulary.UNKNOWN.id());
        }

        assertThat(tokens.count()).isEqualTo(6);
        for (int i = 0; i < 6; i++) {
            assertThat(tokens.kind(i)).isEqualTo(i % 2 == 0 ? Kind.WORD : Kind.SYMBOL);
            assertThat(tokens.word(i)).isSameAs(Vocabulary.UNKNOWN);
            assertThat(tokens.start(i)).isEqualTo(i);
            assertThat(tokens.end(i)).isEqualTo(i + 1);
            assertThat(tokens.first(i)).isEqualTo((char) ('a' + i));
            assertThat(tokens.isGlued(i)).isEqualTo(i > 0);
        }
    }

    @Test
    void gluesNoTokenToTheEndOfAParagraph() {
        TokenBuffer tokens = tokens("a\nb");
        tokens.add(Kind.WORD, 0, 1, Vocabulary.UNKNOWN.id());
        tokens.add(Kind.SYMBOL, 1, 2, Vocabulary.UNKNOWN.id());
        tokens.add(Kind.WORD, 2, 3, Vocabulary.UNKNOWN.id());

        assertThat(tokens.isGlued(1)).isFalse();
        assertThat(tokens.isGlued(2)).isTrue();
        assertThat(tokens.beginsLine(1)).isFalse();
    }

    @Test
    void givesTheTextBetweenTwoPlaces() {
        TokenBuffer tokens = tokens("abc");

        assertThat(tokens.between(1, 3)).isEqualTo("bc");
        assertThat(tokens.between(3, 1)).isEmpty();
        assertThat(tokens.charAt(1)).isEqualTo('b');
    }
}
