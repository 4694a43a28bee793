package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Relation.Absent;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Statement;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;
import org.tallystick.verdict.Conflict;

/** Decides one relation by itself, and what it implies. */
final class RelationJudge {
    private final Dossier dossier;
    private final Relation relation;
    private final ReportedValues reported;
    private final Reading widest;
    private final RelationReasons reasons;

    RelationJudge(Dossier dossier, Relation relation, ReportedValues reported, Reading widest) {
        this.dossier = dossier;
        this.relation = relation;
        this.reported = reported;
        this.widest = widest;
        this.reasons = new RelationReasons(dossier, relation);
    }

    /** What became of a relation: the check and, where it is violated, the conflict. */
    record Outcome(RelationCheck check, Optional<Conflict> conflict) {}

    Outcome judge() {
        try {
            ImmutableList<Statement> statements = relation.statements(dossier::unit);
            return statements.isEmpty() ? open(ImmutableList.of(), reasons.undecided()) : judge(statements);
        } catch (IncompatibleUnitsException e) {
            return open(ImmutableList.of(), String.valueOf(e.getMessage()));
        }
    }

    private Outcome judge(List<Statement> statements) {
        boolean itemised = statements.size() > 1
                && isReported(relation.measurands(Role.REST).get(0));
        int row = itemised ? 1 : 0;
        Statement statement = statements.get(row);
        ImmutableList<String> missing = statement.measurands().stream()
                .filter(measurand -> !isReported(measurand))
                .collect(ImmutableList.toImmutableList());
        Optional<String> disputed =
                statement.measurands().stream().filter(reported::isDisputed).findFirst();
        if (disputed.isPresent()) {
            return open(missing, reasons.disputed(disputed.get()));
        }
        if (!reported.haveCommonDate(statement.measurands())) {
            return open(missing, reasons.noCommonDate());
        }
        Values values = values(statement, widest);
        if (statement.left(values).isEmpty() || statement.right(values).isEmpty()) {
            return open(missing, reasons.divisionByZero());
        }
        if (!statement.isPossible(values)) {
            return violated(statement, row, missing);
        }
        boolean unknown = missing.stream().anyMatch(measurand -> !countsAsNone(measurand));
        return unknown ? open(missing, reasons.missing(missing)) : decided(statement, missing, values);
    }

    private Outcome open(ImmutableList<String> missing, String why) {
        RelationCheck check = new ImmutableRelationCheck.Builder()
                .relation(relation.id())
                .status(Status.NOT_CHECKABLE)
                .addAllMissing(missing)
                .why(why)
                .build();
        return new Outcome(check, Optional.empty());
    }

    private Outcome decided(Statement statement, ImmutableList<String> missing, Values values) {
        Reading grade = widest.andTighter().stream()
                .filter(reading -> areAllTold(statement, reading))
                .filter(reading -> statement.isPossible(values(statement, reading)))
                .findFirst()
                .orElse(widest);
        Status status = status(statement, values);
        Values graded = values(statement, grade);
        RelationCheck check = new ImmutableRelationCheck.Builder()
                .relation(relation.id())
                .status(status)
                .grade(grade)
                .addAllMissing(missing)
                .left(statement.left(graded))
                .right(statement.right(graded))
                .why(reasons.decided(statement, status, grade, graded, values(statement, Reading.EXACT)))
                .build();
        return new Outcome(check, Optional.empty());
    }

    private Status status(Statement statement, Values values) {
        if (statement.isCertain(values)) {
            return Status.HOLDS;
        }
        ImmutableSet<String> whole = statement.measurands().stream()
                .filter(measurand ->
                        dossier.unit(measurand).filter(Unit::countsWholeThings).isPresent())
                .collect(ImmutableSet.toImmutableSet());
        boolean settled = statement.order() != Order.EQUAL || new WholeWitness(statement, whole).exists(values.all());
        return settled ? Status.POSSIBLE : Status.UNKNOWN;
    }

