package org.tallystick.solver.conflict;

import java.util.BitSet;

/** What an oracle says of a set. */
public sealed interface Trial {

    /** They can be true together. */
    record Feasible() implements Trial {}

    /**
     * They cannot.
     *
     * @param core an infeasible part of what was asked, the smaller the better
     */
    record Infeasible(BitSet core) implements Trial {}

    /** It was not found out. */
    record Unknown() implements Trial {}
}
