package org.tallystick.io.report;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.tallystick.analysis.Finding;
import org.tallystick.analysis.Findings;
import org.tallystick.dossier.DisplayNames;

/**
 * Writes a reconciliation as tables of comma-separated values (RFC 4180): a row for each thing, or a row for each finding. The first row has
 * the names of the columns.
 *
 * <p>A cell that a spreadsheet would take for a formula, since it begins with {@code =}, {@code +}, {@code -} or {@code @} in
 * either width, a tab or a carriage return, begins with an apostrophe instead, which spreadsheets do not
 * show. Characters that are hidden or turn the direction of the text are shown by their code.
 */
public final class CsvReport {
    private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");

    private CsvReport() {}

    /**
     * Returns a row for each thing: its label, what can be printed of it, how its figures stand, its origins, and the number of its figures.
     *
     * @param findings the findings, which contain the reconciliation
     * @param options of which things; the number of findings does not matter
     * @return the table
     */
    public static String things(Findings findings, ReportOptions options) {
        return table(row -> {
            row.accept(new String[] {"thing", "print", "status", "origins", "figures", "id"});
            for (Things.Row thing : new Things(findings).rows(options, findings)) {
                row.accept(new String[] {
                    thing.label(),
                    thing.print(),
                    thing.status(),
                    thing.origins(),
                    Integer.toString(thing.figures()),
                    thing.id()
                });
            }
        });
    }

    /**
     * Returns a row for each finding, the most important first: its kind, headline, reason and advice, and the things that it is about.
     *
     * @param findings the findings
     * @param options of which things; all findings are rows, whatever number comes first
     * @return the table
     */
    public static String findings(Findings findings, ReportOptions options) {
        DisplayNames names = new DisplayNames(findings.reconciliation().dossier());
        return table(row -> {
            row.accept(new String[] {"rank", "kind", "headline", "why", "advice", "things"});
            int rank = 0;
            for (Finding finding : options.findings(findings)) {
                rank++;
                row.accept(new String[] {
                    Integer.toString(rank),
                    finding.kind().word(),
                    finding.headline(),
                    finding.why(),
                    finding.advice(),
                    String.join(
                            "; ",
                            finding.measurands().stream().map(names::measurand).toList())
                });
            }
        });
    }

    /**
     * Writes a row for each thing, as {@link #things}.
     *
     * @param findings the findings, which contain the reconciliation
     * @param options of which things
     * @param target the target of the table
     * @throws IOException if the target fails
     */
    public static void writeThings(Findings findings, ReportOptions options, Appendable target) throws IOException {
        target.append(things(findings, options));
    }

    /**
     * Writes a row for each finding, as {@link #findings}.
     *
     * @param findings the findings
     * @param options of which things
     * @param target the target of the table
     * @throws IOException if the target fails
     */
    public static void writeFindings(Findings findings, ReportOptions options, Appendable target) throws IOException {
        target.append(findings(findings, options));
    }

    private static String table(Consumer<Consumer<String[]>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.accept(cells -> csv.writeRecord(Arrays.stream(cells)
                    .map(Visible::lines)
                    .map(CsvReport::inert)
                    .toArray(String[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    private static String inert(String cell) {
        return !cell.isEmpty() && FORMULA.matches(cell.charAt(0)) ? "'" + cell : cell;
    }
}
