package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tallystick.lexicon.InventedLanguage.tokens;

import org.junit.jupiter.api.Test;

class VocabularyBuilderTest {

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
}
