package org.tallystick.truth;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tallystick.comparison.Agreement;
import org.tallystick.consensus.ClaimCourse;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.number.Interval;
import org.tallystick.prose.Count;

/**
 * The middle of the values that the one largest set of claims leaves open at the top, counted in origins as in the consensus. Where several
 * sets are largest there is no majority, and no estimate.
 */
final class Majority implements TruthMethod {
    private static final String STATISTIC = "part of the origins in the largest set";

    @Override
    public Optional<Opinion> opinion(DataItem item) {
        Grounds grounds = item.grounds();
        return grounds.top()
                .map(ClaimCourse.Top::agreement)
                .map(Agreement::values)
                .filter(Interval::isBounded)
                .map(values -> opinion(grounds, values));
    }

    private static Opinion opinion(Grounds grounds, Interval values) {
        ImmutableSet<String> largest = parties(grounds.set());
        ImmutableSet<String> all = parties(grounds.all());
        double low = Observation.inexact(values.min().orElseThrow());
        double high = Observation.inexact(values.max().orElseThrow());
        Map<String, Double> weights = new HashMap<>();
        largest.forEach(origin -> weights.put(origin, 1.0));
        return new Opinion(
                low + (high - low) / 2,
                low,
                high,
                OptionalDouble.empty(),
                Statistic.of(STATISTIC, all.isEmpty() ? 0 : (double) largest.size() / all.size()),
                weights,
                reason(largest.size(), all.size()));
    }

    private static ImmutableSet<String> parties(Collection<StandingClaim> claims) {
        return claims.stream().flatMap(claim -> claim.parties().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private static String reason(int most, int origins) {
        return "the middle of what " + most + " of " + Count.of(origins, "origin")
                + Count.agreeing(most, " leaves open", " leave open together");
    }
}
