package org.tallystick.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.util.Optional;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Finding;
import org.tallystick.analysis.Findings;
import org.tallystick.comparison.Comparison;
import org.tallystick.provenance.Lineage;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.ImpliedFigure;
import org.tallystick.reconcile.Reconciliation;

/**
 * Writes a reconciliation for a reader: a summary in one line, the findings, a line for each thing, and then the detail: the contradictions
 * with what would mend them, a block for each measurand, and the arithmetic. A block has a drawing of the rounded interval of each claim: ● a value, ├──┤ a range, ├──▶ an open end.
 *
 * <p>Lines are as long as they need to be and end in a line feed.
 */
public final class TextReport {
    private final Findings findings;
    private final ReportOptions options;
    private final Reconciliation result;
    private final ReportLines lines = new ReportLines();

    private TextReport(Findings findings, ReportOptions options) {
        this.findings = findings;
        this.options = options;
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
        return text(findings, ReportOptions.standard());
    }

    /**
     * Returns the report as text.
     *
     * @param findings the findings, which contain the reconciliation
     * @param options how much is shown
     * @return the report
     */
    public static String text(Findings findings, ReportOptions options) {
        return new TextReport(findings, options).report();
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
        write(findings, ReportOptions.standard(), target);
    }

    /**
     * Writes the report.
     *
     * @param findings the findings, which contain the reconciliation
     * @param options how much is shown
     * @param target the target of the report
     * @throws IOException if the target fails
     */
    public static void write(Findings findings, ReportOptions options, Appendable target) throws IOException {
        target.append(text(findings, options));
    }

    private String report() {
        result.dossier().title().ifPresent(title -> lines.line(ReportTitle.of(result)));
        lines.line(result.summary());
        ImmutableList<Finding> shown = options.findings(findings);
        FindingLines ranked = new FindingLines(lines);
        ranked.write(options.first(shown));
        int further = options.further(shown).size();
        if (further > 0) {
            lines.heading("and " + further + (further == 1 ? " finding" : " findings") + " more, after the things");
        }
        things();
        ranked.write(options.further(shown));
        detail();
        return lines.text();
    }

    private void things() {
        lines.heading("THINGS");
        for (Things.Row row : new Things(findings).rows(options, findings)) {
            String print = row.print().isEmpty() ? "" : ": " + row.print();
            lines.line("  " + row.label() + " — " + row.status() + print);
        }
    }

    private void detail() {
        lines.heading("DETAIL");
        lines.line("Bars show figures as rounded: ● a value, ├──┤ a range, ├──▶ no further end.");
        new ConflictLines(findings, lines).write(options);
        measurands();
        ArithmeticLines arithmetic = new ArithmeticLines(result, lines);
        arithmetic.relations(options);
        arithmetic.implied(options);
        if (options.isWhole()) {
            EstimateLines beyond = new EstimateLines(findings, lines);
            beyond.estimates();
            beyond.copies();
            beyond.patterns();
        }
    }

    private void measurands() {
        Lineage lineage = Lineage.of(result.dossier());
        ImmutableListMultimap<String, Comparison> comparisons = Multimaps.index(result.comparisons(), this::measurand);
        ImmutableListMultimap<String, ImpliedFigure> implied =
                Multimaps.index(result.implied(), ImpliedFigure::measurand);
        for (Consensus consensus : options.things(findings)) {
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
