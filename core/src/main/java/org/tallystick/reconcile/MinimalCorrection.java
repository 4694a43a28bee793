package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * The fewest claims, and relations that are asserted by a source, that must be wrong: if they are withdrawn, all others can be true
 * together. Equal figures of one origin are withdrawn together, and count once. If several sets are equally small, the claims that are
 * blamed first are chosen: the least trusted, then the latest published.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class MinimalCorrection implements Serializable permits ImmutableMinimalCorrection {
    private static final long serialVersionUID = 1L;

    MinimalCorrection() {}

    /**
     * Returns the claims to withdraw.
     *
     * @return their ids; none where nothing has to be withdrawn, or no set was found
     */
    public abstract ImmutableSet<String> claims();

    /**
     * Returns the relations to withdraw, all of them asserted by a source or soft.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> relations();

    /**
     * Returns a lower bound of the number of claims that must be wrong, equal figures of one origin counted once.
     *
     * @return a number, 0 where all can be true
     */
    public abstract int atLeast();

    /**
     * Returns whether the number is proven to be minimal within the allowed work.
     *
     * @return false where fewer may suffice, or no set was found
     */
    public abstract boolean isProven();

    /**
     * Returns the reason in plain English.
     *
     * @return a sentence
     */
    public abstract String why();

    /**
     * Returns the reason in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
