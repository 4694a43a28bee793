package org.tallystick.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordedTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByItsWord(Hedge hedge) {
        assertThat(Worded.named(Hedge.class, hedge.word())).contains(hedge);
    }

    @Test
    void isWrittenInLowerCaseWithHyphens() {
        assertThat(Hedge.MORE_THAN.word()).isEqualTo("more-than");
        assertThat(Worded.named(Hedge.class, "MORE_THAN")).isEmpty();
    }
}
