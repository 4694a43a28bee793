package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Findings;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.reconcile.Reconciler;

class CsvReportTest {
    private static final Findings DISPUTED = Analysis.standard().of(Stories.disputed());

    private static List<List<String>> cells(String table) {
        return CsvReader.builder().ofCsvRecord(table).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    @Test
    void hasARowForEachThing() {
        List<List<String>> cells = cells(CsvReport.things(DISPUTED, ReportOptions.standard()));

        assertThat(cells.get(0)).containsExactly("thing", "print", "status", "origins", "figures", "id");
        assertThat(cells.subList(1, cells.size()))
                .extracting(row -> row.get(5))
                .containsExactly("ships", "tankers", "ferries", "crew");
        assertThat(cells.get(4).get(1)).isEqualTo("between 12 and 15 people");
    }

    @Test
    void hasARowForEachFindingInTheirOrder() {
        List<List<String>> cells = cells(CsvReport.findings(DISPUTED, ReportOptions.standard()));

        assertThat(cells).hasSize(DISPUTED.ranked().size() + 1);
        for (int i = 0; i < DISPUTED.ranked().size(); i++) {
            assertThat(cells.get(i + 1).subList(0, 3))
                    .containsExactly(
                            Integer.toString(i + 1),
                            DISPUTED.ranked().get(i).kind().word(),
                            DISPUTED.ranked().get(i).headline());
        }
    }

    @Test
    void leavesOutOtherThings() {
        assertThat(cells(CsvReport.things(DISPUTED, ReportOptions.standard().only("crew"))))
                .hasSize(2);
        assertThat(cells(CsvReport.findings(DISPUTED, ReportOptions.standard().only("crew"))))
                .allSatisfy(row -> assertThat(row.get(5)).containsAnyOf("crew", "things"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1 day", "@sum", "\tx", "＝1"})
    void makesNoCellAFormula(String label) {
        Measurand thing = Measurand.builder("thing").label(label).build();
        Findings findings = Analysis.standard()
                .of(Reconciler.standard().reconcile(Dossier.of(Claim.of(Source.of("a"), thing, "12"))));

        assertThat(cells(CsvReport.things(findings, ReportOptions.standard()))
                        .get(1)
                        .get(0))
                .isEqualTo("'" + label);
    }

    @Test
    void showsWhatTurnsTheDirectionOfTheText() {
        assertThat(CsvReport.things(Analysis.standard().of(Extremes.hostile()), ReportOptions.standard()))
                .contains("[U+202E]", Extremes.ARABIC)
                .doesNotContain("\u202E", "\u202C", "\u2067");
    }

    @Test
    void keepsQuotesCommasAndLinesInACell() {
        Measurand thing = Measurand.builder("thing").label("a \"b\", c\nd").build();
        Findings findings = Analysis.standard()
                .of(Reconciler.standard().reconcile(Dossier.of(Claim.of(Source.of("a"), thing, "12"))));

        assertThat(cells(CsvReport.things(findings, ReportOptions.standard()))
                        .get(1)
                        .get(0))
                .isEqualTo("a \"b\", c\nd");
    }
}
