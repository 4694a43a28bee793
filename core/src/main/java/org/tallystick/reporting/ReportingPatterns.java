package org.tallystick.reporting;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tallystick.dossier.Dossier;

/** Finds the habits of the sources of a dossier. */
public final class ReportingPatterns {
    private ReportingPatterns() {}

    /**
     * Returns the reporting patterns in the claims of a dossier.
     *
     * @param dossier the dossier; retired claims are ignored
     * @return the findings in the order of the sources, then of the kinds; none where sources have too few figures
     */
    public static ImmutableList<ReportingPattern> of(Dossier dossier) {
        Map<String, Integer> order = new HashMap<>();
        dossier.sources().keySet().forEach(source -> order.put(source, order.size()));
        return Stream.of(Grids.of(dossier), Bounds.of(dossier), RowSlips.of(dossier), Heaping.of(dossier))
                .flatMap(found -> found.stream())
                .sorted(Comparator.comparing((ReportingPattern habit) -> order.getOrDefault(habit.source(), 0))
                        .thenComparing(ReportingPattern::kind))
                .collect(ImmutableList.toImmutableList());
    }
}
