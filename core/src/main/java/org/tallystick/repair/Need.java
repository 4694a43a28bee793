package org.tallystick.repair;

import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.number.Interval;

/** The condition that a corrected claim must meet to resolve a problem. */
public interface Need {
    /**
     * Whether a change resolves the problem.
     *
     * @param mended the corrected claim, with another figure or another date
     * @return true where it resolves the problem
     */
    boolean isMetBy(Claim mended);

    /**
     * Returns the values that are required by all the others, read as tightly as they can be true together.
     *
     * @return the values that they leave open for the claim, in the unit in which it is compared; empty where these are not known
     */
    Optional<Interval> values();
}
