package org.tallystick.io.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.problem.Loaded;

class ClaimsWriterPropertiesTest {

    @Property(tries = 300)
    void whatIsWrittenReadsBackEqual(@ForAll long seed) {
        Dossier dossier = RandomDossier.of(seed);
        Loaded<Dossier> read = ClaimsReaderTest.read(ClaimsWriter.text(dossier));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).contains(dossier);
    }

    @Property(tries = 100)
    void whatIsReadBackIsWrittenAlike(@ForAll long seed) {
        String text = ClaimsWriter.text(RandomDossier.of(seed));

        assertThat(ClaimsWriter.text(ClaimsReaderTest.read(text).orElseThrow())).isEqualTo(text);
    }

    @Property(tries = 100)
    void theOrderOfLinesIsNoMatter(@ForAll long seed) {
        String text = ClaimsWriter.text(RandomDossier.of(seed));
        List<String> lines = lines(text);
        Dossier inOrder = ClaimsReaderTest.read(text.replaceFirst("\n  \"title\": [^\n]*", ""))
                .orElseThrow();
        Collections.shuffle(lines, new Random(seed));

        Loaded<Dossier> shuffled = ClaimsReader.readLines(
                "a.jsonl", new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)));

        assertThat(shuffled.orElseThrow()).isEqualTo(inOrder);
    }

    /** The entries of a document in the writer's layout, each on a line with its type. */
    private static List<String> lines(String document) {
        StringBuilder type = new StringBuilder();
        return document.lines()
                .flatMap(line -> {
                    if (line.startsWith("  \"") && line.endsWith("[")) {
                        type.setLength(0);
                        type.append(line.strip().replaceFirst("^\"(\\w+)s\": \\[$", "$1"));
                    }
                    return line.startsWith("    {")
                            ? java.util.stream.Stream.of("{\"type\": \"" + type + "\", "
                                    + line.strip().replaceFirst("^\\{", "").replaceFirst(",$", ""))
                            : java.util.stream.Stream.<String>empty();
                })
                .collect(Collectors.toList());
    }
}
