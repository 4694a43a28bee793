package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.claim.Claim;
import org.tallystick.model.ClaimBound;
import org.tallystick.number.Interval;
import org.tallystick.repair.Need;

/**
 * The condition that a mended claim resolves a conflict and makes nothing worse that is linked to it. A claim of another date is only held
 * to the former.
 *
 * @param within the condition that it resolves the conflict
 * @param surroundings the claims linked to it
 * @param bounds the bounds of a mended claim, and of those on which it bears
 */
record LinkedNeed(
        Claim claim,
        Need within,
        ImmutableList<Surroundings> surroundings,
        Function<Claim, ImmutableList<ClaimBound>> bounds)
        implements Need {
    @Override
    public boolean isMetBy(Claim mended) {
        return within.isMetBy(mended) && (!mended.asOf().equals(claim.asOf()) || isAllowed(mended));
    }

    private boolean isAllowed(Claim mended) {
        ImmutableList<ClaimBound> changed = surroundings.isEmpty() ? ImmutableList.of() : bounds.apply(mended);
        return changed.isEmpty() || surroundings.stream().allMatch(linked -> linked.allow(changed));
    }

    @Override
    public Optional<Interval> values() {
        return within.values();
    }
}
