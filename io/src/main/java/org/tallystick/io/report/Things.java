package org.tallystick.io.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tallystick.analysis.Findings;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.Side;

/** The things of a result, a row each: what can be printed of it, how its figures stand, and who says them. */
final class Things {
    private final Reconciliation result;
    private final DisplayNames names;

    Things(Findings findings) {
        this.result = findings.reconciliation();
        this.names = new DisplayNames(result.dossier());
    }

    /**
     * One thing.
     *
     * @param id its id
     * @param label its label
     * @param status how its figures stand, in words
     * @param print what can be printed of it, with its attribution; empty where nothing can
     * @param origins the names of its origins; empty where it has none
     * @param figures how many figures it has
     */
    record Row(String id, String label, String status, String print, String origins, int figures) {}

    ImmutableList<Row> rows(ReportOptions options, Findings findings) {
        return options.things(findings).stream().map(this::row).collect(ImmutableList.toImmutableList());
    }

    private Row row(Consensus consensus) {
        String id = consensus.measurand();
        return new Row(
                id,
                names.measurand(id),
                status(consensus),
                consensus.printed().orElseGet(() -> otherwise(consensus)),
                names.sources(consensus.origins()),
                result.dossier().claimsByMeasurand().get(id).size());
    }

    private static String status(Consensus consensus) {
        String word = consensus.status().word().replace('-', ' ');
        int sides = consensus.sides().size();
        return sides > 1 ? word + ", " + sides + " sides" : word;
    }

    /** Returns the sides of a dispute, or the values that follow from relations, where no single phrase can be printed. */
    private String otherwise(Consensus consensus) {
        String sides = consensus.sides().stream()
                .flatMap(side -> side(side).stream())
                .map(words -> "\"" + words + "\"")
                .collect(Collectors.joining(" or "));
        return sides.isEmpty() ? implied(consensus.measurand()) : sides;
    }

    private static Optional<String> side(Side side) {
        return side.printable();
    }

    private String implied(String measurand) {
        return result.implied(measurand)
                .map(figure -> IntervalFormat.range(
                        figure.exact(), result.dossier().unit(measurand).orElse(null)))
                .map(values -> values + " (implied)")
                .orElse("");
    }
}
