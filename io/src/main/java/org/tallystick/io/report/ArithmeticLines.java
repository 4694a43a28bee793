package org.tallystick.io.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.ImpliedFigure;
import org.tallystick.reconcile.LinkedCheck;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.RelationCheck;
import org.tallystick.relation.Relation;

/** The lines of a report about relations, and about the figures that follow from them. */
final class ArithmeticLines {
    private final Reconciliation result;
    private final Names names;
    private final ReportLines lines;

    ArithmeticLines(Reconciliation result, ReportLines lines) {
        this.result = result;
        this.names = new Names(result.dossier());
        this.lines = lines;
    }

    void relations() {
        if (result.checks().isEmpty()) {
            return;
        }
        lines.heading("ARITHMETIC");
        result.checks().forEach(this::relation);
        result.linkedChecks().forEach(this::linked);
    }

    private void relation(RelationCheck check) {
        lines.line("  " + check.relation() + saidBy(check.relation()) + ": "
                + check.status().word().replace('-', ' ') + grade(check.grade()));
        lines.line("    " + check.why());
    }

    private void linked(LinkedCheck check) {
        lines.line("  " + String.join(" with ", check.relations())
                + check.date().map(date -> ", " + date).orElse("")
                + (check.dates().isEmpty() ? "" : ", all dates together") + ": "
                + check.status().word().replace('-', ' ') + grade(check.grade()));
        lines.line("    " + check.why());
    }

    private String saidBy(String id) {
        Relation relation = result.dossier().relationsById().get(id);
        return relation == null
                ? ""
                : relation.source()
                        .map(source -> " (as " + names.source(source) + " says)")
                        .orElse("");
    }

    private static String grade(Optional<Reading> grade) {
        return grade.map(known -> ", " + known.word()).orElse("");
    }

    void implied() {
        if (result.implied().isEmpty()) {
            return;
        }
        lines.heading("FOLLOWS, THOUGH NOBODY REPORTS IT");
        for (ImpliedFigure implied : result.implied()) {
            String readings = Arrays.stream(Reading.values())
                    .map(reading -> reading.word() + " "
                            + IntervalFormat.range(
                                    implied.in(reading),
                                    result.dossier().unit(implied.measurand()).orElse(null)))
                    .collect(Collectors.joining("; "));
            lines.line("  " + implied.measurand() + ": " + readings);
            lines.line("    " + implied.why());
        }
    }
}
