package org.tallystick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final String CLAIMS = """
            {"tallystick": 1, "sources": [{"id": "report"}], "claims": [
              {"id": "t", "source": "report", "measurand": "total", "figure": "exactly 100"},
              {"id": "a", "source": "report", "measurand": "ore", "figure": "exactly 45"},
              {"id": "b", "source": "report", "measurand": "coal", "figure": "exactly 65"}],
             "relations": [{"id": "cargo", "kind": "sum", "whole": "total", "parts": ["ore", "coal"]}]}
            """;

    @TempDir
    private Path directory = Path.of("");

    private String claims = "";
    private String report = "";

    @BeforeEach
    void reconcile() throws IOException {
        claims = Files.writeString(directory.resolve("cargo.claims.json"), CLAIMS)
                .toString();
        report = Outcome.of("reconcile", claims, "--format", "json").out();
    }

    private Outcome verify(String text, String... files) throws IOException {
        String path = Files.writeString(directory.resolve("result.json"), text).toString();
        return files.length == 0 ? Outcome.of("verify", path, claims) : Outcome.of("verify", path, files[0]);
    }

    /** The report with another text in place of one that is there. */
    private String forged(String there, String instead) {
        assertThat(report).contains(there);
        return report.replace(there, instead);
    }

    private static void fails(Outcome run) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).singleElement().asString().contains(": failed, ");
    }

    @Test
    void theProofsOfAReportHold() throws IOException {
        Outcome run = verify(report);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).singleElement().asString().contains("with cargo: verified, the proof holds");
    }

    @Test
    void aReportWithoutConflictsHasNothingToProve() throws IOException {
        String agreed = Files.writeString(directory.resolve("agreed.claims.json"), CLAIMS.replace("65", "55"))
                .toString();
        Outcome run = verify(Outcome.of("reconcile", agreed, "--format", "json").out(), agreed);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aChangedMultiplierFails() throws IOException {
        String changed = report.replaceFirst("\"row\": 0, \"times\": \"[^\"]*\"", "\"row\": 0, \"times\": \"7\"");
        assertThat(changed).isNotEqualTo(report);
        fails(verify(changed));
    }

    @Test
    void anInventedBoundFails() throws IOException {
        fails(verify(forged("{\"claim\": \"a\", \"reading\": \"loose\"", "{\"measurand\": \"ore\"")
                .replace("\"claims\": [\"t\", \"a\", \"b\"]", "\"claims\": [\"t\", \"b\"]")));
    }

    @Test
    void aClaimLeftOutFails() throws IOException {
        String leftOut = report.replaceFirst("\\{\"claim\": \"b\", \"reading\": [^}]*}, ", "");
        assertThat(leftOut).isNotEqualTo(report);
        fails(verify(leftOut));
    }

    @Test
    void theClaimsOfAnotherDossierDoNotServe() throws IOException {
        Path other = Files.writeString(directory.resolve("other.claims.json"), CLAIMS.replace("65", "55"));
        fails(verify(report, other.toString()));
        Path stranger =
                Files.writeString(directory.resolve("stranger.claims.json"), CLAIMS.replace("\"b\"", "\"other\""));
        fails(verify(report, stranger.toString()));
    }

    @Test
    void aStepThatRefersToItselfFails() throws IOException {
        String circle =
                "{\"kind\": \"tree\", \"assumed\": [{\"claim\": \"t\", \"reading\": \"loose\"}, {\"claim\": \"a\","
                        + " \"reading\": \"loose\"}, {\"claim\": \"b\", \"reading\": \"loose\"}], \"steps\": [{\"branch\": \"ore\","
                        + " \"at\": \"45\", \"belongs\": \"below\", \"below\": 0, \"above\": 1}, {\"relation\": \"cargo\","
                        + " \"row\": 0}]}";
        String forged = report.replaceFirst("\"certificate\": \\{.*?]}", "\"certificate\": " + circle);
        assertThat(forged).isNotEqualTo(report);
        fails(verify(forged));
    }

    @Test
    void whatWasKnownOnADayIsVerifiedByThat() throws IOException {
        String withdrawn = CLAIMS.replace("\"exactly 65\"", "\"exactly 65\", \"withdrawn\": \"2026-02-08\"");
        String story = Files.writeString(directory.resolve("story.claims.json"), withdrawn)
                .toString();
        String then = Outcome.of("reconcile", "--as-of", "2026-02-06", story, "--format", "json")
                .out();
        fails(verify(then, story));
        String path = Files.writeString(directory.resolve("then.json"), then).toString();
        Outcome run = Outcome.of("verify", "--as-of", "2026-02-06", path, story);
        assertThat(run.status()).isZero();
        assertThat(run.lines()).singleElement().asString().contains("verified, the proof holds");
    }

    /** To the letter 33,000 and 33,179 contradict each other; a result that says so of loosely read figures is a forgery. */
    @Test
    void aProofHoldsInTheWidestReadingOfTheResult() throws IOException {
        String two = """
                {"tallystick": 1, "sources": [{"id": "times"}, {"id": "star"}], "measurands": [{"id": "detainers"}],
                 "claims": [{"id": "a", "source": "times", "measurand": "detainers", "figure": "33,000"},
                            {"id": "b", "source": "star", "measurand": "detainers", "figure": "33,179"}]}
                """;
        String story =
                Files.writeString(directory.resolve("two.claims.json"), two).toString();
        String exact = Outcome.of("reconcile", "--widest", "exact", story, "--format", "json")
                .out();
        Outcome run = verify(exact, story);
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .singleElement()
                .asString()
                .endsWith("verified, the proof holds for figures read to the letter");

        Outcome forged = verify(exact.replaceFirst("\"widest\": \"exact\",", ""), story);
        fails(forged);
        assertThat(forged.lines()).singleElement().asString().endsWith("does not hold for figures read loosely");
    }

    @Test
    void aMissingProofIsTold() throws IOException {
        Outcome run = verify(report.replaceFirst("\"certificate\": \\{.*?]}", "\"certificate\": null"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).singleElement().asString().contains(": missing, ");
        assertThat(run.err()).contains("result.json:", "/conflicts/0/certificate", "`certificate` is null");
    }

    @Test
    void badInputIsStatusTwo() throws IOException {
        Outcome run = verify(forged("\"kind\": \"linear\"", "\"kind\": \"sworn\""));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("/conflicts/0/certificate/kind", "nothing was verified");
        assertThat(verify("{\"tallystick\"").status()).isEqualTo(2);
        assertThat(verify(report, "no-such.claims.json").err()).contains("there is no such file");
        assertThat(Outcome.of("verify", claims).status()).isEqualTo(2);
    }

    @Test
    void slipsAndEstimatesAreOffered() {
        assertThat(Outcome.of("reconcile", claims).out()).contains("one slip would mend it: ");
        assertThat(report).contains("\"repairs\": [{\"claim\": ", "\"estimates\": [");
    }
}
