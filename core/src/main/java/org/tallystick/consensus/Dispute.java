package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;

/**
 * Figures that cannot all be true, each of which is excluded by another of them.
 *
 * @param sides the claims of each figure; the first side is formed by the claims of all largest sets, which can all be true
 * @param one a claim of one side
 * @param other a claim that excludes it
 */
public record Dispute(ImmutableList<ImmutableList<StandingClaim>> sides, StandingClaim one, StandingClaim other) {

    static Dispute of(ImmutableList<StandingClaim> one, ImmutableList<StandingClaim> other) {
        return new Dispute(ImmutableList.of(one, other), one.get(0), other.get(0));
    }

    /** Returns all claims that take part in it. */
    public ImmutableList<StandingClaim> claims() {
        return sides.stream().flatMap(ImmutableList::stream).collect(ImmutableList.toImmutableList());
    }
}
