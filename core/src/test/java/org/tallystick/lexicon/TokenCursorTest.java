package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tallystick.grammar.Languages;

class TokenCursorTest {

    private static Tokens tokens(String text) {
        return Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
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
    void countsAnewHowFarWasRead() {
        Tokens tokens = tokens("one two three");
        tokens.skip(2);
        tokens.reset(1);

        assertThat(tokens.furthest()).isEqualTo(2);
        tokens.forgetFurthest();
        assertThat(tokens.furthest()).isEqualTo(1);
    }

    @Test
    void forgetsWhatWasGivenBack() {
        Tokens tokens = tokens("one two three");
        tokens.skip(1);
        int mark = tokens.mark();
        tokens.skip(2);

        tokens.giveBack(mark);

        assertThat(tokens.mark()).isEqualTo(mark);
        assertThat(tokens.furthest()).isEqualTo(mark);
    }
}
