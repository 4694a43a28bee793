package org.tallystick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    private static final String REPORT = """
            {"tallystick": 1, "sources": [{"id": "report"}], "claims": [
              {"id": "t", "source": "report", "measurand": "total", "figure": {"value": "100", "decimals": 0}},
              {"id": "a", "source": "report", "measurand": "ore", "figure": {"value": "45", "decimals": 0}},
              {"id": "b", "source": "report", "measurand": "coal", "figure": {"value": "56", "decimals": 0}},
              {"id": "c", "source": "report", "measurand": "sand", "figure": "about 1"}],
             "relations": [{"id": "cargo", "kind": "sum", "whole": "total", "parts": ["ore", "coal", "sand"]}]}
            """;

    @TempDir
    private Path directory = Path.of("");

    private String report = "";

    @BeforeEach
    void writeReport() throws IOException {
        report = Files.writeString(directory.resolve("report.claims.json"), REPORT)
                .toString();
    }

    @Test
    void figuresAreTakenAsRoundedUnlessSaidOtherwise() {
        Outcome result = Outcome.of("audit", report);

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("cargo: consistent", "both can be 100 to 100.5", "claim c took no part");
        assertThat(result).isEqualTo(Outcome.of("audit", "--mode", "rounding", "--format", "text", report));
    }

    @Test
    void anInconsistentSumIsStatusOne() {
        Outcome result = Outcome.of("audit", report, "--mode", "truncation");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("cargo: inconsistent", "they meet in an end that does not belong to both");
    }

    @Test
    void excessDigitsAndContradictoryClaimsAreStatusOneInEachMode() throws IOException {
        String digits = variant("digits", "\"45\", \"decimals\": 0", "\"45.3\", \"decimals\": 0");
        String copies = variant("copies", "\"measurand\": \"coal\"", "\"measurand\": \"ore\"");
        for (String mode : new String[] {"rounding", "truncation"}) {
            Outcome result = Outcome.of("audit", digits, "--mode", mode);
            assertThat(result.status()).isEqualTo(1);
            assertThat(result.err()).isEmpty();
            assertThat(result.out())
                    .contains(
                            "1 with excess digits",
                            "cargo: excess digits\n  ore has excess digits: 45.3 with decimals of 0 is no multiple of 1."
                                    + " The sum was not checked.\n");

            Outcome contradictory = Outcome.of("audit", copies, "--mode", mode);
            assertThat(contradictory.status()).isEqualTo(1);
            assertThat(contradictory.out())
                    .contains(
                            "1 with inconsistent duplicates",
                            "cargo: inconsistent duplicates\n  ore is reported as 45 and as 56, to the same decimals:"
                                    + " its facts contradict each other.\n");
        }
        assertThat(Outcome.of("audit", digits, "--format", "json").out())
                .contains("\"verdict\": \"excess-digits\"", "\"excessDigits\": [\"ore\"]");
        assertThat(Outcome.of("audit", copies, "--format", "json").out())
                .contains("\"verdict\": \"inconsistent-duplicates\"", "\"contradictory\": [\"ore\"]");
    }

    private String variant(String name, String from, String to) throws IOException {
        return Files.writeString(directory.resolve(name + ".claims.json"), REPORT.replace(from, to))
                .toString();
    }

    @Test
    void theResultCanBeJsonInAFile() throws IOException {
        Path out = directory.resolve("audit.json");
        Outcome result = Outcome.of("audit", report, "--format", "json", "--out", out.toString());

        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(Json.object(Files.readString(out)))
                .containsEntry("mode", "rounding")
                .containsKey("calculations");
        assertThat(Outcome.of("audit", report, "--out", report).status()).isEqualTo(2);
    }

    @Test
    void badInputAndWrongUsageAreStatusTwo() throws IOException {
        Path bad = Files.writeString(directory.resolve("bad.claims.json"), "{\"tallystick\": 1, \"clams\": []}");

        assertThat(Outcome.of("audit", report, bad.toString()).status()).isEqualTo(2);
        assertThat(Outcome.of("audit", report, bad.toString()).err()).contains("nothing was audited");
        assertThat(Outcome.of("audit").status()).isEqualTo(2);
        assertThat(Outcome.of("audit", "--mode", "guessing", report).err())
                .contains("the modes are rounding and truncation");
        assertThat(Outcome.of("audit", "--format", "xml", report).err()).contains("the formats are text and json");
    }
}
