package org.tallystick.io.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.problem.Problem;

/** JSON Lines, and several files that are read together. */
class ClaimsFilesTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Loaded<Dossier> lines(String text) {
        return ClaimsReader.readLines("a.jsonl", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private List<String> told(Loaded<Dossier> loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void linesMayStandInAnyOrder() {
        Dossier dossier = lines("""
                        {"type": "relation", "id": "r", "kind": "at-most", "less": "m", "more": "n", "source": "s"}
                        {"type": "claim", "id": "c", "source": "s", "measurand": "m", "figure": "5", "supersedes": ["d"]}

                        {"type": "claim", "id": "d", "source": "s", "measurand": "m", "figure": "6"}
                        {"type": "measurand", "id": "m", "unit": "lb"}
                        {"type": "source", "id": "s", "cites": ["t"]}
                        {"type": "source", "id": "t"}
                        """).orElseThrow();

        assertThat(dossier.claimsById().keySet()).containsExactly("c", "d");
        assertThat(dossier.claims().get(0).source().cites()).containsExactly("t");
        assertThat(dossier.claims().get(0).measurand())
                .isSameAs(dossier.measurands().get("m"));
        assertThat(dossier.relationsById().keySet()).containsExactly("r");
    }

    @Test
    void aBadLineIsToldAndTheOthersStand() {
        Loaded<Dossier> loaded = lines("""
                {"type": "source", "id": "s"}
                {"type": "sauce", "id": "t"}
                {"id": "u"}
                {"type": "claim", "id": "c", "source": "s", "measurand": "m", "figure": "5", "cites": ["t", "u", "v"]}
                {"type": "claim", "id": "d", "source": "s", "measurand": "m", "figure": "6"}
                {"type": "claim", "id": "d", "source": "s", "measurand": "m", "figure": "6"}
                """);

        assertThat(told(loaded))
                .containsExactly(
                        "a.jsonl:2:10: /type: \"sauce\" is not known here; expected one of source, measurand, claim,"
                                + " relation (did you mean `source`?)",
                        "a.jsonl:3:1: the key `type` is missing; expected it, for it is required",
                        "a.jsonl:4:98: /cites/2: the source `v` is not declared; expected the id of one of the sources",
                        "a.jsonl:6:25: /id: the claim `d` is declared twice, first at 5:25; expected an id of its own");
        assertThat(loaded.value().orElseThrow().claimsById().keySet()).containsExactly("c", "d");
    }

    @Test
    void whatMayStandOnAnUnreadableLineIsNotSaidToBeMissing() {
        Loaded<Dossier> loaded = lines("""
                {"type": "claim", "id": "c", "source": "s", "measurand": "m", "figure": "5"}
                {"type": "source" "id": "s"}
                [1]
                """);

        assertThat(told(loaded))
                .hasSize(2)
                .satisfies(told -> assertThat(told.get(0)).startsWith("a.jsonl:2:19: "))
                .satisfies(told -> assertThat(told.get(1))
                        .isEqualTo("a.jsonl:3:1: this is an array; expected an object, one a line"));
    }

    @Test
    void blankLinesAloneAreAProblem() {
        assertThat(told(lines(" \n\n")))
                .containsExactly(
                        "a.jsonl:1:1: there is no entry here, the text is blank; expected an entry on each line");
        assertThat(lines("").value()).isEmpty();
    }

    @Test
    void filesAreReadTogether() throws IOException {
        Path claims = file(
                "claims.json",
                "{\"tallystick\": 1, \"sources\": [{\"id\": \"s\"}], \"claims\":"
                        + " [{\"id\": \"c\", \"source\": \"t\", \"measurand\": \"m\", \"figure\": \"5\"}]}");
        Path more = file("more.JSONL", """
                {"type": "source", "id": "s"}
                {"type": "source", "id": "t"}
                {"type": "measurand", "id": "m", "unit": "lb"}
                {"type": "claim", "id": "c", "source": "t", "measurand": "m", "figure": "5"}
                """);
        Path titled = file("titled.json", "{\"tallystick\": 1, \"title\": \"T\", \"sources\": [], \"claims\": []}");

        Dossier dossier = ClaimsReader.read(claims, more, titled).orElseThrow();

        assertThat(dossier.title()).contains("T");
        assertThat(dossier.sources().keySet()).containsExactly("s", "t");
        assertThat(dossier.claims()).hasSize(1);
        assertThat(dossier.claims().get(0).unit()).isPresent();
    }

    @Test
    void anIdMayNotMeanTwoThingsInTwoFiles() throws IOException {
        Path first = file("a.jsonl", "{\"type\": \"source\", \"id\": \"s\"}\n{\"type\": \"source\", \"id\": \"s\"}");
        Path second = file("b.jsonl", "{\"type\": \"source\", \"id\": \"s\", \"kind\": \"outlet\"}\n{\"type\": \"x\"}");

        assertThat(told(ClaimsReader.read(List.of(second, first))))
                .containsExactly(
                        "a.jsonl:1:26: /id: the source `s` is declared otherwise at b.jsonl:1:26;"
                                + " expected the same definition in all files",
                        "a.jsonl:2:26: /id: the source `s` is declared otherwise at b.jsonl:1:26;"
                                + " expected the same definition in all files",
                        "b.jsonl:2:1: the key `id` is missing; expected it, for it is required",
                        "b.jsonl:2:10: /type: \"x\" is not known here; expected one of source, measurand, claim, relation");
    }

    @Test
    void aFileThatCannotBeReadIsAProblem() throws IOException {
        Path good = file("good.jsonl", "{\"type\": \"source\", \"id\": \"s\", \"cites\": [\"t\"]}");

        Loaded<Dossier> loaded = ClaimsReader.read(good, folder.resolve("none.json"), folder);

        assertThat(told(loaded).get(1))
                .isEqualTo("none.json: there is no such file;"
                        + " expected a claims document, or JSON Lines in a file that ends in .jsonl");
        assertThat(loaded.problems()).hasSize(2).extracting(Problem::line).containsOnly(0);
        assertThat(loaded.value().orElseThrow().sources()).containsKey("s");
        assertThat(ClaimsReader.read(folder.resolve("none.json")).value()).isEmpty();
    }

    @Test
    void aStreamThatBreaksIsAProblem() {
        assertThat(told(ClaimsReader.read("a", new Breaking(0))))
                .singleElement()
                .asString()
                .contains("unplugged");
        assertThat(told(ClaimsReader.readLines("a", new Breaking(0))))
                .singleElement()
                .asString()
                .contains("unplugged");
        assertThat(told(ClaimsReader.readLines("a", new Breaking(100))))
                .singleElement()
                .asString()
                .contains("unplugged");
    }

    @Test
    void noFilesAreAnEmptyDossier() {
        assertThat(ClaimsReader.read(List.of()).orElseThrow()).isEqualTo(Dossier.of());
    }

    /** Line breaks, and then no more. */
    private static final class Breaking extends InputStream {
        private int left;

        Breaking(int left) {
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            if (left-- > 0) {
                return '\n';
            }
            throw new IOException("unplugged");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            target[offset] = (byte) read();
            return 1;
        }
    }
}
