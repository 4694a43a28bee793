package org.tallystick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fifty small stories with what they come to, which was argued from docs/conclusions.md before the program had run on them. */
class ConclusionStoriesTest {
    private static final Path STORIES = Path.of("src/test/resources/org/tallystick/cli/conclusions");

    static List<String> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".claims.json"))
                    .map(name -> name.replace(".claims.json", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areFifty() throws IOException {
        assertThat(stories()).hasSize(50);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void comesToWhatTheRuleSays(String story) throws IOException {
        Map<String, @Nullable Object> expected = expected(story);

        assertThat(reconciled(story).inTermsOf(expected)).isEqualTo(Members.withSets(expected));
    }

    private static StoryConclusions reconciled(String story) {
        String claims = STORIES.resolve(story + ".claims.json").toString();
        Outcome run = Outcome.of("reconcile", "--format", "json", claims);
        assertThat(run.err()).isEmpty();
        return new StoryConclusions(Json.object(run.out()));
    }

    private static Map<String, @Nullable Object> expected(String story) throws IOException {
        String text = Files.readString(STORIES.resolve(story + ".expected.json"));
        return Members.object(Json.object(text), "expect");
    }
}
