package org.tallystick.io.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tallystick.copying.SuspectedCopy;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.figure.Reading;
import org.tallystick.habit.Habit;
import org.tallystick.habit.Habits;
import org.tallystick.lineage.Lineage;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.ImpliedFigure;
import org.tallystick.reconcile.LinkedCheck;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.RelationCheck;
import org.tallystick.relation.Relation;
import org.tallystick.repair.Repair;
import org.tallystick.verdict.Comparison;
import org.tallystick.verdict.Conflict;
import org.tallystick.weighing.Estimate;
import org.tallystick.weighing.Weighing;

/**
 * Writes a reconciliation for a person: one line that sums it up, then what contradicts, then a block for each measurand
 * with an interval drawn for each claim (as rounded: ● a value, ├──┤ a range, ├──▶ an open end), then the arithmetic.
 *
 * <p>Lines are as long as they need to be and end in a line feed.
 */
public final class TextReport {
    private static final int REPAIRS = 2;
    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

    private final Reconciliation result;
    private final Weighing weighing;
    private final Names names;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Reconciliation result, Weighing weighing) {
        this.result = result;
        this.weighing = weighing;
        this.names = new Names(result.dossier());
    }

    /**
     * The report as text.
     *
     * @param result the reconciliation
     * @return the report
     */
    public static String text(Reconciliation result) {
        return text(result, Weighing.majority());
    }

    /**
     * The report as text, with disputes weighed in another way than by the majority of origins.
     *
     * @param result the reconciliation
     * @param weighing how the evidence in disputes is weighed
     * @return the report
     */
    public static String text(Reconciliation result, Weighing weighing) {
        return new TextReport(result, weighing).report();
    }

    /**
     * Writes the report.
     *
     * @param result the reconciliation
     * @param target takes the report
     * @throws IOException if the target fails
     */
    public static void write(Reconciliation result, Appendable target) throws IOException {
        write(result, Weighing.majority(), target);
    }

    /**
     * Writes the report, with disputes weighed in another way than by the majority of origins.
     *
     * @param result the reconciliation
     * @param weighing how the evidence in disputes is weighed
     * @param target takes the report
     * @throws IOException if the target fails
     */
    public static void write(Reconciliation result, Weighing weighing, Appendable target) throws IOException {
        target.append(text(result, weighing));
    }

    private String report() {
        result.dossier().title().ifPresent(this::line);
        line(result.summary());
        line("Bars show figures as rounded: ● a value, ├──┤ a range, ├──▶ no further end.");
        conflicts();
        notes();
        measurands();
        relations();
        implied();
        estimates();
        copies();
        habits();
        return text.toString();
    }

    /** What could steer a terminal is made visible instead. */
    private void line(String words) {
        text.append(CONTROL.replaceFrom(words, '\uFFFD').stripTrailing()).append('\n');
    }

    private void heading(String words) {
        line("");
        line(words);
    }

    private void conflicts() {
        if (result.conflicts().isEmpty()) {
            return;
        }
        heading("CANNOT ALL BE TRUE");
        Offers offers = Offers.of(result);
        for (Conflict conflict : result.conflicts()) {
            String relations = conflict.relations().isEmpty() ? "" : " with " + names.relations(conflict.relations());
            line("  " + Parties.of(conflict, result.dossier()) + relations);
            line("    " + conflict.why());
            offers.best(conflict, REPAIRS).filter(best -> !best.isEmpty()).ifPresent(this::repairs);
        }
        line("  " + result.fewestWrong().why());
    }

    private void notes() {
        if (!result.notes().isEmpty()) {
            heading("TO BE LOOKED AT");
            result.notes().forEach(note -> line("  " + note.why()));
        }
    }

    private void repairs(List<Repair> best) {
        line("    one slip would mend it: "
                + best.stream()
                        .map(repair -> names.sayer(repair.claim()) + ", " + repair.why())
                        .collect(Collectors.joining("; or ")));
    }

    private void measurands() {
        Lineage lineage = Lineage.of(result.dossier());
        ImmutableListMultimap<String, Comparison> comparisons = Multimaps.index(result.comparisons(), this::measurand);
        ImmutableListMultimap<String, ImpliedFigure> implied =
                Multimaps.index(result.implied(), ImpliedFigure::measurand);
        for (Consensus consensus : result.consensuses().values()) {
            String id = consensus.measurand();
            line("");
            new MeasurandBlock(
                            result.dossier(),
                            lineage,
                            consensus,
                            comparisons.get(id),
                            implied.get(id),
                            Timelines.of(result, id))
                    .lines()
                    .forEach(this::line);
        }
    }

    /** A comparison is told where its left claim is. */
    private String measurand(Comparison comparison) {
        return Optional.ofNullable(result.dossier().claimsById().get(comparison.left()))
                .orElseThrow()
                .measurand()
                .id();
    }

    private void relations() {
        if (result.checks().isEmpty()) {
            return;
        }
        heading("ARITHMETIC");
        for (RelationCheck check : result.checks()) {
            line("  " + check.relation() + saidBy(check.relation()) + ": "
                    + check.status().word().replace('-', ' ') + grade(check.grade()));
            line("    " + check.why());
        }
        for (LinkedCheck check : result.linkedChecks()) {
            line("  " + String.join(" with ", check.relations())
                    + check.date().map(date -> ", " + date).orElse("")
                    + (check.dates().isEmpty() ? "" : ", all dates together") + ": "
                    + check.status().word().replace('-', ' ') + grade(check.grade()));
            line("    " + check.why());
        }
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

    private void implied() {
        if (result.implied().isEmpty()) {
            return;
        }
        heading("FOLLOWS, THOUGH NOBODY REPORTS IT");
        for (ImpliedFigure implied : result.implied()) {
            String readings = List.of(Reading.values()).stream()
                    .map(reading -> reading.word() + " "
                            + IntervalFormat.range(
                                    implied.in(reading), result.dossier().unit(implied.measurand())))
                    .collect(Collectors.joining("; "));
            line("  " + implied.measurand() + ": " + readings);
            line("    " + implied.why());
        }
    }

    private void habits() {
        List<Habit> habits = Habits.of(result.dossier());
        if (!habits.isEmpty()) {
            heading("HABITS OF SOURCES, WHICH CHANGE NOTHING UNLESS ADOPTED");
            habits.forEach(habit -> line("  " + habit.why()));
        }
    }

    private void estimates() {
        List<Estimate> estimates = weighing.weigh(result);
        if (!estimates.isEmpty()) {
            heading("THE WEIGHT OF EVIDENCE IN DISPUTES, WHICH CHANGES NO VERDICT");
            for (Estimate estimate : estimates) {
                line("  " + estimate);
                line("    " + estimate.why());
            }
        }
    }

    private void copies() {
        List<SuspectedCopy> suspects = Copies.suspected(result.dossier());
        if (suspects.isEmpty()) {
            return;
        }
        heading("SUSPECTED COPIES, COUNTED BY NOBODY UNLESS ASKED");
        for (SuspectedCopy suspect : suspects) {
            String on = suspect.unit()
                    .map(unit -> ", on what counts in " + unit.plural())
                    .orElse("");
            line("  " + suspect.copy() + " of " + suspect.original() + on + ": " + suspect.score() + " (an estimate)");
            line("    " + suspect.why());
        }
    }
}
