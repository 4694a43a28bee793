package org.tallystick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final String ERASED = "\r\u001b[K";

    private final StringWriter shown = new StringWriter();
    private final Progress progress = new Progress(new PrintWriter(shown), () -> true);

    @Test
    void whatIsBeingDoneIsShownOnOneLineAndErased() {
        progress.now("reading");
        progress.show();
        progress.now("reconciling");
        progress.show();
        progress.close();

        assertThat(shown)
                .hasToString(ERASED + "tallystick: reading, 2 s" + ERASED + "tallystick: reconciling, 3 s" + ERASED);
    }

    @Test
    void shortWorkLeavesNoTrace() {
        progress.now("reading");
        progress.close();

        assertThat(shown).hasToString("");
    }

    @Test
    void nothingIsShownOnceItIsOver() {
        progress.close();
        progress.show();

        assertThat(shown).hasToString("");
    }
}
