package org.tallystick.io.claims;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.problem.Problem;
import org.tallystick.provenance.Lineage;

/** Whatever comes in, problems come out, never an exception. */
class HostileInputsTest {
    private static final String DOCUMENT = ClaimsWriterTest.DOCUMENT;

    private static Loaded<Dossier> read(byte[] bytes) {
        Loaded<Dossier> loaded = ClaimsReader.read("a.json", new ByteArrayInputStream(bytes));
        assertThat(loaded.problems()).isSorted();
        loaded.value().ifPresent(dossier -> assertThat(Lineage.of(dossier)).isNotNull());
        return loaded;
    }

    private static List<Problem> told(String document) {
        return read(document.getBytes(UTF_8)).problems();
    }

    private static String lines(String document) {
        StringBuilder lines = new StringBuilder();
        Matcher entry = Pattern.compile("(?m)^    \\{(.*)},?$").matcher(document);
        while (entry.find()) {
            lines.append("{\"type\": \"claim\", ").append(entry.group(1)).append("}\n");
        }
        return lines.toString();
    }

    @Test
    void aDocumentCutOffAnywhereHasOneFault() {
        String stripped = DOCUMENT.strip();
        for (int length = 0; length < stripped.length(); length++) {
            String cut = stripped.substring(0, length);
            assertThat(told(cut)).as(cut).hasSize(1);
        }
    }

    @Test
    void everyValueMayBeOfAnyKind() {
        Matcher value = Pattern.compile("(?<=[:\\[,] )?\"[^\"\\\\]*\"(?!:)|(?<=: )(?:\\d+|true|false|null)")
                .matcher(DOCUMENT);
        List<int[]> places = new ArrayList<>();
        while (value.find()) {
            places.add(new int[] {value.start(), value.end()});
        }
        assertThat(places).hasSizeGreaterThan(150);
        List<String> others = List.of("7", "-1e9999", "true", "null", "[]", "{}", "\"\"", "[[{\"a\": null}]]");
        for (int number = 0; number < places.size(); number++) {
            int[] place = places.get(number);
            String other = others.get(number % others.size());
            read((DOCUMENT.substring(0, place[0]) + other + DOCUMENT.substring(place[1])).getBytes(UTF_8));
        }
        assertThat(told(DOCUMENT.replaceAll("(?<=\": )\"(?:[^\"\\\\]|\\\\.)*\"", "7")))
                .hasSizeGreaterThan(50);
    }

    @Test
    void everyKeyMayBeUnknown() {
        Matcher key = Pattern.compile("\"([A-Za-z]+)\": ").matcher(DOCUMENT);
        int keys = 0;
        while (key.find()) {
            keys++;
            String unknown = DOCUMENT.substring(0, key.start()) + "\"zzz\": " + DOCUMENT.substring(key.end());
            assertThat(told(unknown)).as(key.group() + " at " + key.start()).isNotEmpty();
        }
        assertThat(keys).isGreaterThan(100);
    }

    @Test
    void everyLineMayBeOfTheWrongType() {
        Loaded<Dossier> loaded = ClaimsReader.readLines(
                "a.jsonl", new ByteArrayInputStream(lines(DOCUMENT).getBytes(UTF_8)));
        assertThat(loaded.problems()).hasSizeGreaterThan(20).isSorted();
    }

    @Test
    void numbersMayBeNoneOrTooLong() {
        String figure = "{\"tallystick\": 1, \"sources\": [{\"id\": \"s\"}], \"claims\": ["
                + "{\"id\": \"c\", \"source\": \"s\", \"measurand\": \"m\", \"figure\": FIGURE}]}";
        String million = "9".repeat(1_000_000);
        for (String bad : List.of(
                "NaN",
                "Infinity",
                "{\"value\": NaN}",
                "{\"value\": \"NaN\"}",
                "{\"value\": " + million + "}",
                "{\"value\": \"" + million + "\"}",
                "{\"value\": \"1/" + million.substring(2) + "\"}",
                "{\"value\": 1e999999999}",
                "{\"value\": \"1e-999999999\"}",
                "{\"value\": 1, \"grain\": 1e-999999999}",
                "{\"value\": 1, \"decimals\": 1e9999}",
                "{\"min\": \"-1e99999999999999999999\"}",
                "\"" + million + "\"",
                "\"1e999999999\"",
                "\"1" + "0".repeat(999_000) + "\"",
                "\"" + "about ".repeat(100_000) + "\"")) {
            assertThat(told(figure.replace("FIGURE", bad)))
                    .as(bad.substring(0, Math.min(40, bad.length())))
                    .hasSize(1)
                    .first()
                    .satisfies(problem -> assertThat(problem.toString()).hasSizeLessThan(400));
        }
    }

    @Test
    void nestingMayBeDeep() {
        assertThat(told("[".repeat(100_000))).isNotEmpty();
        assertThat(told("{\"tallystick\": 1, \"sources\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .isNotEmpty();
        assertThat(told("{\"a\": ".repeat(100_000))).isNotEmpty();
    }

    @Test
    void chainsAndCirclesMayBeLong() {
        StringBuilder sources = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            sources.append(i == 0 ? "" : ",")
                    .append(String.format("{\"id\": \"s%d\", \"publisher\": \"s%d\"}", i, i + 1));
        }
        String document = "{\"tallystick\": 1, \"claims\": [], \"sources\": [" + sources;
        assertThat(told(document + ", {\"id\": \"s20000\"}]}")).isEmpty();
        String citing =
                document.replace("\"publisher\": \"s", "\"cites\": [\"s").replace("\"}", "\"]}");
        assertThat(told(citing + ", {\"id\": \"s20000\", \"cites\": [\"s0\"]}]}"))
                .isEmpty();
        assertThat(told(document + ", {\"id\": \"s20000\", \"publisher\": \"s0\"}]}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/sources/0/publisher"));
    }

    @Test
    void textMayBeInOtherEncodings() {
        Dossier dossier = read(DOCUMENT.getBytes(UTF_8)).orElseThrow();
        for (String marked : List.of("", "\uFEFF")) {
            assertThat(read((marked + DOCUMENT).getBytes(UTF_8)).orElseThrow()).isEqualTo(dossier);
            assertThat(read((marked + DOCUMENT).getBytes(UTF_16LE)).orElseThrow())
                    .isEqualTo(dossier);
            assertThat(read((marked + DOCUMENT).getBytes(UTF_16BE)).orElseThrow())
                    .isEqualTo(dossier);
        }
        assertThat(read(DOCUMENT.replace('–', 'é').getBytes(ISO_8859_1)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("malformed"));
    }

    @Test
    void thereMayBeNothing() {
        assertThat(told(""))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isOne());
        assertThat(told(" \n ")).hasSize(1);
        assertThat(told("null")).hasSize(1);
        assertThat(told("\u0000\u0000\u0000")).isNotEmpty();
    }
}
