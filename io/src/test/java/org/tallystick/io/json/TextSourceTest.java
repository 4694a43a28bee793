package org.tallystick.io.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.io.problem.Problem;

class TextSourceTest {
    private static final String DOCUMENT = "{\"name\": \"Agência — 😀\"}";

    private final Problems problems = new Problems("a.json");

    private String read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes));
    }

    private String read(InputStream stream) {
        StringWriter text = new StringWriter();
        try {
            TextSource.of(stream, problems).transferTo(text);
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
        return text.toString();
    }

    static Stream<Charset> charsets() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void unicodeIsRecognised(Charset charset) {
        assertThat(read(DOCUMENT.getBytes(charset))).isEqualTo(DOCUMENT);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void aByteOrderMarkIsNoPartOfTheText(Charset charset) {
        assertThat(read(("\uFEFF" + DOCUMENT).getBytes(charset))).isEqualTo(DOCUMENT);
        assertThat(read("\uFEFF".getBytes(charset))).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "12", "123", "[]"})
    void shortTextsAreRead(String text) {
        assertThat(read(text.getBytes(UTF_8))).isEqualTo(text);
        assertThat(read("[]".getBytes(UTF_16LE))).isEqualTo("[]");
        assertThat(read("1".getBytes(UTF_16BE))).isEqualTo("1");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aTextThatComesByteByByteIsTheSame() {
        String text = ("\uFEFF" + DOCUMENT).repeat(2000);
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(text.getBytes(UTF_8))) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
        assertThat(read(slow)).isEqualTo(text.substring(1));
    }

    @Test
    void malformedBytesAreToldOnceALineAndReplaced() {
        String text = read("\uFEFF[\"é\",\r\n \"é\"]".replace("é", "\u00e9x").getBytes(UTF_8));
        assertThat(text).contains("éx");

        text = read("[\"caf\u00e9\", \"\u00e9\",\r\n \"\u00e9\"]".getBytes(ISO_8859_1));
        assertThat(text).isEqualTo("[\"caf\uFFFD\", \"\uFFFD\",\r\n \"\uFFFD\"]");
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.json:1:6: the bytes E9 are malformed UTF-8; expected text in UTF-8, or in UTF-16 with a byte order mark",
                        "a.json:2:3: the bytes E9 are malformed UTF-8; expected text in UTF-8, or in UTF-16 with a byte order mark");
    }

    @Test
    void placesAreCountedInCharactersAfterAMark() throws IOException {
        byte[] start = "\uFEFF{\n\"é😀\": \"".getBytes(UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(start, start.length + 1);
        bytes[start.length] = (byte) 0xC3;

        assertThat(read(bytes)).endsWith("\uFFFD");
        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).toString()).startsWith("a.json:2:9: the bytes C3 are malformed");
    }

    @Test
    void everyMalformedByteOfALongTextIsReplaced() {
        byte[] bytes = new byte[50_000];
        java.util.Arrays.fill(bytes, (byte) 0xFF);
        bytes[0] = '"';
        assertThat(read(bytes)).isEqualTo("\"" + "\uFFFD".repeat(49_999));
        assertThat(problems.list()).hasSize(1);
    }

    @Test
    void halfASurrogatePairIsMalformed() {
        assertThat(read("[\"\uD83Dx\"]".getBytes(UTF_8)))
                .as("the encoder wrote a question mark")
                .isEqualTo("[\"?x\"]");
        byte[] bytes = {'[', 0, '"', 0, 0x3D, (byte) 0xD8, 'x', 0};
        assertThat(read(bytes)).startsWith("[\"\uFFFD");
        assertThat(problems.list()).extracting(Problem::column).containsExactly(3);
    }
}
