package org.tallystick.io.report;

import java.util.List;
import org.tallystick.analysis.Findings;
import org.tallystick.copying.SuspectedCopy;
import org.tallystick.reporting.ReportingPattern;
import org.tallystick.truth.Estimate;

/** The lines of a report beyond the verdicts: the weight of evidence, suspected copies and reporting patterns. */
final class EstimateLines {
    private final Findings findings;
    private final ReportLines lines;

    EstimateLines(Findings findings, ReportLines lines) {
        this.findings = findings;
        this.lines = lines;
    }

    void estimates() {
        List<Estimate> estimates = findings.estimates();
        if (!estimates.isEmpty()) {
            lines.heading("THE WEIGHT OF EVIDENCE IN DISPUTES, WHICH CHANGES NO VERDICT");
            for (Estimate estimate : estimates) {
                lines.line("  " + estimate);
                lines.line("    " + estimate.why());
            }
        }
    }

    void copies() {
        List<SuspectedCopy> suspects = findings.suspectedCopies();
        if (suspects.isEmpty()) {
            return;
        }
        lines.heading("SUSPECTED COPIES, COUNTED BY NOBODY UNLESS ASKED");
        for (SuspectedCopy suspect : suspects) {
            String on = suspect.unit()
                    .map(unit -> ", on what counts in " + unit.plural())
                    .orElse("");
            lines.line("  " + suspect.copy() + " of " + suspect.original() + on + ": " + suspect.score()
                    + " (an estimate)");
            lines.line("    " + suspect.why());
        }
    }

    void patterns() {
        List<ReportingPattern> patterns = findings.reportingPatterns();
        if (!patterns.isEmpty()) {
            lines.heading("HABITS OF SOURCES, WHICH CHANGE NOTHING UNLESS ADOPTED");
            patterns.forEach(pattern -> lines.line("  " + pattern.why()));
        }
    }
}
