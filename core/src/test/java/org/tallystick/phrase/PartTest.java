package org.tallystick.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.tallystick.phrase.Part.Role;

class PartTest {
    private static final Part HEDGE = Part.of(Role.HEDGE, 0, 9);

    @Test
    void isAPieceOfAPhrase() {
        assertThat(HEDGE.in("more than 33,000")).isEqualTo("more than");
        assertThat(HEDGE).hasToString("hedge 0-9");
        assertThatExceptionOfType(StringIndexOutOfBoundsException.class).isThrownBy(() -> HEDGE.in("33,000"));
    }

    @Test
    void equalsOneOfTheSameRoleAndPlace() {
        assertThat(Part.of(Role.HEDGE, 0, 9)).isEqualTo(HEDGE).hasSameHashCodeAs(HEDGE);
        assertThat(Part.of(Role.UNIT, 0, 9)).isNotEqualTo(HEDGE);
        assertThat(Part.of(Role.HEDGE, 1, 9)).isNotEqualTo(HEDGE);
        assertThat(Part.of(Role.HEDGE, 0, 8)).isNotEqualTo(HEDGE);
    }

    @Test
    void isNeverEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Part.of(Role.NUMBER, 3, 3))
                .withMessage("a part does not stretch from 3 to 3");
        assertThatIllegalArgumentException().isThrownBy(() -> Part.of(Role.NUMBER, -1, 3));
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(HEDGE);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(HEDGE);
        }
    }
}
