package org.tallystick.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tallystick.claim.Claim;

/**
 * The context of a claim.
 *
 * @param others other claims, of the same measurand and of those that relations tie to it
 * @param tied the measurands of each relation that involves it
 */
record Beside(ImmutableList<Claim> others, ImmutableSet<ImmutableSet<String>> tied) {
    static Beside of(Iterable<Claim> others) {
        return new Beside(ImmutableList.copyOf(others), ImmutableSet.of());
    }

    /** Whether some relation is about these measurands and no others. */
    boolean isTied(ImmutableSet<String> measurands) {
        return tied.contains(measurands);
    }
}
