package org.tallystick.io.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.tallystick.io.problem.Problem;

class JsonLinesReaderTest {

    private static List<JsonLinesReader.Line> lines(byte[] bytes) {
        return lines(new ByteArrayInputStream(bytes), JsonLimits.STANDARD);
    }

    private static List<JsonLinesReader.Line> lines(InputStream bytes, JsonLimits limits) {
        List<JsonLinesReader.Line> lines = new ArrayList<>();
        try {
            JsonLinesReader.of(bytes, "a.jsonl", limits).forEachRemaining(lines::add);
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
        return lines;
    }

    private static List<String> told(List<JsonLinesReader.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.problems().stream())
                .map(Problem::toString)
                .toList();
    }

    @Test
    void eachLineIsAValueWithItsNumber() {
        List<JsonLinesReader.Line> lines = lines("\uFEFF{\"a\": 1}\n\n  \t\r\n{\"a\": 2}\r\n [3]".getBytes(UTF_8));

        assertThat(lines).extracting(JsonLinesReader.Line::number).containsExactly(1, 4, 5);
        assertThat(lines)
                .extracting(line -> line.root().orElseThrow().place().toString())
                .containsExactly("1:1", "4:1", "5:2");
        assertThat(told(lines)).isEmpty();
    }

    @Test
    void aBadLineDoesNotStopTheOthers() {
        List<JsonLinesReader.Line> lines =
                lines("{\"a\": 1, \"a\": 2}\n{\"b\": NaN}\n{\"c\": [\n{\"d\": 4} {}\n{\"e\": 5}\n".getBytes(UTF_8));

        assertThat(lines).hasSize(5);
        assertThat(told(lines))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("a.jsonl:1:10: /a: the key `a` stands twice"),
                        second -> assertThat(second).startsWith("a.jsonl:2:7: `NaN`"),
                        third -> assertThat(third)
                                .startsWith("a.jsonl:3:8: /c: the text ends inside the array that began at 3:7"),
                        fourth -> assertThat(fourth).startsWith("a.jsonl:4:10: more text follows"));
        assertThat(lines.get(4).problems()).isEmpty();
    }

    @Test
    void malformedBytesBelongToTheirLine() {
        List<JsonLinesReader.Line> lines = lines("[1]\n[\"\u00e9\"]\n[3]\n\u00e9".getBytes(ISO_8859_1));

        assertThat(lines.get(0).problems()).isEmpty();
        assertThat(lines.get(1).problems()).hasSize(1);
        assertThat(lines.get(2).problems()).isEmpty();
        assertThat(lines.get(3).problems())
                .extracting(Problem::line)
                .containsOnly(4)
                .hasSize(2);
    }

    @Test
    void utf16IsReadByLineToo() {
        assertThat(lines("\uFEFF[1]\n[2]".getBytes(UTF_16LE))).hasSize(2);
    }

    @Test
    void aMarkInsideTheFileIsNoWhiteSpace() {
        assertThat(told(lines("[1]\n\uFEFF[2]".getBytes(UTF_8)))).hasSize(1);
    }

    @Test
    void anEmptyFileHasNoLines() {
        assertThat(lines(new byte[0])).isEmpty();
        assertThatThrownBy(() -> JsonLinesReader.of(InputStream.nullInputStream(), "a", JsonLimits.STANDARD)
                        .next())
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aLineOfAHundredMillionCharactersIsPassedOver() {
        InputStream text = new SequenceInputStream(
                new SequenceInputStream(
                        new ByteArrayInputStream("[1]\n\"".getBytes(UTF_8)), new Repeated('x', 100_000_000)),
                new ByteArrayInputStream("\"\n[2]".getBytes(UTF_8)));

        List<JsonLinesReader.Line> lines = lines(text, JsonLimits.STANDARD);

        assertThat(lines).hasSize(3);
        assertThat(told(lines))
                .containsExactly(
                        "a.jsonl:2:1: this line has 100000002 characters and is passed over; expected at most 1048576");
        assertThat(lines.get(1).root()).isEmpty();
        assertThat(lines.get(2).root()).isPresent();
    }

    @Test
    void aLineOfExactlyTheLimitIsRead() {
        JsonLimits five = JsonLimits.STANDARD.withLineLength(5);
        List<JsonLinesReader.Line> lines =
                lines(new ByteArrayInputStream("[123]\r\n[1234]\n[345]".getBytes(UTF_8)), five);

        assertThat(lines).extracting(line -> line.root().isPresent()).containsExactly(true, false, true);
    }

    @Test
    void aBrokenStreamIsNoProblemOfTheText() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public void close() {}
        };
        JsonLinesReader lines = new JsonLinesReader(broken, new Problems("a.jsonl"), JsonLimits.STANDARD);
        assertThatThrownBy(lines::hasNext).isInstanceOf(UncheckedIOException.class);
    }

    /** One byte many times over. */
    private static final class Repeated extends InputStream {
        private final char repeated;
        private int left;

        Repeated(char repeated, int times) {
            this.repeated = repeated;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? repeated : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = Math.min(length, left);
            java.util.Arrays.fill(target, offset, offset + count, (byte) repeated);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
