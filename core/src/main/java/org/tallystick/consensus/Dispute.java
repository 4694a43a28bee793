package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;

/**
 * Figures that cannot all be true: none of them without another that excludes it.
 *
 * @param sides the claims of each figure; those of all largest sets, which can all be true, are one side, the first
 * @param one a claim of one side
 * @param other a claim that cannot be true beside it
 */
public record Dispute(ImmutableList<ImmutableList<StandingClaim>> sides, StandingClaim one, StandingClaim other) {

    static Dispute of(ImmutableList<StandingClaim> one, ImmutableList<StandingClaim> other) {
        return new Dispute(ImmutableList.of(one, other), one.get(0), other.get(0));
    }

    /** All claims that have a part in it. */
    public ImmutableList<StandingClaim> claims() {
        return sides.stream().flatMap(ImmutableList::stream).collect(ImmutableList.toImmutableList());
    }
}
