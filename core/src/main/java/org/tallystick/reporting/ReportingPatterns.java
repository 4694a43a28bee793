package org.tallystick.reporting;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Rational;

/**
 * Finds the habits of the sources of a dossier.
 *
 * <p>The rate of false findings is controlled. In a dossier whose sources have no habits, the expected number of findings is at most one in a
 * thousand for each of own grids, row slips and digit heaping, however many columns there are: the probability of each finding by chance,
 * times the number of columns or figures that were tried, is at most that. Synthetic bounds are described and have no odds.
 */
public final class ReportingPatterns {
    /** The greatest expected number of false findings of each kind in a dossier. */
    static final Rational FALSE_FINDINGS = Rational.of(1, 1_000);

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
