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
                        "\"summary\": {\"consistent\": 0, \"inconsistent\": 1, \"not-bound\": 1, \"skipped\": 0}")
                .contains(
                        "{\"id\": \"income\", \"context\": \"2024\", \"verdict\": \"inconsistent\", \"total\": \"Net\","
                                + " \"reported\": {\"min\": \"31\", \"minOpen\": false, \"max\": \"32\", \"maxOpen\": true},"
                                + " \"computed\": {\"min\": \"30\", \"minOpen\": false, \"max\": \"31\", \"maxOpen\": true},"
                                + " \"gap\": \"0\", \"absent\": [\"Gifts\"], \"nil\": [\"Gifts\"], \"contradictory\": [],")
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
