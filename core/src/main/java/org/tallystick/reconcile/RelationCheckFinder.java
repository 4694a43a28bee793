package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tallystick.algebra.Statement;
import org.tallystick.dossier.Dossier;
import org.tallystick.model.Constraint;
import org.tallystick.model.ModelDecision;
import org.tallystick.model.ModelOnDate;
import org.tallystick.model.Models;
import org.tallystick.model.ReportedValues;
import org.tallystick.model.StatementOnDate;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.unit.Unit;

/** Checks a single relation, and finds the figures that it implies. */
final class RelationCheckFinder {
    private final Dossier dossier;
    private final Relation relation;
    private final ReportedValues reported;
    private final Models models;
    private final Decisions decisions;
    private final Reading widest;
    private final RelationReasons reasons;

    RelationCheckFinder(Dossier dossier, Relation relation, Models models, Decisions decisions, Reading widest) {
        this.dossier = dossier;
        this.relation = relation;
        this.reported = models.reported();
        this.models = models;
        this.decisions = decisions;
        this.widest = widest;
        this.reasons = new RelationReasons(dossier, relation);
    }

    /** The outcome for a relation: the check and, where it is violated, a conflict for each date. */
    record Outcome(RelationCheck check, ImmutableList<Conflict> conflicts) {
        private static final ImmutableList<Status> WORST_FIRST =
                ImmutableList.of(Status.VIOLATED, Status.UNKNOWN, Status.NOT_CHECKABLE, Status.POSSIBLE, Status.HOLDS);
        private static final Comparator<Reading> LOOSEST_FIRST = Comparator.reverseOrder();

        /** Returns the first of the worst outcomes, in the loosest reading, with all conflicts. */
        private static Outcome worst(List<Outcome> outcomes) {
            Outcome worst = Collections.min(
                    outcomes,
                    Comparator.comparing(Outcome::rank)
                            .thenComparing(outcome -> outcome.check().grade().orElse(Reading.EXACT), LOOSEST_FIRST));
            ImmutableList<Conflict> conflicts = outcomes.stream()
                    .flatMap(outcome -> outcome.conflicts().stream())
                    .collect(ImmutableList.toImmutableList());
            return new Outcome(worst.check(), conflicts);
        }

        private int rank() {
            return WORST_FIRST.indexOf(check.status());
        }
    }

    Outcome outcome() {
        return models.refusal(relation)
                .map(why -> open(ImmutableList.of(), why))
                .orElseGet(() -> outcome(models.rows(relation)));
    }

    /**
     * Returns the outcome of all statements of a relation. A whole with a rest equals the sum of its parts and the rest, and is at least
     * the sum of its parts, so that the rest is not negative; a mean may come with the deviation from it.
     */
    private Outcome outcome(List<Constraint.Stated> rows) {
        Outcome first = outcome(rows.get(0));
        boolean mean = relation.kind() == RelationKind.MEAN;
        boolean both = rows.size() > 1
                && first.conflicts().isEmpty()
                && areReported(relation.measurands(mean ? Role.DEVIATION : Role.REST));
        if (!both) {
            return first;
        }
        Outcome second = outcome(rows.get(1));
        return Outcome.worst(mean ? List.of(first, second) : List.of(second, first));
    }

    /** Returns the worst outcome of all dates. */
    private Outcome outcome(Constraint.Stated row) {
        return Outcome.worst(reported.tied(row.statement().measurands()).stream()
                .map(tied -> outcome(new StatementOnDate(row, reported, tied)))
                .toList());
    }

    private boolean areReported(List<String> measurands) {
        return measurands.stream().allMatch(reported::isReported);
    }

    private Outcome outcome(StatementOnDate asked) {
        Statement statement = asked.statement();
        Optional<String> disputed =
                asked.measurands().stream().filter(asked.tied()::isDisputed).findFirst();
        if (!asked.tied().haveCommonDate()) {
            return open(asked.missing(), reasons.noCommonDate());
        }
        if (disputed.isPresent()) {
            return open(asked.missing(), asked.dated(reasons.disputed(disputed.get())));
        }
        StatementOnDate.Values values = asked.values(widest);
        if (asked.isTooLong()) {
            return unfinished(asked.missing());
        }
        if (statement.left(values).isEmpty() || statement.right(values).isEmpty()) {
            return open(asked.missing(), asked.dated(reasons.divisionByZero()));
        }
        boolean certain = statement.isCertain(values);
        ModelDecision decision = decision(asked, widest);
        if (!certain && decision.isImpossible()) {
            return violated(asked, decision);
        }
        return asked.unknown().isEmpty() || isOfWholeTotal(asked)
                ? decided(asked, certain ? Status.HOLDS : decision.isPossible() ? Status.POSSIBLE : Status.UNKNOWN)
                : open(asked.missing(), reasons.missing(asked.unknown(), reported::isSpokenOf));
    }

