package org.tallystick.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.problem.Problem;
import org.tallystick.io.result.CertificateJson;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Branch;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.Conflict;
import org.tallystick.proof.Refutation;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;

/** What is written is read back and verified; what is forged is found out. */
class ProofReaderTest {
    private static final Reconciliation SUMS = Stories.disputed();
    private static final Reconciliation CASES = cases();
    private static final Reconciliation DATES = dates();

    /** 57 percent of 25 people are none: 14 are 56 percent, 15 are 60. */
    private static Reconciliation cases() {
        Source times = Source.of("times");
        Measurand share = Measurand.of("share", "percent");
        Measurand part = Measurand.of("part", "person");
        Measurand whole = Measurand.of("whole", "person");
        return Reconciler.standard()
                .reconcile(Dossier.of(
                                Claim.of(times, share, "exactly 57 percent").withId("s"),
                                Claim.of(times, whole, "exactly 25").withId("w"))
                        .with(part)
                        .with(Relation.ratio("rate", share, part, whole)));
    }

    /** A total of February that is less than its parts were in January. */
    private static Reconciliation dates() {
        Source times = Source.of("times");
        Measurand a = Measurand.of("a", "person").moving(Course.CUMULATIVE);
        Measurand b = Measurand.of("b", "person").moving(Course.CUMULATIVE);
        Measurand total = Measurand.of("total", "person").moving(Course.CUMULATIVE);
        PartialDate january = PartialDate.parse("2026-01-01");
        return Reconciler.standard()
                .reconcile(Dossier.of(
                                Claim.of(times, a, "exactly 10").withId("a1").withAsOf(january),
                                Claim.of(times, b, "exactly 5").withId("b1").withAsOf(january),
                                Claim.of(times, total, "exactly 12")
                                        .withId("t2")
                                        .withAsOf(PartialDate.parse("2026-02-01")))
                        .with(Relation.sum("sum", total, a, b)));
    }

    @Test
    void neighboursAreProvedAsRounded() {
        Dossier dossier = Dossier.of(
                        Claim.of(Source.of("times"), Measurand.of("a"), "12"),
                        Claim.of(Source.of("post"), Measurand.of("a"), "13"),
                        Claim.of(Source.of("post"), Measurand.of("b"), "13"))
                .with(Relation.rule("same", "a = b"));
        Reconciliation rounded =
                Reconciler.standard().withWidest(Reading.ROUNDED).reconcile(dossier);
        assertThat(verify(ReconciliationWriter.text(rounded), dossier).orElseThrow())
                .hasSize(2)
                .allMatch(ProofCheck::isVerified);
    }

