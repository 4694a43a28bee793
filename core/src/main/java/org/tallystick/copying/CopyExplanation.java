package org.tallystick.copying;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Rational;
import org.tallystick.prose.Count;
import org.tallystick.unit.Unit;

/** Explains a finding: which of the two sources is the copy, what was copied, and why. */
final class CopyExplanation {
    private static final int PLACES = 4;
    private static final int TEN_THOUSANDTHS = 10_000;

    /** Weights below this round to zero and are not listed. */
    private static final double LISTED = 0.005;

    private final Dossier dossier;
    private final Table table;

    CopyExplanation(Dossier dossier, Table table) {
        this.dossier = dossier;
        this.table = table;
    }

    SuspectedCopy explain(Finding finding) {
        Direction direction = Direction.of(dossier, table, finding);
        String left = table.sources.get(finding.left());
        String right = table.sources.get(finding.right());
        Rational score = Rational.of(BigDecimal.valueOf(StrictMath.round(finding.score() * TEN_THOUSANDTHS), PLACES));
        return new ImmutableSuspectedCopy.Builder()
                .copy(direction.isLeftTheCopy() ? left : right)
                .copyName(new DisplayNames(dossier).source(direction.isLeftTheCopy() ? left : right))
                .original(direction.isLeftTheCopy() ? right : left)
                .score(score)
                .falseDiscoveryRate(Rational.of(
                        BigDecimal.valueOf((long) StrictMath.ceil(finding.rate() * TEN_THOUSANDTHS), PLACES)))
                .addAllMeasurands(measurands(finding))
                .unit(unit(finding))
                .addAllParts(traces(finding))
                .addAllDirection(direction.clues())
                .build();
    }

    private Optional<Unit> unit(Finding finding) {
        return finding.column() < 0 ? Optional.empty() : table.columns.unit(finding.column());
    }

    private ImmutableSortedSet<String> measurands(Finding finding) {
        ImmutableSortedSet.Builder<String> measurands = ImmutableSortedSet.naturalOrder();
        for (Shared shared : Shared.of(table, finding)) {
            measurands.add(table.items.get(table.cellItem[shared.leftCell()]).measurand());
        }
        return measurands.build();
    }

    private static ImmutableList<Trace> traces(Finding finding) {
        List<Trace> traces = new ArrayList<>();
        for (TraceKind kind : TraceKind.values()) {
            double weight = finding.weighed().of(kind);
            if (Math.abs(weight) >= LISTED) {
                traces.add(Trace.of(kind, weight, sentence(kind, finding.tally())));
            }
        }
        return ImmutableList.copyOf(traces);
    }

    private static String sentence(TraceKind kind, Tally tally) {
        return switch (kind) {
            case SHARED_VALUES -> values(tally);
            case SHARED_ERRORS -> "they share " + Count.of(tally.wrong, "value") + " likely to be wrong";
            case SAME_OMISSIONS ->
                "of " + Count.of(tally.either(), "thing") + " that either reports both report " + tally.both;
            case SAME_ORDER ->
                tally.stepsAlike + " of " + Count.of(tally.steps, "step") + " from figure to figure go the same way";
            case SAME_HEDGES ->
                tally.hedgedAlike + " of " + Count.of(tally.hedged, "shared figure") + " with a hedge are hedged alike";
            case SAME_WORDING -> tally.wordedAlike + " of " + Count.of(tally.worded, "wording") + " are the same";
            case FALSE_PRECISION ->
                Count.of(tally.leftTooFine + tally.rightTooFine, "shared figure") + " finer than what is cited for it";
        };
    }

    private static String values(Tally tally) {
        String others = tally.rare == 0 ? "" : ", " + tally.rare + " stated otherwise by others";
        String explained = tally.explained == 0 ? "" : ", " + tally.explained + " from an origin that both declare";
        int shared = tally.common + tally.rare + tally.explained;
        return "they share " + Count.of(shared, "value") + " likely to be right" + others + explained
                + (tally.different == 0 ? "" : ", and differ on " + tally.different);
    }
}
