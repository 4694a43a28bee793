package org.tallystick.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallystick.phrase.Worded;

class RelationKindTest {

    @Test
    void isWrittenInLowerCaseWithHyphens() {
        assertThat(Arrays.stream(RelationKind.values()).map(RelationKind::word))
                .containsExactly(
                        "sum", "includes", "at-most", "equal", "ratio", "product", "change", "mean", "linear", "rule");
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsWord(RelationKind kind) {
        assertThat(Worded.named(RelationKind.class, kind.word())).contains(kind);
        assertThat(Worded.named(RelationKind.class, kind.name() + "?")).isEmpty();
    }

    @Test
    void knowsItsRoles() {
        assertThat(RelationKind.INCLUDES.required()).containsExactly(Role.WHOLE, Role.PARTS);
        assertThat(RelationKind.INCLUDES.optional()).containsExactly(Role.REST);
        assertThat(RelationKind.INCLUDES.isRepeated(Role.PARTS)).isTrue();
        assertThat(RelationKind.INCLUDES.isRepeated(Role.REST)).isFalse();
        assertThat(Role.REST.word()).isEqualTo("rest");
    }
}
