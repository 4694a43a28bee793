package org.tallystick.io.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.figure.FigureScanner;
import org.tallystick.io.problem.Problem;

class TextReaderTest {
    private static final String TEXT = "At the café 😀 sat 40 people.";

    @TempDir
    private Path directory = Path.of("");

    static Stream<Charset> charsets() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void placesCountCharactersBehindTheByteOrderMark(Charset charset) throws IOException {
        try (TextReader text = reader(("\uFEFF" + TEXT).getBytes(charset))) {
            assertThat(FigureScanner.standard().scan(text)).singleElement().satisfies(found -> {
                assertThat(found.start()).isEqualTo(TEXT.indexOf("40"));
                assertThat(found.end()).isEqualTo(TEXT.indexOf('.'));
            });
            assertThat(text.problems()).isEmpty();
        }
    }

    @Test
    void malformedBytesAreProblemsAndTheRestIsRead() throws IOException {
        try (TextReader text = reader("one\ncafé and\nmore\n".getBytes(ISO_8859_1))) {
            StringWriter read = new StringWriter();
            text.transferTo(read);

            assertThat(read).hasToString("one\ncaf\uFFFD and\nmore\n");
            assertThat(text.problems())
                    .singleElement()
                    .hasToString("a.txt:2:4: the bytes E9 are malformed UTF-8;"
                            + " expected text in UTF-8, or in UTF-16 with a byte order mark");
        }
    }

    @Test
    void aFileIsReadByItsName() throws IOException {
        Path file = Files.write(directory.resolve("a.txt"), new byte[] {'4', (byte) 0xFF});

        try (TextReader text = TextReader.open(file)) {
            text.transferTo(new StringWriter());
            assertThat(text.problems())
                    .singleElement()
                    .extracting(Problem::file)
                    .isEqualTo(file.toString());
        }
    }

    @Test
    void aFileThatIsNotThereIsAFailureThatCanBeTold() {
        Path file = directory.resolve("none.txt");

        assertThatThrownBy(() -> TextReader.open(file))
                .isInstanceOfSatisfying(
                        NoSuchFileException.class,
                        failure -> assertThat(Problem.ofFailure("none.txt", failure, "a text"))
                                .hasToString("none.txt: there is no such file; expected a text"));
    }

    @Test
    void aDirectoryIsAFailure() {
        assertThatThrownBy(() -> TextReader.open(directory)).isInstanceOf(IOException.class);
    }

    @Test
    void theBytesAreClosedWithTheReader() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream bytes = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        TextReader.of("a.txt", bytes).close();

        assertThat(closed).isTrue();
    }

    private static TextReader reader(byte[] bytes) throws IOException {
        return TextReader.of("a.txt", new ByteArrayInputStream(bytes));
    }
}
