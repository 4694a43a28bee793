package org.tallystick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final byte[] COMMAND_LINE =
            "java\0-jar\0tallystick.jar\0figure\0£5\0\0".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsWholeStaysAsItIs() {
        assertThat(Arguments.mended("figure", "£5")).containsExactly("figure", "£5");
    }

    @Test
    void aLostSignIsReadFromTheBytes() {
        assertThat(Arguments.mended(COMMAND_LINE, "figure", "\uFFFD\uFFFD5", ""))
                .containsExactly("figure", "£5", "");
    }

    @Test
    void bytesThatAreNoUtf8ChangeNothing() {
        byte[] latin = "java\0£5\0".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Arguments.mended(latin, "\uFFFD5")).containsExactly("\uFFFD5");
    }

    @Test
    void aCommandLineThatIsTooShortChangesNothing() {
        assertThat(Arguments.mended(new byte[0], "\uFFFD5")).containsExactly("\uFFFD5");
    }
}
