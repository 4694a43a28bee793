package org.tallystick.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScanCommandTest {
    private static final String TEXT = """
            On 3 May 2026 the clubs of the café 😀 quarter had more than 33,000 members.
            Fees rose by 4.5 percent, to £12.
            """;

    @TempDir
    private Path directory = Path.of("");

    private String file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("report.txt"), bytes).toString();
    }

    private static String phraseAt(String line, String text) {
        Map<String, @Nullable Object> found = Json.object(line);
        return text.substring(number(found, "start"), number(found, "end"));
    }

    private static int number(Map<String, @Nullable Object> object, String key) {
        return object.get(key) instanceof Integer number ? number : -1;
    }

    @Test
    void eachFigureIsALineWithItsPlaceBeforeTheKeysOfAFigure() throws IOException {
        Outcome scanned = Outcome.of("scan", file(TEXT.getBytes(UTF_8)));

        assertThat(scanned.status()).isZero();
        assertThat(scanned.err()).isEmpty();
        assertThat(scanned.lines())
                .extracting(line -> Json.object(line).get("phrase"))
                .containsExactly("more than 33,000 members", "rose by 4.5 percent", "£12");
        assertThat(scanned.lines())
                .allSatisfy(line -> assertThat(phraseAt(line, TEXT))
                        .isEqualTo(Json.object(line).get("phrase")));
        int start = TEXT.indexOf("more");
        assertThat(scanned.lines().get(0))
                .isEqualTo("{\"start\": " + start + ", \"end\": " + (start + 24) + ", "
                        + Outcome.of("figure", "more than 33,000 members")
                                .out()
                                .strip()
                                .substring(1));
    }

    @Test
    void withAllTheNumbersPassedOverAreLinesToo() throws IOException {
        Outcome scanned = Outcome.of("scan", "--all", file(TEXT.getBytes(UTF_8)));

        assertThat(scanned.status()).isZero();
        assertThat(scanned.lines().get(0))
                .isEqualTo("{\"start\": 3, \"end\": 4, \"text\": \"3\", \"why\": \"part of a date\"}");
        assertThat(scanned.lines().stream()
                        .filter(line -> !line.contains("\"why\": "))
                        .toList())
                .isEqualTo(Outcome.of("scan", file(TEXT.getBytes(UTF_8))).lines());
    }

    static Stream<Charset> charsets() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void aByteOrderMarkSaysTheEncodingAndDoesNotCount(Charset charset) throws IOException {
        Outcome scanned = Outcome.of("scan", file(("\uFEFF" + TEXT).getBytes(charset)));

        assertThat(scanned).isEqualTo(Outcome.of("scan", file(TEXT.getBytes(UTF_8))));
    }

    @Test
    void aTextWithoutFiguresIsNothingToSay() throws IOException {
        assertThat(Outcome.of("scan", file(new byte[0]))).isEqualTo(new Outcome(0, "", ""));
        assertThat(Outcome.of("scan", file("It rained on 3 May.".getBytes(UTF_8))))
                .isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void standardInputIsScannedWhereItIsAskedFor() throws IOException {
        assertThat(Outcome.fed(TEXT, "scan", "-")).isEqualTo(Outcome.of("scan", file(TEXT.getBytes(UTF_8))));
    }

    @Test
    void malformedBytesAreToldWithTheirPlaceBesideTheFigures() throws IOException {
        String file = file("12 dogs\nin a café.\n7 cats\n".getBytes(ISO_8859_1));

        Outcome scanned = Outcome.of("scan", file);

        assertThat(scanned.status()).isEqualTo(2);
        assertThat(scanned.lines()).hasSize(2);
        assertThat(scanned.complaints())
                .containsExactly(file + ":2:9: the bytes E9 are malformed UTF-8;"
                        + " expected text in UTF-8, or in UTF-16 with a byte order mark");
    }

    @Test
    void whatCannotBeReadIsTold() {
        String missing = directory.resolve("none.txt").toString();
        Outcome none = Outcome.of("scan", missing);
        Outcome folder = Outcome.of("scan", directory.toString());

        assertThat(none.status()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
        assertThat(none.complaints()).singleElement().asString().startsWith(missing + ": there is no such file");
        assertThat(folder.status()).isEqualTo(2);
        assertThat(folder.complaints()).singleElement().asString().startsWith(directory + ": this cannot be read");
    }

    @Test
    void aTextThatBreaksOffIsToldBehindItsFigures() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("the line is dead");
            }
        };
        byte[] begun = ("12 dogs came. " + "And so on. ".repeat(10_000)).getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Program.run(
                new Streams(new SequenceInputStream(new ByteArrayInputStream(begun), broken), out, err), "scan", "-");

        assertThat(status).isEqualTo(2);
        assertThat(out.toString(UTF_8)).contains("\"phrase\": \"12 dogs");
        assertThat(err.toString(UTF_8)).startsWith("standard input: this cannot be read: the line is dead");
    }

    @Test
    void oneFileIsNeeded() {
        assertThat(Outcome.of("scan").status()).isEqualTo(2);
        assertThat(Outcome.of("scan").err()).contains("'FILE'", "tallystick scan --help");
        assertThat(Outcome.of("scan", "a", "b").status()).isEqualTo(2);
    }

    @Test
    void aReaderThatLeavesEndsTheWorkWithoutAWord() {
        ByteArrayInputStream text =
                new ByteArrayInputStream("12 dogs came. ".repeat(100_000).getBytes(UTF_8));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        int status = Program.run(new Streams(text, gone, err), "scan", "-");

        assertThat(status).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(text.available()).as("text left unread").isPositive();
    }
}
