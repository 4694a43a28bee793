package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.audit.Audit;
import org.tallystick.audit.Calculation;
import org.tallystick.audit.CalculationAudit;
import org.tallystick.audit.Fact;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.relation.Relation;

class AuditWriterTest {
    private static final Audit AUDIT = CalculationAudit.truncating()
            .check(
                    List.of(
                            Calculation.of("income", "Net", "Revenue", "Gifts").less("Costs"),
                            Calculation.of("other", "X", "Y")),
                    List.of(
                            Fact.parse("Net", "2024", "31", "0"),
                            Fact.parse("Revenue", "2024", "50", "0").withId("f2"),
                            Fact.nil("Gifts", "2024"),
                            Fact.parse("Costs", "2024", "20", "INF")));

    @Test
    void writesTheIntervalsOfBothSidesAndTheFactsBehindThem() {
        assertThat(AuditWriter.text(AUDIT))
                .startsWith("{\n  \"tallystick\": 1,\n  \"mode\": \"truncation\",\n")
                .containsIgnoringWhitespaces(
                        "\"summary\": {\"consistent\": 0, \"inconsistent\": 1, \"not-bound\": 1, \"skipped\": 0,"
                                + " \"inconsistent-duplicates\": 0, \"excess-digits\": 0}")
                .contains(
                        "{\"id\": \"income\", \"context\": \"2024\", \"verdict\": \"inconsistent\", \"total\": \"Net\","
                                + " \"reported\": {\"min\": \"31\", \"minOpen\": false, \"max\": \"32\", \"maxOpen\": true},"
                                + " \"computed\": {\"min\": \"30\", \"minOpen\": false, \"max\": \"31\", \"maxOpen\": true},"
                                + " \"gap\": \"0\", \"absent\": [\"Gifts\"], \"nil\": [\"Gifts\"], \"contradictory\": [],"
                                + " \"nilBesideValue\": [], \"excessDigits\": [],")
                .contains("\"totalFacts\": [{\"value\": \"31\", \"decimals\": \"0\"}]")
                .contains("{\"concept\": \"Revenue\", \"weight\": \"1\", \"values\": {\"min\": \"50\","
                        + " \"minOpen\": false, \"max\": \"51\", \"maxOpen\": true}, \"facts\": [{\"id\": \"f2\","
                        + " \"value\": \"50\", \"decimals\": \"0\"}]}")
                .contains("\"weight\": \"-1\"", "\"decimals\": \"INF\"")
                .contains("{\"id\": \"other\", \"context\": \"\", \"verdict\": \"not-bound\", \"total\": \"X\","
                        + " \"reported\": null, \"computed\": null, \"gap\": null,");
    }

    @Test
    void namesTheClaimsThatTookNoPart() {
        Source port = Source.of("port");
        Measurand all = Measurand.of("all", "ship");
        Measurand ferries = Measurand.of("ferries", "ship");
        Audit audit = CalculationAudit.rounding()
                .check(Dossier.of(Claim.of(port, all, "12"), Claim.of(port, ferries, "about 12"))
                        .with(Relation.sum("fleet", all, ferries)));

        assertThat(AuditWriter.text(audit))
                .contains("{\"claim\": \"port/ferries\", \"why\": \"it is hedged (about)")
                .contains("\"skippedRelations\": []");
        assertThat(AuditReport.text(audit))
                .contains("fleet: not bound\n  No contributor of all is reported")
                .contains("claim port/ferries took no part: it is hedged (about)");
    }

    @Test
    void whatStopsACheckIsTold() {
        List<Calculation> sums = List.of(
                Calculation.of("fair", "X", "Y"),
                Calculation.of("digits", "T", "A"),
                Calculation.of("copies", "U", "B"),
                Calculation.of("wrong", "X", "Z"));
        List<Fact> facts = List.of(
                Fact.parse("X", "", "1", "0"),
                Fact.parse("Y", "", "1", "0"),
                Fact.parse("Z", "", "9", "0"),
                Fact.parse("T", "", "33179", "-3"),
                Fact.parse("A", "", "33000", "-3"),
                Fact.parse("U", "", "5", "0"),
                Fact.parse("B", "", "5", "0"),
                Fact.nil("B", ""));
        Audit audit = CalculationAudit.rounding().check(sums, facts);

        assertThat(AuditWriter.text(audit))
                .containsIgnoringWhitespaces(
                        "\"summary\": {\"consistent\": 1, \"inconsistent\": 1, \"not-bound\": 0, \"skipped\": 0,"
                                + " \"inconsistent-duplicates\": 1, \"excess-digits\": 1}")
                .contains(
                        "{\"id\": \"digits\", \"context\": \"\", \"verdict\": \"excess-digits\", \"total\": \"T\","
                                + " \"reported\": null, \"computed\": {",
                        "\"contradictory\": [], \"nilBesideValue\": [], \"excessDigits\": [\"T\"],",
                        "\"verdict\": \"inconsistent-duplicates\"",
                        "\"contradictory\": [\"B\"], \"nilBesideValue\": [\"B\"], \"excessDigits\": [],");
        assertThat(AuditReport.text(audit)).isEqualTo("""
                Audit of calculations, by rounding: 1 consistent, 1 inconsistent, 1 with inconsistent duplicates, \
                1 with excess digits, 0 not bound

                wrong: inconsistent
                  Z 9 (8.5 to 9.5) comes to 8.5 to 9.5, and X is reported as 1 (0.5 to 1.5): at least 7 too little.

                copies: inconsistent duplicates
                  B is reported as 5 and as nil: its facts contradict each other.

                digits: excess digits
                  T has excess digits: 33,179 with decimals of -3 is no multiple of 1,000. The sum was not checked.

                fair: consistent
                  Y 1 (0.5 to 1.5) comes to 0.5 to 1.5, and X is reported as 1 (0.5 to 1.5): both can be 0.5 to 1.5.
                """);
    }

    @Test
    void theReportTellsTheArithmetic() {
        assertThat(AuditReport.text(AUDIT)).isEqualTo("""
                Audit of calculations, by truncation: 0 consistent, 1 inconsistent, 1 not bound

                income (2024): inconsistent
                  Revenue 50 (50 to below 51) − Costs exactly 20 comes to 30 to below 31, and Net is reported as 31 (31 to below 32): \
                they meet in an end that does not belong to both. Gifts has no reported value and counts as zero.

                other: not bound
                  X is not reported, so there is nothing to check against.
                """);
    }
}
