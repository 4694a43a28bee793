package org.tallystick.solver.conflict;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.Outcome;

/** Says whether things can be true together. Monotone: what contains an infeasible set is infeasible. */
@FunctionalInterface
public interface Oracle {
    /**
     * Tries a set.
     *
     * @param things what is in force; all else is withdrawn. To be left as it is
     * @return whether they can be true together; if not, an infeasible part of what was asked, the smaller the better
     */
    Outcome<Void, BitSet> of(BitSet things);

    /**
     * A minimal conflict within the first infeasible part that is found.
     *
     * @param blamedFirst the things, the one blamed first in front
     * @return the conflict; empty where all can be true together or where that is unknown
     */
    default Optional<BitSet> minimal(List<Integer> blamedFirst) {
        return QuickXplain.minimal(this, blamedFirst, new BitSet()).map(Minimal::things);
    }

    /**
     * Minimal conflicts, the preferred one first.
     *
     * @param blamedFirst the things, the one blamed first in front
     * @param most how many conflicts to list at most, at least 1
     * @param budget the work allowed; a question takes as many steps as it has things
     * @return the conflicts, none within another
     */
    default ImmutableList<BitSet> conflicts(List<Integer> blamedFirst, int most, Budget budget) {
        return Enumeration.all(this, blamedFirst, new BitSet(), most, budget).conflicts().stream()
                .map(Minimal::things)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The fewest things to withdraw so that the rest can be true together.
     *
     * @param groups things that are withdrawn together, and count as one
     * @param blamedFirst the things, the one blamed first in front
     * @param budget the work allowed; a question takes as many steps as it has things
     * @return what to withdraw
     */
    default MinimalRemoval fewest(ImmutableList<BitSet> groups, List<Integer> blamedFirst, Budget budget) {
        return HittingSets.fewest(this, groups, blamedFirst, new BitSet(), budget);
    }
}
