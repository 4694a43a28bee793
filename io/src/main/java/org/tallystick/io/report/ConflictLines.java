package org.tallystick.io.report;

import java.util.List;
import java.util.stream.Collectors;
import org.tallystick.analysis.Findings;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.repair.Repair;

/** The lines of a report about contradictions. */
final class ConflictLines {
    private static final int REPAIRS = 2;

    private final Findings findings;
    private final Reconciliation result;
    private final Names names;
    private final ReportLines lines;

    ConflictLines(Findings findings, ReportLines lines) {
        this.findings = findings;
        this.result = findings.reconciliation();
        this.names = new Names(result.dossier());
        this.lines = lines;
    }

    void write() {
        if (result.conflicts().isEmpty()) {
            return;
        }
        lines.heading("CANNOT ALL BE TRUE");
        for (Conflict conflict : result.conflicts()) {
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
