package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Relation.Absent;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Statement;
import org.tallystick.relation.Term;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;
import org.tallystick.verdict.Conflict;

/** Decides one relation by itself, and what it implies. */
final class RelationJudge {
    /** Beyond so many bits of denominators a relation is not worked out, lest a small document take hours. */
    private static final long MOST_BITS = 200_000;

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

    /** What became of a relation: the check and, where it is violated, a conflict for each date. */
    record Outcome(RelationCheck check, ImmutableList<Conflict> conflicts) {
        private static final ImmutableList<Status> WORST_FIRST =
                ImmutableList.of(Status.VIOLATED, Status.UNKNOWN, Status.NOT_CHECKABLE, Status.POSSIBLE, Status.HOLDS);

        /** The first of the worst, with all conflicts. */
        private static Outcome worst(List<Outcome> outcomes) {
            Outcome worst = Collections.min(outcomes, Comparator.comparing(Outcome::rank));
            ImmutableList<Conflict> conflicts = outcomes.stream()
                    .flatMap(outcome -> outcome.conflicts().stream())
                    .collect(ImmutableList.toImmutableList());
            return new Outcome(worst.check(), conflicts);
        }

        private int rank() {
            return WORST_FIRST.indexOf(check.status());
        }
    }

    Outcome judge() {
        try {
            ImmutableList<Statement> statements = relation.statements(dossier::unit);
            return statements.isEmpty() ? open(ImmutableList.of(), reasons.undecided()) : judge(statements);
        } catch (IncompatibleUnitsException e) {
            return open(ImmutableList.of(), String.valueOf(e.getMessage()));
        }
    }

    /** A whole with a rest is at least its parts, and the same as its parts and the rest. */
    private Outcome judge(List<Statement> statements) {
        Outcome first = judge(statements.get(0), 0);
        boolean itemised =
                statements.size() > 1 && first.conflicts().isEmpty() && areReported(relation.measurands(Role.REST));
        return itemised ? Outcome.worst(List.of(first, judge(statements.get(1), 1))) : first;
    }

    /** On each date. */
    private Outcome judge(Statement statement, int row) {
        return Outcome.worst(reported.tied(statement.measurands()).stream()
                .map(tied -> judge(new Asked(statement, row, tied)))
                .toList());
    }

    private boolean areReported(List<String> measurands) {
        return measurands.stream().allMatch(reported::isReported);
    }

    private Outcome judge(Asked asked) {
        Statement statement = asked.statement;
        Optional<String> disputed =
                asked.measurands.stream().filter(asked.tied::isDisputed).findFirst();
        if (!asked.tied.haveCommonDate()) {
            return open(asked.missing, reasons.noCommonDate());
        }
        if (disputed.isPresent()) {
            return open(asked.missing, asked.dated(reasons.disputed(disputed.get())));
        }
        Values values = asked.values(widest);
        if (denominatorBits(values) > MOST_BITS) {
            return unfinished(asked.missing);
        }
        if (statement.left(values).isEmpty() || statement.right(values).isEmpty()) {
            return open(asked.missing, asked.dated(reasons.divisionByZero()));
        }
        if (!statement.isPossible(values)) {
            return violated(asked);
        }
        return asked.unknown.isEmpty()
                ? decided(asked)
                : open(asked.missing, reasons.missing(asked.unknown, reported::isSpokenOf));
    }

