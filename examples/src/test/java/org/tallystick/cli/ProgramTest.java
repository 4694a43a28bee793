package org.tallystick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands share: help, version, wrong usage, and an output that cannot be written. */
class ProgramTest {
    @Test
    void helpNamesTheCommandsAndTheExitStatuses() {
        Outcome help = Outcome.of("--help");

        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith("Usage: tallystick")
                .contains("reconcile", "audit", "figure", "scan", "draft", "java -jar tallystick.jar", "Exit status:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reconcile", "audit", "figure", "scan", "draft"})
    void eachCommandHasHelpWithExamples(String command) {
        Outcome help = Outcome.of(command, "--help");

        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith("Usage: tallystick " + command)
                .contains("Examples:\n  tallystick " + command)
                .contains("Exit status:");
    }

    @Test
    void linesOfHelpFitATerminal() {
        assertThat(Outcome.of("--help").lines()).allMatch(line -> line.length() <= 100);
        assertThat(Outcome.of("reconcile", "--help").lines()).allMatch(line -> line.length() <= 100);
        assertThat(Outcome.of("audit", "--help").lines()).allMatch(line -> line.length() <= 100);
        assertThat(Outcome.of("figure", "--help").lines()).allMatch(line -> line.length() <= 100);
        assertThat(Outcome.of("scan", "--help").lines()).allMatch(line -> line.length() <= 100);
        assertThat(Outcome.of("draft", "--help").lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        Outcome version = Outcome.of("--version");

        assertThat(version.status()).isZero();
        assertThat(version.out()).matches("tallystick \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        Outcome nothing = Outcome.of();

        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.complaints())
                .containsExactly(
                        "tallystick: a command is missing: reconcile, verify, audit, figure, scan or draft",
                        "tallystick: for help: tallystick --help");
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        Outcome unknown = Outcome.of("recoil");

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("'recoil'").doesNotContain("\tat ");
    }

    @Test
    void aReaderThatLeavesEndsTheWorkWithoutAWord() {
        ByteArrayInputStream phrases =
                new ByteArrayInputStream("33,000\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Program.run(new Streams(phrases, broken("Broken pipe"), err), "figure");

        assertThat(status).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(phrases.available()).as("phrases left unread").isPositive();
    }

    @Test
    void aFullDiskIsTold() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Program.run(
                new Streams(InputStream.nullInputStream(), broken("No space left on device"), err), "figure", "5");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        "tallystick: standard output cannot be written: No space left on device\n");
    }

    @Test
    void anInputThatBreaksIsTold() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Program.run(new Streams(new PipedInputStream(), OutputStream.nullOutputStream(), err), "figure");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("tallystick: standard input cannot be read: Pipe not connected\n");
    }

    @Test
    void whatShouldNotHappenIsOneLine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int octet) {
                throw new IllegalStateException("first line\nsecond line");
            }
        };

        int status = Program.run(new Streams(InputStream.nullInputStream(), out, err), "figure", "5");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("tallystick: this should not happen, please report it:"
                        + " java.lang.IllegalStateException: first line\n");
    }

    private static OutputStream broken(String reason) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
