package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.lexicon.InventedLanguage.tokens;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolesTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void containTheirRolesAndNoOthers(Role role) {
        Tokens word = tokens("word", new VocabularyBuilder().words(role, "word"));
        Role other = role == Role.OF ? Role.BY : Role.OF;

        assertThat(word.is(0, Roles.of(role))).isTrue();
        assertThat(word.is(0, Roles.of(other, role))).isTrue();
        assertThat(word.is(0, Roles.of(other).and(role))).isTrue();
        assertThat(word.is(0, Roles.of(other))).isFalse();
        assertThat(word.is(1, Roles.of(role))).isFalse();
    }
}
