package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.tallystick.consensus.Attribution.Kind;

/** Finds the origins that have no claim themselves and are quoted as stating figures that cannot all be true. */
final class TwoWays {
    private final Attributions attributions;
    private final Grouping grouping;
    private final ImmutableList<StandingClaim> counted;
    private final Map<Object, ImmutableSet<String>> undecided = new HashMap<>();

    TwoWays(Attributions attributions, Grouping grouping, ImmutableList<StandingClaim> counted) {
        this.attributions = attributions;
        this.grouping = grouping;
        this.counted = counted;
        Multimaps.index(counted, grouping::together)
                .asMap()
                .forEach((key, claims) -> undecided.put(key, quotedInTwoWays(claims)));
    }

    /** Returns the claims, each marked with those of its origins that are quoted in two ways. */
    ImmutableList<StandingClaim> marked() {
        return counted.stream()
                .map(claim -> claim.withUndecided(claim.origins().stream()
                        .filter(undecided.getOrDefault(grouping.together(claim), ImmutableSet.of())::contains)
                        .collect(ImmutableSet.toImmutableSet())))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSet<String> quotedInTwoWays(Collection<StandingClaim> claims) {
        ImmutableListMultimap.Builder<String, StandingClaim> quoting = ImmutableListMultimap.builder();
        ImmutableSet.Builder<String> speaking = ImmutableSet.builder();
        for (StandingClaim claim : claims) {
            boolean quoted = attributions.of(claim.claim()).kind() == Kind.QUOTED;
            claim.origins().forEach(origin -> {
                if (quoted) {
                    quoting.put(origin, claim);
                } else {
                    speaking.add(origin);
                }
            });
        }
        ImmutableSet<String> own = speaking.build();
        return quoting.build().asMap().entrySet().stream()
                .filter(origin -> !own.contains(origin.getKey()))
                .filter(origin -> origin.getValue().size() > 1)
                .filter(origin -> !new ClaimCourse(grouping.course(), origin.getValue(), grouping.widest())
                        .disputes()
                        .isEmpty())
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }
}
