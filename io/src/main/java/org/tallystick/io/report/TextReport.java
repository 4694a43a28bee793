package org.tallystick.io.report;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.util.Optional;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Findings;
import org.tallystick.comparison.Comparison;
import org.tallystick.provenance.Lineage;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.ImpliedFigure;
import org.tallystick.reconcile.Reconciliation;

/**
 * Writes a reconciliation for a reader: a summary in one line, the contradictions, a block for each measurand, and the arithmetic. A block
 * has a drawing of the rounded interval of each claim: ● a value, ├──┤ a range, ├──▶ an open end.
 *
 * <p>Lines are as long as they need to be and end in a line feed.
 */
public final class TextReport {
    private final Findings findings;
    private final Reconciliation result;
    private final ReportLines lines = new ReportLines();

    private TextReport(Findings findings) {
        this.findings = findings;
        this.result = findings.reconciliation();
    }

    /**
     * Returns the report as text, with the findings of the standard analysis.
     *
     * @param result the reconciliation
     * @return the report
     */
    public static String text(Reconciliation result) {
        return text(Analysis.standard().of(result));
    }

    /**
     * Returns the report as text.
     *
     * @param findings the findings, which contain the reconciliation
     * @return the report
     */
    public static String text(Findings findings) {
        return new TextReport(findings).report();
    }

    /**
     * Writes the report, with the findings of the standard analysis.
     *
     * @param result the reconciliation
     * @param target the target of the report
     * @throws IOException if the target fails
     */
    public static void write(Reconciliation result, Appendable target) throws IOException {
        write(Analysis.standard().of(result), target);
    }

    /**
     * Writes the report.
     *
     * @param findings the findings, which contain the reconciliation
     * @param target the target of the report
     * @throws IOException if the target fails
     */
    public static void write(Findings findings, Appendable target) throws IOException {
        target.append(text(findings));
    }

    private String report() {
        result.dossier().title().ifPresent(lines::line);
        lines.line(result.summary());
        lines.line("Bars show figures as rounded: ● a value, ├──┤ a range, ├──▶ no further end.");
        new ConflictLines(findings, lines).write();
        notes();
        measurands();
        ArithmeticLines arithmetic = new ArithmeticLines(result, lines);
        arithmetic.relations();
        arithmetic.implied();
        FindingLines beyond = new FindingLines(findings, lines);
        beyond.estimates();
        beyond.copies();
        beyond.patterns();
        return lines.text();
    }

    private void notes() {
        if (!result.notes().isEmpty()) {
            lines.heading("TO BE LOOKED AT");
            result.notes().forEach(note -> lines.line("  " + note.why()));
        }
    }

    private void measurands() {
        Lineage lineage = Lineage.of(result.dossier());
        ImmutableListMultimap<String, Comparison> comparisons = Multimaps.index(result.comparisons(), this::measurand);
        ImmutableListMultimap<String, ImpliedFigure> implied =
                Multimaps.index(result.implied(), ImpliedFigure::measurand);
        for (Consensus consensus : result.consensuses().values()) {
            String id = consensus.measurand();
            lines.line("");
            new MeasurandBlock(findings, lineage, consensus, comparisons.get(id), implied.get(id))
                    .lines()
                    .forEach(lines::line);
        }
    }

    /** Returns the measurand under which a comparison is listed, which is that of its left claim. */
    private String measurand(Comparison comparison) {
        return Optional.ofNullable(result.dossier().claimsById().get(comparison.left()))
                .orElseThrow()
                .measurand()
                .id();
    }
}