    private Outcome violated(Statement statement, int row, ImmutableList<String> missing) {
        Values values = values(statement, widest);
        String why = reasons.violated(statement, values, widest);
        RelationCheck check = new ImmutableRelationCheck.Builder()
                .relation(relation.id())
                .status(Status.VIOLATED)
                .addAllMissing(missing)
                .left(statement.left(values))
                .right(statement.right(values))
                .why(why)
                .build();
        Proof proof = new Proof(dossier, relation, reported, widest);
        return new Outcome(check, Optional.of(proof.of(statement, row, why)));
    }

    ImmutableList<ImpliedFigure> implied() {
        try {
            return relation.statements(dossier::unit).stream()
                    .flatMap(statement -> implied(statement).stream())
                    .collect(ImmutableList.toImmutableList());
        } catch (IncompatibleUnitsException e) {
            return ImmutableList.of();
        }
    }

    /** What the statement says of its one unknown, where that is more than is known anyway. */
    private Optional<ImpliedFigure> implied(Statement statement) {
        List<String> unknown = statement.measurands().stream()
                .filter(measurand -> !isReported(measurand) && !countsAsNone(measurand))
                .toList();
        boolean told = unknown.size() == 1
                && reported.haveCommonDate(statement.measurands())
                && statement.measurands().stream().noneMatch(reported::isDisputed);
        return told ? implied(statement, unknown.get(0)) : Optional.empty();
    }

    private Optional<ImpliedFigure> implied(Statement statement, String unknown) {
        Measurand measurand =
                Optional.ofNullable(dossier.measurands().get(unknown)).orElseThrow();
        Function<Reading, Optional<Interval>> solved = reading -> reading.andWider().stream()
                .filter(wider -> areAllTold(statement, wider))
                .flatMap(wider -> statement.solve(unknown, values(statement, wider)).stream())
                .flatMap(values -> values.intersection(measurand.range()).stream())
                .flatMap(values -> tightened(values, unknown).stream())
                .findFirst();
        Optional<Interval> loose = solved.apply(Reading.LOOSE);
        if (loose.isEmpty() || loose.get().equals(measurand.range())) {
            return Optional.empty();
        }
        return Optional.of(new ImmutableImpliedFigure.Builder()
                .measurand(unknown)
                .exact(solved.apply(Reading.EXACT).orElseThrow())
                .rounded(solved.apply(Reading.ROUNDED).orElseThrow())
                .loose(loose.get())
                .addFrom(relation.id())
                .build());
    }

    private Optional<Interval> tightened(Interval values, String measurand) {
        boolean whole = dossier.unit(measurand).filter(Unit::countsWholeThings).isPresent();
        return whole ? values.tightenedToWhole() : Optional.of(values);
    }

    private boolean isReported(String measurand) {
        return reported.isReported(measurand);
    }

    private boolean countsAsNone(String measurand) {
        return relation.kind() == RelationKind.SUM
                && relation.absent() == Absent.ZERO
                && !isReported(measurand)
                && relation.measurands(Role.PARTS).contains(measurand);
    }

    /** Whether all that is reported of the statement has a common value in a reading. */
    private boolean areAllTold(Statement statement, Reading reading) {
        return statement.measurands().stream()
                .allMatch(measurand -> !isReported(measurand)
                        || reported.on(statement.measurands(), measurand, reading)
                                .isPresent());
    }

    /** What the measurands of a statement can be: what is reported of them, else what they can be at all. */
    private Values values(Statement statement, Reading reading) {
        Map<String, Interval> values = new LinkedHashMap<>();
        for (String measurand : statement.measurands()) {
            Interval free = countsAsNone(measurand) ? Interval.of(Rational.ZERO) : reported.range(measurand);
            values.put(
                    measurand,
                    reported.on(statement.measurands(), measurand, reading).orElse(free));
        }
        return new Values(values);
    }

    /** What each measurand can be. */
    record Values(Map<String, Interval> all) implements Function<String, Interval> {
        @Override
        public Interval apply(String measurand) {
            return all.getOrDefault(measurand, Interval.all());
        }
    }
}
