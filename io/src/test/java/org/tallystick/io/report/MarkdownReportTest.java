package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tallystick.analysis.Analysis;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;

class MarkdownReportTest {

    @Test
    void putsTheFindingsBeforeTheThings() {
        String report = MarkdownReport.text(Stories.disputed());

        assertThat(report.lines())
                .startsWith(
                        "# Reconciliation",
                        "",
                        "5 figures of 4 things, 2 sources, 2 origins; 2 conflicts; 2 results" + " need a person",
                        "",
                        "## Findings",
                        "")
                .contains(
                        "## Things",
                        "| Thing | Print | Figures stand | Origins | Figures |",
                        "|---|---|---|---|--:|",
                        "## Conflicts",
                        "## Arithmetic");
        assertThat(report.indexOf("## Findings")).isLessThan(report.indexOf("## Things"));
        assertThat(report).contains("1. **Cannot all be true:** ships ≥ tankers + ferries does not hold: ");
    }

    @Test
    void numbersTheFurtherFindingsOn() {
        String report = MarkdownReport.text(
                Analysis.standard().of(Stories.disputed()),
                ReportOptions.standard().withTop(1));

        assertThat(report.indexOf("## Things")).isLessThan(report.indexOf("## Further findings"));
        assertThat(report.substring(report.indexOf("## Further findings"))).contains("\n2. **");
    }

    @Test
    void hasACellForEachColumnWhateverTheNames() {
        String report = MarkdownReport.text(hostile());

        assertThat(report.lines().filter(line -> line.startsWith("| ")))
                .allSatisfy(row -> assertThat(row.replace("\\|", "").chars().filter(c -> c == '|'))
                        .hasSizeBetween(5, 6));
    }

    @Test
    void takesNoWordsOfTheDossierForMarkup() {
        assertThat(MarkdownReport.text(hostile()))
                .contains("\\<b\\>ships\\</b\\> \\| \\*all\\* \\[of\\](them) \\_now\\_ \\`x\\`")
                .doesNotContain("<b>", "*all*", "[of]");
    }

    @Test
    void showsWhatTurnsTheDirectionOfTheTextAndTheBeginningOfALongTitle() {
        assertThat(MarkdownReport.text(Extremes.hostile()))
                .contains("[U+202E]".replace("[", "\\[").replace("]", "\\]"), Extremes.ARABIC)
                .doesNotContain("\u202E", "\u202C", "\u2067")
                .doesNotContainPattern("[^\\\\]<")
                .satisfies(report -> assertThat(report.lines().findFirst().orElseThrow())
                        .hasSizeBetween(100, 250)
                        .endsWith("…"));
    }

    @Test
    void makesNoAddressALink() {
        Measurand ships = Measurand.builder("ships")
                .label("http://a.example www.b.example c@d.example")
                .build();
        Reconciliation result = Reconciler.standard().reconcile(Dossier.of(Claim.of(Source.of("a"), ships, "12")));

        assertThat(MarkdownReport.text(result)).contains("http\\://a.example www\\.b.example c\\@d.example");
    }

    private static Reconciliation hostile() {
        Measurand ships = Measurand.builder("ships")
                .label("<b>ships</b> | *all* [of](them) _now_ `x`")
                .build();
        return Reconciler.standard()
                .reconcile(Dossier.of(
                        Claim.of(Source.of("a").named("# A\nB"), ships, "12"),
                        Claim.of(Source.of("c").named("C|D"), ships, "15")));
    }
}
