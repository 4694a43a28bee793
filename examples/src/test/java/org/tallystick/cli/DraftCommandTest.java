package org.tallystick.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.claims.ClaimsDrafter;
import org.tallystick.io.claims.ClaimsReader;
import org.tallystick.time.PartialDate;

class DraftCommandTest {
    private static final String TEXT = """
            Some 4,500 people came, the police said.

            Fares fell by 4.5 percent.
            """;

    @TempDir
    private Path directory = Path.of("");

    private String report = "";

    @BeforeEach
    void writeReport() throws IOException {
        report = Files.writeString(directory.resolve("report.txt"), TEXT).toString();
    }

    @Test
    void theDraftIsAClaimsDocumentOfOneSource() {
        Path out = directory.resolve("times.claims.json");

        Outcome drafted = Outcome.of(
                "draft",
                report,
                "--source",
                "times",
                "--name",
                "The Times",
                "--published",
                "2026-02-06",
                "--out",
                out.toString());

        assertThat(drafted).isEqualTo(new Outcome(0, "", ""));
        Dossier dossier = ClaimsReader.read(out).orElseThrow();
        assertThat(dossier.title()).contains("report.txt");
        assertThat(dossier.sources().values())
                .containsExactly(Source.of("times").named("The Times").publishedOn(PartialDate.parse("2026-02-06")));
        assertThat(dossier.claims())
                .extracting(claim -> claim.said().phrase())
                .containsExactly("Some 4,500 people", "fell by 4.5 percent");
        assertThat(dossier.claims())
                .extracting(Claim::locator)
                .extracting(locator -> locator.orElse(""))
                .containsExactly("paragraph 1", "paragraph 2");
    }

    @Test
    void aDraftReconcilesAsItIs() {
        Path out = directory.resolve("times.claims.json");
        Outcome.of("draft", report, "--source", "times", "--out", out.toString());

        assertThat(Outcome.of("reconcile", out.toString()).status()).isZero();
    }

    @Test
    void theDraftGoesToStandardOutputUnlessSaidOtherwise() {
        Outcome drafted = Outcome.of("draft", report, "--source", "times");

        assertThat(drafted.status()).isZero();
        assertThat(drafted.out())
                .isEqualTo(ClaimsDrafter.of(Source.of("times"))
                        .titled("report.txt")
                        .draft(TEXT)
                        .text());
    }

    @Test
    void aTextOnStandardInputHasNoTitle() {
        assertThat(Outcome.fed(TEXT, "draft", "-", "--source", "times").out())
                .isEqualTo(ClaimsDrafter.of(Source.of("times")).draft(TEXT).text());
    }

    @Test
    void aTextThatCannotBeReadIsNotDrafted() throws IOException {
        String bad = Files.write(directory.resolve("bad.txt"), "12 cafés".getBytes(ISO_8859_1))
                .toString();
        Path out = directory.resolve("out.claims.json");

        Outcome malformed = Outcome.of("draft", bad, "--source", "times", "--out", out.toString());
        Outcome missing = Outcome.of("draft", "no-such-file", "--source", "times", "--out", out.toString());

        assertThat(malformed.status()).isEqualTo(2);
        assertThat(malformed.complaints())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(bad + ":1:7: the bytes E9 are malformed");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.complaints())
                .contains("tallystick: nothing was drafted")
                .first()
                .asString()
                .startsWith("no-such-file: there is no such file");
        assertThat(out).doesNotExist();
    }

    @Test
    void aTextWithTooManyFiguresIsRefused() {
        Outcome refused =
                Outcome.fed("12 dogs. ".repeat(ClaimsDrafter.MAX_CLAIMS + 1), "draft", "-", "--source", "times");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("at most 20000 claims", "in parts").doesNotContain("should not happen");
    }

    @Test
    void aSourceIsNeeded() {
        assertThat(Outcome.of("draft", report).err()).contains("--source");
        assertThat(Outcome.of("draft", report, "--source", " ").err()).contains("the id of --source is blank");
        assertThat(Outcome.of("draft", report, "--source", " ").status()).isEqualTo(2);
    }

    @Test
    void aDateThatIsNoneIsWrongUsage() {
        Outcome refused = Outcome.of("draft", report, "--source", "times", "--published", "2026-02-30");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("'--published'", "2026-02-30");
    }

    @Test
    void theTextIsNotOverwritten() {
        Outcome refused = Outcome.of("draft", report, "--source", "times", "--out", report);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("--out would overwrite an input");
        assertThat(Path.of(report)).content().isEqualTo(TEXT);
    }
}
