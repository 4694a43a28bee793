package org.tallystick.solver.conflict;

import java.util.BitSet;

/**
 * Things that cannot be true together with the hard ones. That they are a conflict is certain.
 *
 * @param things the things, none of them hard; nothing where the hard ones alone are a conflict
 * @param core the things together with those of the hard ones by which they are infeasible
 * @param minimality whether they are proven to be feasible, with all that is hard, without any one of them
 */
record Minimal(BitSet things, BitSet core, Minimality minimality) {}
