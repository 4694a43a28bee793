package org.tallystick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.truth.Weighing;

class ReconcileCommandTest {
    private static final String STORY = """
            {"tallystick": 1, "sources": [{"id": "times"}, {"id": "post"}], "claims": [
              {"id": "a", "source": "times", "measurand": "crowd", "figure": "4,500"},
              {"id": "b", "source": "post", "measurand": "crowd", "figure": "4,561"}]}
            """;

    private static final String GROWING = """
            {"tallystick": 1, "sources": [
              {"id": "times", "published": "2026-02-05"}, {"id": "post", "published": "2026-02-06"},
              {"id": "late", "published": "2026-02-07"}],
             "claims": [
              {"id": "a", "source": "times", "measurand": "crowd", "figure": "4,500"},
              {"id": "b", "source": "post", "measurand": "crowd", "figure": "4,561"},
              {"id": "late", "source": "late", "measurand": "crowd", "figure": "9,000"}]}
            """;

    @TempDir
    private Path directory = Path.of("");

    private String story = "";

    @BeforeEach
    void writeStory() throws IOException {
        story = file("story.claims.json", STORY);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void theResultIsTextUnlessSaidOtherwise() {
        Outcome result = Outcome.of("reconcile", story);

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("crowd", "agreed", "├");
        assertThat(result).isEqualTo(Outcome.of("reconcile", "--format", "text", story));
    }

    @Test
    void theResultCanBeJson() {
        Outcome result = Outcome.of("reconcile", "--format", "json", story);

        assertThat(result.status()).isZero();
        assertThat(Json.object(result.out())).containsEntry("tallystick", 1).containsKeys("summary", "conflicts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown", "csv", "findings-csv", "json"})
    void everyFormatCanBeMadeOfAResultAlone(String format) throws IOException {
        String result = file(
                "result.json",
                Outcome.of("reconcile", "--format", "json", story).out());

        assertThat(Outcome.of("reconcile", "--format", format, result))
                .isEqualTo(Outcome.of("reconcile", "--format", format, story));
    }

    @Test
    void aResultKeepsItsReadingUnlessAnotherIsAskedFor() throws IOException {
        String result = file(
                "result.json",
                Outcome.of("reconcile", "--widest", "exact", "--format", "json", story)
                        .out());

        assertThat(Outcome.of("reconcile", result).status()).isEqualTo(1);
        assertThat(Outcome.of("reconcile", "--widest", "loose", result)).isEqualTo(Outcome.of("reconcile", story));
        assertThat(Outcome.of("reconcile", "--widest", "loose", "--as-of", "2026-02-06", result))
                .isEqualTo(Outcome.of("reconcile", "--as-of", "2026-02-06", story));
    }

    @Test
    void anEditedResultIsRefusedWithItsPlace() throws IOException {
        String edited = Outcome.of("reconcile", "--format", "json", story).out().replace("\"agreed\"", "\"disputed\"");
        Outcome refused = Outcome.of("reconcile", file("result.json", edited));

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains(
                        "result.json:",
                        "/measurands/0/status: this is \"disputed\", which does not follow from its claims")
                .contains("expected \"agreed\"");
    }

    @Test
    void conflictsAreStatusOne() {
        Outcome strict = Outcome.of("reconcile", "--widest", "exact", "--format", "json", story);

        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.err()).isEmpty();
        assertThat(Json.object(strict.out()).get("conflicts"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rounded", "exact"})
    void aTighterReadingSavesLess(String widest) {
        assertThat(Outcome.of("reconcile", "--widest", widest, story).status()).isEqualTo(1);
    }

    @Test
    void theLooseReadingIsTheWidest() {
        assertThat(Outcome.of("reconcile", "--widest", "loose", story)).isEqualTo(Outcome.of("reconcile", story));
    }

    @Test
    void filesAreOneDossier() throws IOException {
        String more = file("more.claims.jsonl", """
                {"type": "claim", "id": "c", "source": "times", "measurand": "crowd", "figure": "12,000"}
                """);

        Outcome result = Outcome.of("reconcile", story, more, "--format", "json");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("\"claims\": 3");
    }

    @Test
    void everyProblemOfEveryFileIsToldAndNothingIsWritten() throws IOException {
        String bad = file("bad.claims.json", """
                {"tallystick": 1, "sources": [{"id": "times"}],
                 "claims": [{"id": "a", "source": "tims", "measurand": "crowd", "figure": 4e}]}
                """);
        String lines = file("bad.jsonl", "{\"type\": \"clam\"}\n{\"type\": \"source\"}\n");
        Path out = directory.resolve("result.json");

        Outcome result = Outcome.of("reconcile", bad, lines, "no-such-file", "--out", out.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.complaints()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(result.complaints())
                .anyMatch(line -> line.startsWith(bad + ":2:"))
                .anyMatch(line -> line.startsWith(lines + ":1:"))
                .anyMatch(line -> line.startsWith(lines + ":2:"))
                .anyMatch(line -> line.startsWith("no-such-file: "))
                .last(InstanceOfAssertFactories.STRING)
                .endsWith("problems; nothing was reconciled");
        assertThat(out).doesNotExist();
    }

    @Test
    void oneProblemIsTold() throws IOException {
        Outcome result = Outcome.of("reconcile", file("empty.json", ""));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("tallystick: 1 problem; nothing was reconciled");
    }

    @ParameterizedTest
    @ValueSource(strings = "sarif")
    void aFormatToComeIsRefusedWithThoseThatExist(String format) {
        Outcome result = Outcome.of("reconcile", "--format", format, story);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(format + " is not there yet; the formats of this version are text, ");
    }

    @Test
    void noFormatIsRefusedWithThoseThatExist() {
        Outcome result = Outcome.of("reconcile", "--format", "xml", story);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("\"xml\" is not a format; the formats of this version are text, markdown, ");
    }

    @ParameterizedTest
    @CsvSource({
        "markdown, ## Findings",
        "html, <!DOCTYPE html>",
        "csv, 'thing,print,status,origins,figures,id'",
        "findings-csv, 'rank,kind,headline,why,advice,things'"
    })
    void theResultIsWrittenForPagesAndSheets(String format, String line) {
        Outcome result = Outcome.of("reconcile", "--format", format, story);

        assertThat(result.status()).isZero();
        assertThat(result.out().lines()).contains(line);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void onlyTheThingsThatAreAskedForAreShown() {
        Outcome one = Outcome.of("reconcile", "--only", "crowd", story);
        Outcome none = Outcome.of("reconcile", "--only", "boats", "--only", "crowd", "--only", "rafts", story);

        assertThat(one).isEqualTo(Outcome.of("reconcile", story));
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
        assertThat(none.err())
                .contains("no thing of the files is called boats, rafts; expected an id, an alias or a label");
    }

    @Test
    void aNumberOfFindingsComesFirst() {
        Outcome none = Outcome.of("reconcile", "--top", "0", story);
        Outcome all = Outcome.of("reconcile", "--all", "--quiet", story);
        Outcome wrong = Outcome.of("reconcile", "--top", "-1", story);

        assertThat(none.out().indexOf("THINGS")).isLessThan(none.out().indexOf("CUT OFF, NOT ROUNDED"));
        assertThat(all.out().indexOf("CUT OFF, NOT ROUNDED"))
                .isLessThan(all.out().indexOf("THINGS"));
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("--top is a number of findings, 0 or more");
    }

    @Test
    void noReadingIsRefused() {
        Outcome result = Outcome.of("reconcile", "--widest", "widest", story);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("the readings are exact, rounded and loose");
    }

    @Test
    void onlyWhatWasPublishedByADateIsReconciled() throws IOException {
        String growing = file("growing.claims.json", GROWING);

        assertThat(Outcome.of("reconcile", growing).status()).isEqualTo(1);
        Outcome then = Outcome.of("reconcile", "--as-of", "2026-02-06", "--format", "json", "--no-dossier", growing);
        assertThat(then.status()).isZero();
        assertThat(then.out()).contains("\"claims\": 2,").doesNotContain("late", "dossier");
        assertThat(Outcome.of("reconcile", "--as-of", "2026-02", growing).status())
                .isEqualTo(1);
    }

    @Test
    void disputesAreWeighedAsAsked() throws IOException {
        String growing = file("growing.claims.json", GROWING);

        assertThat(Outcome.of("reconcile", growing).out())
                .contains("WHICH CHANGES NO VERDICT", "estimate of crowd by majority");
        Outcome pooled = Outcome.of("reconcile", "--weigh", "mandel-paule", "--format", "json", growing);
        assertThat(pooled.status()).isEqualTo(1);
        assertThat(pooled.out()).contains("\"method\": \"mandel-paule\"", "\"degreesOfFreedom\": \"2\"");
        assertThat(Outcome.of("reconcile", "--weigh", "guess", growing).err())
                .contains("the methods are majority, precision, crh");
    }

    @Test
    void everyMethodThatTheHelpNamesIsThere() {
        String help = Outcome.of("reconcile", "--help").out();

        assertThat(Weighing.all()).allSatisfy(weighing -> assertThat(help).contains(weighing.method()));
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        Outcome result = Outcome.of("reconcile", "--as-of", "yesterday", story);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("--as-of").contains("yesterday");
        assertThat(Outcome.of("reconcile", "--as-of", "XXXX-02-06", story).err())
                .contains("may be one of several dates");
    }

    @Test
    void aFileIsNeeded() {
        Outcome result = Outcome.of("reconcile");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("FILE", "tallystick reconcile --help");
    }

    @Test
    void theResultGoesToAFileInPlaceOfTheOldOne() throws IOException {
        Path out = directory.resolve("result.txt");
        Files.writeString(out, "an old result, longer than the new one".repeat(1_000));

        Outcome written = Outcome.of("reconcile", story, "--out", out.toString());

        assertThat(written).isEqualTo(new Outcome(0, "", ""));
        assertThat(out).content().isEqualTo(Outcome.of("reconcile", story).out());
        assertThat(filesIn(directory)).containsExactly("result.txt", "story.claims.json");
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        Outcome nowhere = Outcome.of(
                "reconcile", story, "--out", directory.resolve("no/result.txt").toString());
        Outcome onto = Outcome.of("reconcile", story, "--out", directory.toString());

        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("cannot write", "result.txt: there is no such directory");
        assertThat(onto.status()).isEqualTo(2);
        assertThat(onto.err()).contains(directory + ": it is a directory");
    }

    @Test
    void anInputIsNotOverwritten() {
        Outcome result = Outcome.of("reconcile", story, "--out", story);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("--out would overwrite an input");
        assertThat(Path.of(story)).content().isEqualTo(STORY);
    }

    private static List<String> filesIn(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void linkedTotalsAsADossier() {
        Outcome run = Outcome.of("reconcile", "dossiers/linked-totals.claims.json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("34,215: Office of the ferry line — with 19,382: The crews' logbooks — with 8,353: The crews'"
                        + " logbooks — with 6,840: Tickets sold at the quay with \"people carried in the season\" = \"people on foot\" + \"people in"
                        + " cars\" and \"people in cars\" = \"people at the wheel\" + \"people beside a driver\"")
                .contains("exactly 17: Survey on board — with 3.57: Survey on board with \"the mean of the marks\" ="
                        + " \"marks given, all together\" / \"people asked on board\"");
    }
}