    /** 73 is no even number, whatever the others are. */
    @Test
    void equationsThatNoWholeNumbersSatisfyAreWrittenAndReadBack() {
        Measurand a = Measurand.of("a", "person");
        Measurand b = Measurand.of("b", "person");
        Measurand c = Measurand.of("c", "person");
        Reconciliation odd = Reconciler.standard()
                .reconcile(Dossier.of(
                                Claim.of(Source.of("times"), a, "exactly 61").withId("a1"),
                                Claim.of(Source.of("times"), b, "exactly 73").withId("b1"))
                        .with(c)
                        .with(Relation.rule("v", "a + a = b + c + c")));
        String json = ReconciliationWriter.text(odd);
        assertThat(odd.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.claims()).containsExactly("b1");
            assertThat(conflict.why())
                    .isEqualTo(
                            "by a + a = b + c + c, from b (73, by times), a − c would be 36.5, which no whole numbers give");
        });
        assertThat(json.replaceAll("\\s+", " "))
                .contains("\"indivisible\": [{\"claim\": \"b1\", \"reading\": \"loose\"")
                .contains("{\"relation\": \"v\", \"row\": 0, \"times\": \"0.5\"}");
        assertThat(verify(json, odd.dossier()).orElseThrow()).singleElement().matches(ProofCheck::isVerified);
        String forged = json.replace("\"times\": \"0.5\"", "\"times\": \"0.25\"");
        assertThat(verify(forged, odd.dossier()).orElseThrow())
                .singleElement()
                .extracting(ProofCheck::status)
                .isEqualTo(ProofCheck.Status.FAILED);
    }

    @Test
    void signsOfProductsAndDivisorsAreReadBack() {
        Measurand first = Measurand.of("first", "percent");
        Measurand second = Measurand.of("second", "percent");
        Measurand women = Measurand.of("women", "person");
        Measurand men = Measurand.of("men", "person");
        Measurand all = Measurand.of("all", "person");
        Reconciliation shares = Reconciler.standard()
                .reconcile(Dossier.of(
                                Claim.of(Source.of("times"), first, "57 percent")
                                        .withId("w"),
                                Claim.of(Source.of("herald"), second, "49 percent")
                                        .withId("m"))
                        .with(women)
                        .with(men)
                        .with(all)
                        .with(Relation.ratio("womens", first, women, all))
                        .with(Relation.ratio("mens", second, men, all))
                        .with(Relation.includes("both", all, women, men)));
        String json = ReconciliationWriter.text(shares);
        assertThat(shares.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.claims()).containsExactly("w", "m");
            assertThat(conflict.relations()).containsExactly("womens", "mens", "both");
        });
        assertThat(json.replaceAll("\\s+", " "))
                .contains("\"product\": \"all\", \"at\": \"0\", \"by\": \"first\", \"byAt\": \"56\", \"times\": ")
                .containsPattern("\\{\"relation\": \"(wo)?mens\", \"row\": 0, \"divisor\": 0, \"times\": ");
        assertThat(verify(json, shares.dossier()).orElseThrow()).singleElement().matches(ProofCheck::isVerified);
        for (String forged : List.of(
                json.replace("\"byAt\": \"56\"", "\"byAt\": \"57\""),
                json.replace("\"at\": \"0\"", "\"at\": \"1\""),
                json.replace("\"divisor\": 0", "\"divisor\": 1"))) {
            assertThat(verify(forged, shares.dossier()).orElseThrow())
                    .singleElement()
                    .extracting(ProofCheck::status)
                    .isEqualTo(ProofCheck.Status.FAILED);
        }
    }

    @Test
    void aProofThatJoinsDatesSaysSoAndIsReadBack() {
        String json = ReconciliationWriter.text(DATES);
        assertThat(json.replaceAll("\\s+", " "))
                .contains("\"course\": \"total\", \"from\": \"2026-01-01\", \"to\": \"2026-02-01\", \"times\": \"1\"")
                .contains("\"relation\": \"sum\", \"row\": 0, \"date\": \"2026-01-01\", \"times\": \"-1\"");
        assertThat(verify(json, DATES.dossier()).orElseThrow()).singleElement().matches(ProofCheck::isVerified);
        String reversed = json.replace("\"from\": \"2026-01-01\"", "\"from\": \"2026-03-01\"");
        assertThat(verify(reversed, DATES.dossier()).orElseThrow())
                .singleElement()
                .extracting(ProofCheck::status)
                .isEqualTo(ProofCheck.Status.FAILED);
    }

    @Test
    void stepsOfAProofByCasesThatJoinsDatesAreReadBack() {
        String steps =
                "{\"branch\": \"share\", \"date\": \"2026-01\", \"at\": \"1\", \"belongs\": \"below\", \"below\": 1,"
                        + " \"above\": 2}, {\"relation\": \"rate\", \"row\": 0, \"date\": \"2026-01\"}, {\"course\": \"share\","
                        + " \"from\": \"2026-01\", \"to\": \"2026-02\"}";
        PartialDate january = PartialDate.parse("2026-01");
        assertThat(read(report(tree(steps))).orElseThrow())
                .singleElement()
                .extracting(Certificate::steps)
                .isEqualTo(List.of(
                        Refutation.branch("share", Optional.of(january), Rational.ONE, Branch.Part.BELOW, 1, 2),
                        Refutation.broken("rate", 0, Optional.of(january)),
                        Refutation.brokenCourse("share", january, PartialDate.parse("2026-02"))));
    }

    private static Loaded<List<ProofCheck>> verify(String report, Dossier dossier) {
        return ProofReader.verify("result.json", new ByteArrayInputStream(report.getBytes(UTF_8)), dossier);
    }

    private static Loaded<List<Certificate>> read(String report) {
        return ProofReader.read("result.json", new ByteArrayInputStream(report.getBytes(UTF_8)));
    }

    private static String report(String certificate) {
        return "{\"tallystick\": 1, \"conflicts\": [{\"claims\": [\"s\", \"w\"], \"relations\": [\"rate\"], \"why\": \"\","
                + " \"certificate\": " + certificate + "}]}";
    }

    private static ProofCheck check(String certificate) {
        return verify(report(certificate), CASES.dossier()).orElseThrow().get(0);
    }

    private static String tree(String steps) {
        return "{\"kind\": \"tree\", \"assumed\": [{\"claim\": \"s\", \"reading\": \"loose\"}, {\"claim\": \"w\","
                + " \"reading\": \"loose\"}], \"steps\": [" + steps + "]}";
    }

    @Test
    void whatIsWrittenIsReadBackAndVerified() {
        assertThat(CASES.conflicts())
                .anyMatch(conflict -> !conflict.certificate().isLinear());
        for (Reconciliation result : List.of(SUMS, CASES, DATES)) {
            String json = ReconciliationWriter.text(result);
            assertThat(read(json).orElseThrow())
                    .isEqualTo(result.conflicts().stream()
                            .map(Conflict::certificate)
                            .toList());
            assertThat(verify(json, result.dossier()).orElseThrow())
                    .hasSameSizeAs(result.conflicts())
                    .allMatch(ProofCheck::isVerified);
        }
    }

    @Test
    void everyKindOfPremiseAndStepComesBackAsItWas() {
        String terms = "{\"claim\": \"s\", \"reading\": \"rounded\", \"end\": \"max\", \"times\": \"1/3\"},"
                + " {\"measurand\": \"part\", \"end\": \"min\", \"times\": \"-2\"},"
                + " {\"branch\": \"part\", \"end\": \"min\", \"times\": \"-0.5\"},"
                + " {\"relation\": \"rate\", \"row\": 1, \"times\": \"7\"}";
        String tree =
                tree("{\"branch\": \"part\", \"at\": \"43/3\", \"belongs\": \"above\", \"below\": 2, \"above\": 1},"
                        + " {\"relation\": \"rate\", \"row\": 0}, {\"terms\": [" + terms + "]}");
        for (String json : List.of(tree, "{\"kind\": \"linear\", \"terms\": [" + terms + "]}")) {
            Certificate read = read(report(json)).orElseThrow().get(0);
            String again = JsonOutput.line(members -> CertificateJson.members(members, read));
            assertThat(again).isEqualTo(json);
        }
    }

    @Test
    void aProofByCasesHoldsAsLongAsNothingIsLeftOut() {
        String branch = "{\"branch\": \"part\", \"at\": \"14\", \"belongs\": \"below\", \"below\": %s, \"above\": %s}";
        String broken = ", {\"relation\": \"rate\", \"row\": 0}";
        assertThat(check(tree(branch.formatted(1, 2) + broken + broken)).isVerified())
                .isTrue();
        assertThat(check(tree(branch.formatted(0, 0) + broken)).status())
                .as("a step that refers to itself")
                .isEqualTo(ProofCheck.Status.FAILED);
        assertThat(check(tree(branch.formatted(1, 1) + broken)).isVerified())
                .as("both parts refuted by one step")
                .isFalse();
        assertThat(check(tree(branch.formatted(1, 999_999_999) + broken + broken))
                        .isVerified())
                .as("a step that is not there")
                .isFalse();
    }

    @Test
    void aProofOfOtherClaimsThanAreToldFails() {
        String json = ReconciliationWriter.text(SUMS);
        assertThat(verify(
                                json.replace(
                                        "\"claims\": [\"herald/crew\", \"gazette/crew\"]",
                                        "\"claims\": [\"herald/crew\"]"),
                                SUMS.dossier())
                        .orElseThrow())
                .filteredOn(check -> !check.isVerified())
                .singleElement()
                .satisfies(check -> assertThat(check.why()).contains("other claims", "gazette/crew"));
    }

    @Test
    void aProofIsOfItsOwnDossierAlone() {
        assertThat(verify(ReconciliationWriter.text(SUMS), CASES.dossier()).orElseThrow())
                .isNotEmpty()
                .allSatisfy(check -> {
                    assertThat(check.status()).isEqualTo(ProofCheck.Status.FAILED);
                    assertThat(check.why()).contains("there is no claim or relation");
                });
    }

    @Test
    void whatIsMissingIsAProblemAtItsPlace() {
        String report = "{\"tallystick\": 1,\n \"conflicts\": [{\"claims\": [\"s\"], \"relations\": []},\n"
                + "  {\"claims\": [\"w\"], \"relations\": [], \"certificate\": {\"kind\": \"linear\"}}]}";
        Loaded<List<ProofCheck>> checks = verify(report, CASES.dossier());
        assertThat(checks.value().orElseThrow())
                .extracting(ProofCheck::status)
                .containsExactly(ProofCheck.Status.MISSING, ProofCheck.Status.UNREADABLE);
        assertThat(checks.problems())
                .extracting(Problem::line, Problem::pointer)
                .containsExactly(tuple(2, "/conflicts/0"), tuple(3, "/conflicts/1/certificate"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"guess\"} | /conflicts/0/certificate/kind",
                "{\"kind\": \"linear\", \"terms\": [{\"times\": \"1\"}]} | /conflicts/0/certificate/terms/0",
                "{\"kind\": \"linear\", \"terms\": [{\"claim\": \"s\", \"reading\": \"loose\", \"end\": \"max\", \"times\":"
                        + " \"1/0\"}]} | /conflicts/0/certificate/terms/0/times",
                "{\"kind\": \"linear\", \"terms\": [{\"claim\": \"s\", \"reading\": \"loose\", \"end\": \"max\", \"times\":"
                        + " \"1\", \"bound\": \"9\"}]} | /conflicts/0/certificate/terms/0/bound",
                "{\"kind\": \"linear\", \"terms\": [{\"relation\": \"rate\", \"row\": -1, \"times\": \"1\"}]} |"
                        + " /conflicts/0/certificate/terms/0/row",
                "{\"kind\": \"tree\", \"assumed\": [], \"steps\": [{}]} | /conflicts/0/certificate/steps/0",
                "17 | /conflicts/0/certificate",
            })
    void whatCannotBeReadIsAProblemAtItsPlace(String certificate, String pointer) {
        Loaded<List<ProofCheck>> checks = verify(report(certificate), CASES.dossier());
        assertThat(checks.problems()).extracting(Problem::pointer).containsExactly(pointer);
        assertThat(checks.value().orElseThrow())
                .extracting(ProofCheck::status)
                .containsExactly(ProofCheck.Status.UNREADABLE);
    }

    @Test
    void whatIsNoReportIsRefused() {
        assertThat(verify("[]", CASES.dossier()).value()).isEmpty();
        assertThat(verify("", CASES.dossier()).problems()).hasSize(1);
        assertThat(verify("{}", CASES.dossier()).problems()).hasSize(2);
        assertThat(ProofReader.read(Path.of("no-such-file.json")).problems())
                .extracting(Problem::what)
                .containsExactly("there is no such file");
        String json = ReconciliationWriter.text(SUMS);
        assertThat(verify(json.substring(0, json.indexOf("\"certificate\"") + 40), SUMS.dossier())
                        .problems())
                .hasSize(1);
    }
}
