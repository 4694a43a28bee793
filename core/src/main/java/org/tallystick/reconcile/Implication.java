package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Statement;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/** What one relation by itself says of a measurand that nobody reports. */
final class Implication {
    private final Dossier dossier;
    private final Relation relation;
    private final ReportedValues reported;
    private final RelationReasons reasons;

    Implication(Dossier dossier, Relation relation, ReportedValues reported) {
        this.dossier = dossier;
        this.relation = relation;
        this.reported = reported;
        this.reasons = new RelationReasons(dossier, relation);
    }

    /** What the relation says, of the latest date. */
    ImmutableList<ImpliedFigure> figures() {
        try {
            ImmutableList<Statement> statements = relation.statements(dossier::unit);
            return IntStream.range(0, statements.size())
                    .mapToObj(row -> asked(statements.get(row), row))
                    .flatMap(asked -> implied(asked).stream())
                    .collect(ImmutableList.toImmutableList());
        } catch (IncompatibleUnitsException e) {
            return ImmutableList.of();
        }
    }

    /** What the statement says of its one unknown, where that is more than is known anyway. */
    private Optional<ImpliedFigure> implied(Asked asked) {
        boolean told = asked.unknown().size() == 1
                && !asked.isTooLong()
                && asked.tied().haveCommonDate()
                && asked.measurands().stream().noneMatch(asked.tied()::isDisputed);
        return told ? implied(asked, asked.unknown().get(0)) : Optional.empty();
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
                asked.measurands().stream().filter(id -> !id.equals(unknown)).toList(), asked.values(tightest));
    }

    /** In a reading or, where that leaves nothing open, in the next wider one. */
    private Optional<Interval> solved(Asked asked, String unknown, Reading reading) {
        return reading.andWider().stream()
                .filter(asked::areAllTold)
                .flatMap(wider -> asked.statement().solve(unknown, asked.values(wider)).stream())
                .flatMap(values -> values.intersection(reported.range(unknown)).stream())
                .flatMap(values -> tightened(values, unknown).stream())
                .findFirst();
    }

    private Optional<Interval> tightened(Interval values, String measurand) {
        boolean whole = dossier.unit(measurand).filter(Unit::countsWholeThings).isPresent();
        return whole ? values.tightenedToWhole() : Optional.of(values);
    }

    private Asked asked(Statement statement, int row) {
        return new Asked(
                relation,
                reported,
                statement,
                row,
                reported.tied(statement.measurands()).get(0));
    }
}
