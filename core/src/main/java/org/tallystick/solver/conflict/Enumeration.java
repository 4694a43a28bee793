package org.tallystick.solver.conflict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.Outcome;

/**
 * Minimal conflicts one after the other. Each round withdraws a minimal transversal of those known, the smallest of
 * changes after which none of them is left: what remains is a largest set not yet explored. Where it is infeasible, its
 * preferred conflict is a new one; where it is feasible, nothing else can be found within it.
 *
 * <p>To know that there are no more takes a trial of every largest feasible set, and these multiply: conflicts that
 * share nothing have as many as the product of their sizes. So systems that hang together in nothing are better asked
 * one by one.
 */
final class Enumeration {
    private final Items items;
    private final Memory memory;
    private final Budget budget;
    private final List<QuickXplain.Found> found = new ArrayList<>();
    private final Set<ImmutableSortedSet<Integer>> explored = new HashSet<>();
    private boolean decided = true;
    private Optional<Seed> seed = Optional.empty();

    /** An infeasible set with a core of it. */
    private record Seed(BitSet within, BitSet core) {}

    private Enumeration(Items items, Budget budget) {
        this.items = items;
        this.memory = new Memory(items, items.all());
        this.budget = budget;
    }

    /**
     * Lists minimal conflicts: the preferred one of all, then the preferred ones of the sets that are explored next. As
     * long as no trial is unknown and the budget lasts, neither the conflicts nor their order depend on how things are
     * numbered or on the cores that the oracle tells.
     *
     * @param oracle whom to ask
     * @param blamedFirst the things that may be doubted, the one blamed first in front
     * @param hard the things that may not
     * @param most how many conflicts to list at most, at least 1
     * @param budget the work allowed; a question takes as many steps as it has things
     * @return the conflicts
     * @throws IllegalArgumentException if none is asked for
     */
    static Conflicts all(Oracle oracle, List<Integer> blamedFirst, BitSet hard, int most, Budget budget) {
        checkArgument(most > 0, "at most %s conflicts are asked for", most);
        return new Enumeration(Items.of(oracle, blamedFirst, hard, budget), budget).run(most);
    }

    private Conflicts run(int most) {
        boolean isDone = explore();
        while (seed.isPresent() && found.size() < most) {
            add(Preference.preferred(
                    memory, items.hard(), seed.get().within(), seed.get().core()));
            isDone = found.size() < most && explore();
        }
        ImmutableList<Minimal> told =
                found.stream().map(one -> one.told(items)).collect(ImmutableList.toImmutableList());
        boolean isAll = isDone && decided && told.stream().allMatch(one -> one.minimality() == Minimality.PROVEN);
        return new Conflicts(told, isAll ? Completeness.ALL : Completeness.LIMITED);
    }

    /** What was not proven minimal gives way to what is found within it. */
    private void add(QuickXplain.Found conflict) {
        BitSet blamed = items.blamed(conflict.core());
        found.removeIf(known -> Bits.encloses(items.blamed(known.core()), blamed));
        found.add(conflict);
        memory.learn(conflict.core());
    }

    /** Whether nothing is left to explore; else there is a seed, save where the budget was spent. */
    private boolean explore() {
        seed = Optional.empty();
        List<BitSet> known =
                found.stream().map(conflict -> items.blamed(conflict.core())).toList();
        return Transversals.walk(known, budget, gone -> explored.contains(gone) || isFeasibleWithout(gone));
    }

    private boolean isFeasibleWithout(ImmutableSortedSet<Integer> gone) {
        BitSet within = Bits.without(items.all(), gone);
        Outcome<Void, BitSet> trial = memory.of(within);
        if (trial.isImpossible()) {
            seed = trial.proof().map(core -> new Seed(within, core));
            return false;
        }
        decided &= trial.isPossible();
        return explored.add(gone);
    }
}
