package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * The fewest claims, and relations that somebody asserts, that must be wrong: if they are withdrawn, all others can be true
 * together. Equal figures of one origin are withdrawn as one, and count once. Of equally few those are named that are blamed
 * first: the least trusted, then the latest published.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class MinimalCorrection implements Serializable permits ImmutableMinimalCorrection {
    private static final long serialVersionUID = 1L;

    MinimalCorrection() {}

    /**
     * The claims to withdraw.
     *
     * @return their ids, none where nothing has to be withdrawn or no way was found
     */
    public abstract ImmutableSet<String> claims();

    /**
     * The relations to withdraw, all of them asserted by a source or soft.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> relations();

    /**
     * How many must be wrong at least, equal figures of one origin counted once.
     *
     * @return a number, 0 where all can be true
     */
    public abstract int atLeast();

    /**
     * Whether no fewer will do: the work allowed sufficed to prove it.
     *
     * @return false where fewer might do, or none were found
     */
    public abstract boolean isProven();

    /**
     * The reason in plain English.
     *
     * @return a sentence
     */
    public abstract String why();

    /**
     * The reason in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
