package org.tallystick.io.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tallystick.dossier.DisplayNames;
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
    private final DisplayNames names;
    private final ReportLines lines;

    ArithmeticLines(Reconciliation result, ReportLines lines) {
        this.result = result;
        this.names = new DisplayNames(result.dossier());
        this.lines = lines;
    }

    void relations(ReportOptions options) {
        List<RelationCheck> checks = options.checks(result);
        if (checks.isEmpty()) {
            return;
        }
        lines.heading("ARITHMETIC");
        checks.forEach(this::relation);
        result.linkedChecks().stream()
                .filter(check -> check.relations().stream().anyMatch(id -> options.showsRelation(result.dossier(), id)))
                .forEach(this::linked);
    }

    private void relation(RelationCheck check) {
        lines.line("  " + names.relation(check.relation()) + saidBy(check.relation()) + ": "
                + check.status().word().replace('-', ' ') + grade(check.grade()));
        lines.line("    " + check.why());
    }

    private void linked(LinkedCheck check) {
        lines.line("  " + names.relations(check.relations())
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

    void implied(ReportOptions options) {
        List<ImpliedFigure> shown = result.implied().stream()
                .filter(figure -> options.shows(figure.measurand()))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        lines.heading("FOLLOWS, THOUGH NOBODY REPORTS IT");
        for (ImpliedFigure implied : shown) {
            String readings = Arrays.stream(Reading.values())
                    .map(reading -> reading.word() + " "
                            + IntervalFormat.range(
                                    implied.in(reading),
                                    result.dossier().unit(implied.measurand()).orElse(null)))
                    .collect(Collectors.joining("; "));
            lines.line("  " + names.measurand(implied.measurand()) + ": " + readings);
            lines.line("    " + implied.why());
        }
    }
}
