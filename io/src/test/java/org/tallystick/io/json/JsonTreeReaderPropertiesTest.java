package org.tallystick.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JsonTreeReaderPropertiesTest {

    @Property(tries = 500)
    void everyPlaceIsThatOfTheValuesFirstCharacter(@ForAll long seed) throws IOException {
        RandomDocument document = new RandomDocument(new Random(seed));
        Problems problems = new Problems("random.json");

        Located root = JsonTreeReader.read(new StringReader(document.text()), problems, JsonLimits.STANDARD)
                .orElseThrow();

        Map<String, String> places = new TreeMap<>();
        collect(root, places);
        assertThat(problems.list()).isEmpty();
        assertThat(places).isEqualTo(document.places());
    }

    private static void collect(Located node, Map<String, String> places) {
        places.put(node.place().pointer(), node.place() + " " + content(node));
        if (node instanceof Located.ObjectNode object) {
            object.members().forEach((key, member) -> {
                places.put(
                        "key " + member.keyPlace().pointer(), member.keyPlace().toString());
                collect(member.value(), places);
            });
        } else if (node instanceof Located.ArrayNode array) {
            array.items().forEach(item -> collect(item, places));
        }
    }

    private static String content(Located node) {
        if (node instanceof Located.TextNode text) {
            return text.text();
        }
        return node instanceof Located.NumberNode number ? number.digits() : node.kind();
    }

    @Property(tries = 1000)
    void aDamagedDocumentGivesATreeOrProblems(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = damaged(new RandomDocument(random).text().getBytes(UTF_8), random);
        Problems problems = new Problems("damaged.json");

        StringWriter text = new StringWriter();
        TextSource.of(new ByteArrayInputStream(bytes), problems).transferTo(text);
        Optional<Located> root = JsonTreeReader.read(new StringReader(text.toString()), problems, JsonLimits.STANDARD);
        String[] lines = text.toString().split("\r\n|\r|\n", -1);

        assertThat(root.isPresent() || !problems.isEmpty()).isTrue();
        assertThat(problems.list())
                .allSatisfy(problem -> assertThat(problem.toString())
                        .doesNotContain("Feature")
                        .doesNotContain("jackson")
                        .doesNotContain("this is not JSON"))
                .allSatisfy(problem -> assertThat(problem.line()).isBetween(1, lines.length))
                .allSatisfy(problem ->
                        assertThat(problem.column()).isBetween(1, lines[problem.line() - 1].length() + 1));
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes;
        for (int times = 1 + random.nextInt(3); times > 0 && damaged.length > 0; times--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] = (byte) "{}[],:\"\\-+.eE0/'#\n".charAt(random.nextInt(18));
                case 2 -> damaged = Arrays.copyOf(damaged, at);
                default -> {
                    byte[] shorter = Arrays.copyOf(damaged, damaged.length - 1);
                    System.arraycopy(damaged, at + 1, shorter, at, shorter.length - at);
                    damaged = shorter;
                }
            }
        }
        return damaged;
    }
}
