package org.tallystick.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.analysis.Analysis;
import org.tallystick.io.claims.ClaimsWriter;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.problem.Problem;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;

class ReconciliationReaderTest {

    static Stream<Reconciliation> results() {
        return Stream.of(
                Stories.agreed(),
                Stories.disputed(),
                Stories.implied(),
                Stories.developing(),
                Stories.slipped(),
                Stories.level(),
                Stories.moved(),
                Stories.count());
    }

    @ParameterizedTest
    @MethodSource("results")
    void givesBackAnEqualResult(Reconciliation result) {
        Loaded<Reconciliation> read = read(ReconciliationWriter.text(result));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).contains(result);
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyReportIsTheSameFromTheResultAlone(Reconciliation result) {
        Reconciliation read = read(ReconciliationWriter.text(result)).orElseThrow();
        assertThat(HtmlReport.text(read)).isEqualTo(HtmlReport.text(result));
        assertThat(ReconciliationWriter.text(read)).isEqualTo(ReconciliationWriter.text(result));
    }

    @Test
    void keepsTheSettingsOfTheReconciler() {
        Reconciler strict = Reconciler.standard()
                .withWidest(Reading.EXACT)
                .withConflictLimit(3)
                .withBudget(1_000);
        Reconciliation result = strict.reconcile(Stories.disputed().dossier());
        Reconciliation read = read(ReconciliationWriter.text(result)).orElseThrow();
        assertThat(read).isEqualTo(result);
        assertThat(read.reconciler().budget()).isEqualTo(1_000);
        assertThat(read.reconciler().conflictLimit()).isEqualTo(3);
        assertThat(read.widest()).isEqualTo(Reading.EXACT);
    }

    @Test
    void tellsAStatementThatDoesNotFollow() {
        String text = ReconciliationWriter.text(Stories.disputed());
        String edited = text.replaceFirst("\"status\": \"disputed\"", "\"status\": \"agreed\"");
        assertThat(edited).isNotEqualTo(text);

        Loaded<Reconciliation> read = read(edited);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).endsWith("/status");
            assertThat(problem.line()).isGreaterThan(1);
            assertThat(problem.what()).isEqualTo("this is \"agreed\", which does not follow from its claims");
            assertThat(problem.expected()).isEqualTo("\"disputed\"");
        });
        assertThat(read.value()).contains(Stories.disputed());
    }

    @Test
    void tellsAConflictThatWasRemoved() {
        String text = ReconciliationWriter.text(Stories.disputed());
        int conflicts = text.indexOf("  \"conflicts\": [");
        int end = text.indexOf("\n  ]", conflicts);
        String edited = text.substring(0, conflicts) + "  \"conflicts\": [" + text.substring(end);
        assertThat(read(edited).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("/conflicts: this array has 0 items, which does not follow from its claims"));
    }

    @Test
    void reasonsMayBeWordedOtherwise() {
        String text = ReconciliationWriter.text(Stories.agreed())
                .replaceAll("\"why\": \"(?:[^\"\\\\]|\\\\.)*\"", "\"why\": \"so\"");
        assertThat(read(text).orElseThrow()).isEqualTo(Stories.agreed());
    }

    @Test
    void aResultWithoutItsClaimsIsNotRead() throws IOException {
        StringWriter text = new StringWriter();
        ReconciliationWriter.writeWithoutDossier(Analysis.standard().of(Stories.agreed()), text);
        Loaded<Reconciliation> read = read(text.toString());
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::what)
                .containsExactly("this result was written without its claims");
    }

    @Test
    void problemsOfTheClaimsHaveTheirPlaceInTheResult() {
        String text =
                ReconciliationWriter.text(Stories.agreed()).replace("\"figure\": \"417\"", "\"figure\": \"lots\"");
        Loaded<Reconciliation> read = read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::pointer).containsExactly("/dossier/claims/1/figure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "3", "{", "{\"tallystick\": 2, \"dossier\": {}}", "{\"dossier\": []}", "nonsense"})
    void anythingElseIsAProblem(String text) {
        Loaded<Reconciliation> read = read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void aTruncatedResultIsNotReconciled() {
        String text = ReconciliationWriter.text(Stories.agreed());
        for (int length : List.of(text.length() / 4, text.length() / 2, text.length() - 3)) {
            assertThat(read(text.substring(0, length)).value()).isEmpty();
        }
    }

    @Test
    void unreasonableLimitsAreProblems() {
        String text = ReconciliationWriter.text(Stories.agreed())
                .replace(
                        "\"tallystick\": 1,\n  \"summary\"",
                        "\"tallystick\": 1,\n"
                                + "  \"limits\": {\"conflicts\": 0, \"budget\": 99999999999999999999},\n  \"summary\"");
        assertThat(read(text).problems()).isNotEmpty();
        assertThat(read(text).value()).isEmpty();
    }

    @Test
    void aResultIsToldFromAClaimsDocument(@TempDir Path folder) throws IOException {
        Path result = Files.writeString(folder.resolve("a.json"), ReconciliationWriter.text(Stories.agreed()));
        Path reordered = Files.writeString(folder.resolve("b.json"), "{\"measurands\": [[{}]], \"notes\": []}");
        Path claims = Files.writeString(
                folder.resolve("c.json"), ClaimsWriter.text(Stories.agreed().dossier()));
        Path broken = Files.writeString(folder.resolve("d.json"), "{\"title\": ");
        Path marked = Files.writeString(folder.resolve("e.json"), "\uFEFF{\"summary\": 1}");
        assertThat(List.of(result, reordered, marked)).allMatch(ReconciliationReader::isResult);
        assertThat(List.of(claims, broken, folder, folder.resolve("none"))).noneMatch(ReconciliationReader::isResult);
    }

    @Test
    void aMissingFileIsAProblem() {
        assertThat(ReconciliationReader.read(Path.of("no such result.json")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("no such result.json"));
    }

    private static Loaded<Reconciliation> read(String text) {
        return ReconciliationReader.read("result.json", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
