package org.tallystick.io.report;

import com.google.common.collect.ImmutableList;
import org.tallystick.analysis.Finding;
import org.tallystick.analysis.FindingKind;

/** The findings of a text report: numbered headlines under a heading for each kind, each with its reason and with what to do. */
final class FindingLines {
    private final ReportLines lines;
    private int number;

    FindingLines(ReportLines lines) {
        this.lines = lines;
    }

    void write(ImmutableList<Finding> findings) {
        FindingKind kind = null;
        for (Finding finding : findings) {
            if (finding.kind() != kind) {
                kind = finding.kind();
                lines.heading(FindingHeadings.of(kind));
            }
            write(finding);
        }
    }

    private void write(Finding finding) {
        number++;
        String indent = " ".repeat(("  " + number + ". ").length());
        lines.line("  " + number + ". " + finding.headline());
        if (!finding.why().isEmpty() && !finding.why().equals(finding.headline())) {
            lines.line(indent + finding.why());
        }
        lines.line(indent + "→ " + finding.advice());
    }
}
