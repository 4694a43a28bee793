package org.tallystick.solver.conflict;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Optional;

/**
 * What to withdraw so that the rest can be true together.
 *
 * @param withdrawn the groups, blamed first, each with its things; absent where no way was found
 * @param lowerBound how many groups must go at least
 * @param isProven whether it is proven that no fewer groups will do, or none are told because the hard things are a conflict
 *     of their own
 */
public record MinimalRemoval(Optional<ImmutableList<BitSet>> withdrawn, int lowerBound, boolean isProven) {}
