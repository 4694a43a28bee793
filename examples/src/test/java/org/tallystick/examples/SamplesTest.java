package org.tallystick.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sample of the README, of docs and of the Javadoc of what is exported does what it says. A sample is a block marked as Java,
 * or as preformatted code in Javadoc; each stands alone, with the {@link Prelude} for what it leaves unsaid.
 *
 * <ul>
 *   <li>A comment behind a statement begins with the text of its value, or of the variable that it declares; prose may follow
 *       after a comma, a colon or a semicolon. {@code …} stands for anything that is left out.
 *   <li>Where the statement throws, the comment begins with the simple name of the exception.
 *   <li>A block marked as text that follows next is what the sample prints, to the letter.
 * </ul>
 */
class SamplesTest {
    private static final Pattern SHELL = Pattern.compile("^```sh\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TEST_COMMAND = Pattern.compile("^ *(mvn .*?)(?: 2?>.*| \\|.*)?$", Pattern.MULTILINE);
    private static final Pattern DOSSIER = Pattern.compile("\\S+\\.json\\b");

    private final Repository repository = Repository.here();

    @TestFactory
    Stream<DynamicTest> everySampleDoesWhatItSays() throws IOException {
        SampleRunner runner = new SampleRunner(repository.exportedPackages());
        return repository.samples().stream()
                .map(sample ->
                        dynamicTest(repository.name(sample), sample.file().toUri(), () -> runner.run(sample)));
    }

    @Test
    void noSampleIsOverlooked() throws IOException {
        List<String> names = repository.samples().stream().map(repository::name).toList();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(names).filteredOn(name -> name.startsWith("README.md:")).isNotEmpty();
        assertThat(names).filteredOn(name -> name.startsWith("docs/tour.md:")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(names).filteredOn(name -> name.startsWith("core/")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(names).filteredOn(name -> name.startsWith("io/")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(names).anyMatch(name -> name.contains("/number/package-info.java:"));
        assertThat(names).noneMatch(name -> name.contains("/lexicon/"));
        assertThat(repository.samples())
                .filteredOn(sample -> sample.printed().isPresent())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theReadmeTestsAsContinuousIntegrationDoes() throws IOException {
        Matcher command = TEST_COMMAND.matcher(repository.text(".ci/run"));

        assertThat(command.find()).isTrue();
        assertThat(shellBlocks()).contains(command.group(1) + "\n");
    }

    @Test
    void theDossierOfTheReadmeIsThere() throws IOException {
        List<String> dossiers = shellBlocks().stream()
                .flatMap(block -> DOSSIER.matcher(block).results())
                .map(MatchResult::group)
                .toList();

        assertThat(dossiers)
                .isNotEmpty()
                .allSatisfy(dossier -> assertThat(repository.file(dossier)).isRegularFile());
    }

    private List<String> shellBlocks() throws IOException {
        return SHELL.matcher(repository.text("README.md"))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
