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
        Map<String, @Nullable Object> expected = expected(story, "expected");

        assertThat(reconciled(story).inTermsOf(expected)).isEqualTo(Members.withSets(expected));
    }

    /** "Nearly 80" leaves 79.5 to 80 open until a round number below a hundred has a resolution of ten. */
    @Test
    void oneStoryWaitsForTheGrainOfSmallNumbers() throws IOException {
        String story = "48-stating-and-allowing";
        Map<String, @Nullable Object> waiting = expected(story, "waiting");

        assertThat(reconciled(story).inTermsOf(waiting)).isNotEqualTo(Members.withSets(waiting));
    }

    private static StoryConclusions reconciled(String story) {
        String claims = STORIES.resolve(story + ".claims.json").toString();
        Outcome run = Outcome.of("reconcile", "--format", "json", claims);
        assertThat(run.err()).isEmpty();
        return new StoryConclusions(Json.object(run.out()));
    }

    private static Map<String, @Nullable Object> expected(String story, String kind) throws IOException {
        String text = Files.readString(STORIES.resolve(story + "." + kind + ".json"));
        return Members.object(Json.object(text), "expect");
    }
}
