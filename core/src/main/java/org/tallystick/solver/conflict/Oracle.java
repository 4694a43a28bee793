package org.tallystick.solver.conflict;

import java.util.BitSet;

/** Tells whether things can be true together. Monotone: what contains an infeasible set is infeasible. */
@FunctionalInterface
public interface Oracle {
    /**
     * Tries a set.
     *
     * @param things what is in force; all else is withdrawn. To be left as it is
     * @return whether they can be true together
     */
    Trial of(BitSet things);
}