    /** Whether only the total of a mean is unreported and counts whole things: few means go with a count then. */
    private boolean isOfWholeTotal(StatementOnDate asked) {
        return relation.kind() == RelationKind.MEAN
                && asked.unknown().equals(relation.measurands(Role.TOTAL))
                && asked.unknown().stream()
                        .allMatch(total -> dossier.unit(total)
                                .filter(Unit::countsWholeThings)
                                .isPresent());
    }

    private Outcome unfinished(ImmutableList<String> missing) {
        RelationCheck check = new ImmutableRelationCheck.Builder()
                .relation(relation.id())
                .status(Status.UNKNOWN)
                .addAllMissing(missing)
                .why("its fractions are too long to be added up here")
                .build();
        return new Outcome(check, ImmutableList.of());
    }

    private Outcome open(ImmutableList<String> missing, String why) {
        RelationCheck check = new ImmutableRelationCheck.Builder()
                .relation(relation.id())
                .status(Status.NOT_CHECKABLE)
                .addAllMissing(missing)
                .why(why)
                .build();
        return new Outcome(check, ImmutableList.of());
    }

    /** Decides rows of the relation by themselves: whole numbers may break what intervals do not. */
    private ModelDecision decision(StatementOnDate asked, int firstRow, Reading reading) {
        ImmutableList<Constraint.Stated> rows = models.rows(relation).subList(firstRow, asked.row() + 1);
        ModelOnDate alone = models.alone(rows, asked.tied().date());
        return decisions.of(alone, alone.in(reading));
    }

    /** Decides what includes the rest beside the row by which the whole is at least its parts, and any other row by itself. */
    private ModelDecision decision(StatementOnDate asked, Reading reading) {
        return decision(asked, isWithRest(asked) ? 0 : asked.row(), reading);
    }

    private boolean isWithRest(StatementOnDate asked) {
        return relation.kind() == RelationKind.INCLUDES && asked.row() > 0;
    }

    private boolean allowsNegativeRestAlone(StatementOnDate asked) {
        return isWithRest(asked) && !decision(asked, asked.row(), widest).isImpossible();
    }

    private Outcome decided(StatementOnDate asked, Status status) {
        Statement statement = asked.statement();
        Reading grade = widest.andTighter().stream()
                .filter(asked::areAllTold)
                .filter(reading -> statement.isPossible(asked.values(reading))
                        && (status != Status.POSSIBLE
                                || !decision(asked, reading).isImpossible()))
                .findFirst()
                .orElse(widest);
        StatementOnDate.Values graded = asked.values(grade);
        RelationCheck check = new ImmutableRelationCheck.Builder()
                .relation(relation.id())
                .status(status)
                .grade(grade)
                .addAllMissing(asked.missing())
                .left(statement.left(graded))
                .right(statement.right(graded))
                .why(asked.dated(reasons.decided(
                        statement, status, grade, graded, asked.values(Reading.EXACT), asked.saidOfLeft())))
                .build();
        return new Outcome(check, ImmutableList.of());
    }

    private Outcome violated(StatementOnDate asked, ModelDecision decision) {
        Statement statement = asked.statement();
        StatementOnDate.Values values = asked.values(widest);
        String violated = allowsNegativeRestAlone(asked)
                ? reasons.negativeRest(statement, values, widest)
                : reasons.violated(statement, values, widest);
        String why = asked.dated(violated);
        RelationCheck check = new ImmutableRelationCheck.Builder()
                .relation(relation.id())
                .status(Status.VIOLATED)
                .addAllMissing(asked.missing())
                .left(statement.left(values))
                .right(statement.right(values))
                .why(why)
                .build();
        ConflictReasons argument = new ConflictReasons(dossier);
        return new Outcome(
                check,
                decision.contradiction().stream()
                        .map(found -> argument.conflict(found, asked.tied().date()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