    /** How long denominators can grow when everything is added up: sums of unlike fractions multiply them. */
    private long denominatorBits(Values values) {
        Stream<Rational> ends = values.all().values().stream()
                .flatMap(range -> Stream.concat(range.min().stream(), range.max().stream()));
        Stream<Rational> multipliers = relation.terms().values().stream().map(Term::times);
        return Stream.concat(ends, multipliers)
                .mapToLong(number -> number.denominator().bitLength() - 1L)
                .sum();
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

    private Outcome decided(Asked asked) {
        Statement statement = asked.statement;
        Reading grade = widest.andTighter().stream()
                .filter(asked::areAllTold)
                .filter(reading -> statement.isPossible(asked.values(reading)))
                .findFirst()
                .orElse(widest);
        Status status = status(asked);
        Values graded = asked.values(grade);
        RelationCheck check = new ImmutableRelationCheck.Builder()
                .relation(relation.id())
                .status(status)
                .grade(grade)
                .addAllMissing(asked.missing)
                .left(statement.left(graded))
                .right(statement.right(graded))
                .why(asked.dated(reasons.decided(
                        statement, status, grade, graded, asked.values(Reading.EXACT), asked.saidOfLeft())))
                .build();
        return new Outcome(check, ImmutableList.of());
    }

    private Status status(Asked asked) {
        Statement statement = asked.statement;
        Values values = asked.values(widest);
        if (statement.isCertain(values)) {
            return Status.HOLDS;
        }
        ImmutableSet<String> whole =
                asked.measurands.stream().filter(this::countsWholeThings).collect(ImmutableSet.toImmutableSet());
        boolean settled = statement.order() != Order.EQUAL || new WholeWitness(statement, whole).exists(values.all());
        return settled ? Status.POSSIBLE : Status.UNKNOWN;
    }

    private boolean countsWholeThings(String measurand) {
        return dossier.unit(measurand).filter(Unit::countsWholeThings).isPresent();
    }

    private Outcome violated(Asked asked) {
        Statement statement = asked.statement;
        Values values = asked.values(widest);
        String why = asked.dated(reasons.violated(statement, values, widest));
        RelationCheck check = new ImmutableRelationCheck.Builder()
                .relation(relation.id())
                .status(Status.VIOLATED)
                .addAllMissing(asked.missing)
                .left(statement.left(values))
                .right(statement.right(values))
                .why(why)
                .build();
        Proof proof = new Proof(dossier, relation, asked.tied, widest);
        return new Outcome(check, ImmutableList.of(proof.of(statement, asked.row, asked.none, why)));
    }

    ImmutableList<ImpliedFigure> implied() {
        try {
            ImmutableList<Statement> statements = relation.statements(dossier::unit);
            return IntStream.range(0, statements.size())
                    .mapToObj(row -> new Asked(statements.get(row), row))
                    .flatMap(asked -> implied(asked).stream())
                    .collect(ImmutableList.toImmutableList());
        } catch (IncompatibleUnitsException e) {
            return ImmutableList.of();
        }
    }

    /** What the statement says of its one unknown, where that is more than is known anyway. */
    private Optional<ImpliedFigure> implied(Asked asked) {
        boolean told = asked.unknown.size() == 1
                && denominatorBits(asked.values(widest)) <= MOST_BITS
                && asked.tied.haveCommonDate()
                && asked.measurands.stream().noneMatch(asked.tied::isDisputed);
        return told ? implied(asked, asked.unknown.get(0)) : Optional.empty();
    }

    private Optional<ImpliedFigure> implied(Asked asked, String unknown) {
        Interval range = reported.range(unknown);
        Optional<Interval> loose = solved(asked, unknown, Reading.LOOSE);
        if (loose.isEmpty() || loose.get().encloses(range)) {
            return Optional.empty();
        }
        return Optional.of(new ImmutableImpliedFigure.Builder()
                .measurand(unknown)
                .exact(solved(asked, unknown, Reading.EXACT).orElseThrow())
                .rounded(solved(asked, unknown, Reading.ROUNDED).orElseThrow())
                .loose(loose.get())
                .addFrom(relation.id())
                .why(derivation(asked, unknown))
                .build());
    }

    private String derivation(Asked asked, String unknown) {
        Reading tightest = Reading.LOOSE.andTighter().stream()
                .filter(asked::areAllTold)
                .findFirst()
                .orElse(Reading.LOOSE);
        return reasons.implied(
                asked.measurands.stream().filter(id -> !id.equals(unknown)).toList(), asked.values(tightest));
    }

    /** In a reading or, where that leaves nothing open, in the next wider one. */
    private Optional<Interval> solved(Asked asked, String unknown, Reading reading) {
        return reading.andWider().stream()
                .filter(asked::areAllTold)
                .flatMap(wider -> asked.statement.solve(unknown, asked.values(wider)).stream())
                .flatMap(values -> values.intersection(reported.range(unknown)).stream())
                .flatMap(values -> tightened(values, unknown).stream())
                .findFirst();
    }

    private Optional<Interval> tightened(Interval values, String measurand) {
        return countsWholeThings(measurand) ? values.tightenedToWhole() : Optional.of(values);
    }

    /** A statement with what is reported of its measurands. */
    private final class Asked {
        private final Statement statement;
        private final int row;
        private final ImmutableList<String> measurands;
        private final ReportedValues.Tied tied;
        private final ImmutableList<String> missing;
        private final ImmutableSet<String> none;
        private final ImmutableList<String> unknown;

        /** With what is reported of the latest date. */
        private Asked(Statement statement, int row) {
            this(statement, row, reported.tied(statement.measurands()).get(0));
        }

        private Asked(Statement statement, int row, ReportedValues.Tied tied) {
            this.statement = statement;
            this.row = row;
            this.measurands = statement.measurands();
            this.tied = tied;
            this.missing = measurands.stream()
                    .filter(measurand -> !reported.isReported(measurand))
                    .collect(ImmutableList.toImmutableList());
            this.none = partsThatMayBeNone().stream()
                    .filter(part -> !reported.isSpokenOf(part))
                    .collect(ImmutableSet.toImmutableSet());
            this.unknown = missing.stream()
                    .filter(measurand -> !none.contains(measurand))
                    .collect(ImmutableList.toImmutableList());
        }

        private ImmutableList<String> partsThatMayBeNone() {
            boolean sum = relation.kind() == RelationKind.SUM && relation.absent() == Absent.ZERO;
            return sum ? relation.measurands(Role.PARTS) : ImmutableList.of();
        }

        /** Of what moves a reason tells the date. */
        private String dated(String why) {
            return tied.date().map(date -> "on " + date + ": " + why).orElse(why);
        }

        private List<Figure> saidOfLeft() {
            return tied.group(measurands.get(0)).stream()
                    .flatMap(group -> group.witnesses().stream())
                    .map(Witness::figure)
                    .toList();
        }

        /** Whether all that is reported has a common value in a reading. */
        private boolean areAllTold(Reading reading) {
            return measurands.stream()
                    .allMatch(measurand -> !reported.isReported(measurand)
                            || tied.in(reading, measurand).isPresent());
        }

        /** What the measurands can be: what is reported of them, else what they can be at all. */
        private Values values(Reading reading) {
            Map<String, Interval> values = new LinkedHashMap<>();
            for (String measurand : measurands) {
                Interval free = none.contains(measurand) ? Interval.of(Rational.ZERO) : reported.range(measurand);
                values.put(measurand, tied.in(reading, measurand).orElse(free));
            }
            return new Values(values);
        }
    }

    /** What each measurand can be. */
    record Values(Map<String, Interval> all) implements Function<String, Interval> {
        @Override
        public Interval apply(String measurand) {
            return all.getOrDefault(measurand, Interval.all());
        }
    }
}
