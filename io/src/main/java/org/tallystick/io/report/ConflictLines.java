package org.tallystick.io.report;

import java.util.List;
import java.util.stream.Collectors;
import org.tallystick.analysis.Findings;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.repair.Repair;

/** The lines of a report about contradictions. */
final class ConflictLines {
    private static final int REPAIRS = 2;

    private final Findings findings;
    private final Reconciliation result;
    private final DisplayNames names;
    private final ReportLines lines;

    ConflictLines(Findings findings, ReportLines lines) {
        this.findings = findings;
        this.result = findings.reconciliation();
        this.names = new DisplayNames(result.dossier());
        this.lines = lines;
    }

    void write(ReportOptions options) {
        List<Conflict> shown = options.conflicts(result);
        if (shown.isEmpty()) {
            return;
        }
        lines.heading("CONFLICTS, EACH WITH A PROOF");
        for (Conflict conflict : shown) {
            lines.line("  " + heading(conflict));
            lines.line("    " + conflict.why());
            findings.repairs(conflict).filter(all -> !all.isEmpty()).ifPresent(this::repairs);
        }
        lines.line("  " + result.minimalCorrection().why());
    }

    private String heading(Conflict conflict) {
        String relations = names.relations(conflict.relations());
        if (conflict.claims().isEmpty()) {
            return relations + (conflict.relations().size() == 1 ? " by itself" : " by themselves");
        }
        String parties = Parties.of(conflict, result.dossier());
        return conflict.relations().isEmpty() ? parties : parties + " with " + relations;
    }

    private void repairs(List<Repair> all) {
        lines.line("    one slip would mend it: "
                + all.stream()
                        .limit(REPAIRS)
                        .map(repair -> names.sayer(repair.claim()) + ", " + repair.why())
                        .collect(Collectors.joining("; or ")));
    }
}
