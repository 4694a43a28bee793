package org.tallystick.io.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Finding;
import org.tallystick.analysis.Findings;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.RelationCheck;

/**
 * Writes a reconciliation in Markdown with the tables of GitHub: the findings, a row for each thing, and then the conflicts and the
 * arithmetic. Words from the dossier are never markup.
 */
public final class MarkdownReport {
    private static final CharMatcher ALWAYS = CharMatcher.anyOf("\\`*_[]<>|&~@");
    private static final CharMatcher LEADING = CharMatcher.anyOf("#+-.)=!");
    private static final CharMatcher LEADING_OR_DIGIT = LEADING.or(CharMatcher.inRange('0', '9'));

    private final Findings findings;
    private final ReportOptions options;
    private final Reconciliation result;
    private final DisplayNames names;
    private final StringBuilder text = new StringBuilder();
    private int number;

    private MarkdownReport(Findings findings, ReportOptions options) {
        this.findings = findings;
        this.options = options;
        this.result = findings.reconciliation();
        this.names = new DisplayNames(result.dossier());
    }

    /**
     * Returns the report as Markdown, with the findings of the standard analysis.
     *
     * @param result the reconciliation
     * @return the report
     */
    public static String text(Reconciliation result) {
        return text(Analysis.standard().of(result), ReportOptions.standard());
    }

    /**
     * Returns the report as Markdown.
     *
     * @param findings the findings, which contain the reconciliation
     * @param options how much is shown
     * @return the report
     */
    public static String text(Findings findings, ReportOptions options) {
        return new MarkdownReport(findings, options).report();
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
        line("# " + escaped(ReportTitle.of(result)));
        line("");
        line(escaped(result.summary()));
        ImmutableList<Finding> shown = options.findings(findings);
        findings("Findings", options.first(shown));
        things();
        findings("Further findings", options.further(shown));
        conflicts();
        arithmetic();
        return text.toString();
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void heading(String words) {
        line("");
        line("## " + words);
        line("");
    }

    private void findings(String heading, ImmutableList<Finding> some) {
        if (some.isEmpty()) {
            return;
        }
        heading(heading);
        for (Finding finding : some) {
            number++;
            String indent = " ".repeat((number + ". ").length());
            line(number + ". **" + FindingHeadings.inSentence(finding.kind()) + ":** " + escaped(finding.headline()));
            line("");
            line(indent + escaped(finding.why()));
            line("");
            line(indent + "→ " + escaped(finding.advice()));
            line("");
        }
    }

    private void things() {
        heading("Things");
        line("| Thing | Print | Figures stand | Origins | Figures |");
        line("|---|---|---|---|--:|");
        for (Things.Row row : new Things(findings).rows(options, findings)) {
            row(row.label(), row.print(), row.status(), row.origins(), Integer.toString(row.figures()));
        }
    }

    private void row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(escaped(cell)).append(" |");
        }
        line(row.toString());
    }

    private void conflicts() {
        ImmutableList<Conflict> shown = options.conflicts(result);
        if (shown.isEmpty()) {
            return;
        }
        heading("Conflicts");
        for (Conflict conflict : shown) {
            line("- " + escaped(Parties.of(conflict, result.dossier())) + ": " + escaped(conflict.why()));
        }
    }

    private void arithmetic() {
        ImmutableList<RelationCheck> shown = options.checks(result);
        if (shown.isEmpty()) {
            return;
        }
        heading("Arithmetic");
        line("| Relation | Status | Read as | Reason |");
        line("|---|---|---|---|");
        for (RelationCheck check : shown) {
            row(
                    names.relations(ImmutableList.of(check.relation())),
                    check.status().word().replace('-', ' '),
                    check.grade().map(Reading::word).orElse(""),
                    check.why());
        }
    }

    /** Returns words that Markdown shows as they are, in one line. */
    private static String escaped(String words) {
        String plain = Visible.text(words);
        StringBuilder escaped = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            escaped.append(isMarkup(plain, i) ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    /** Whether a character may be markup or begin an address that is made a link: always, or at the beginning of a line as the mark of a heading or an item. */
    private static boolean isMarkup(String text, int at) {
        char c = text.charAt(at);
        return ALWAYS.matches(c)
                || text.startsWith("://", at)
                || text.regionMatches(true, at - 3, "www.", 0, 4)
                || (LEADING.matches(c) && LEADING_OR_DIGIT.matchesAllOf(text.substring(0, at)));
    }
}
