package org.tallystick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PhraseLinesTest {
    @Test
    void linesEndAsTheyDoOnAnySystem() {
        PhraseLines lines = new PhraseLines(new StringReader("a\nb\r\n\nc"));

        assertThat(lines.next()).contains("a");
        assertThat(lines.next()).contains("b");
        assertThat(lines.next()).contains("");
        assertThat(lines.next()).contains("c");
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void aLineIsGivenBeforeTheNextHasCome() throws IOException {
        try (PipedWriter speaker = new PipedWriter();
                PipedReader listener = new PipedReader(speaker)) {
            PhraseLines lines = new PhraseLines(listener);
            speaker.write("first\n");

            assertThat(lines.next()).contains("first");
            assertThat(lines.isWaiting()).isFalse();
        }
    }
}
