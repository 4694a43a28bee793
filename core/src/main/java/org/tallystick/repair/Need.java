package org.tallystick.repair;

import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.number.Interval;

/** What a claim would have to say so that something that is wrong were mended. */
public interface Need {
    /**
     * Whether a change would mend it.
     *
     * @param mended the claim as it would be: with another figure, or with another date
     * @return true where that resolves what is wrong
     */
    boolean isMetBy(Claim mended);

    /**
     * The values that all the others need, read as tightly as they can be true together.
     *
     * @return what they leave open for the claim, in the unit in which it is compared; empty where that is not known
     */
    Optional<Interval> values();
}
