package org.tallystick.solver.conflict;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.tallystick.solver.linear.Budget;

/**
 * Walks the minimal sets that hit every one of some conflicts, each once, in an order that depends on the conflicts
 * alone. What was tried beside an item is barred below the next, and an item that is not the only one to hit some
 * conflict leads to nothing minimal (Murakami and Uno 2014).
 */
final class Transversals {
    private final List<ImmutableIntArray> conflicts;
    private final int[] hits;
    private final BitSet chosen = new BitSet();
    private final BitSet barred = new BitSet();
    private final Budget budget;
    private final Predicate<ImmutableSortedSet<Integer>> visitor;

    private Transversals(List<BitSet> conflicts, Budget budget, Predicate<ImmutableSortedSet<Integer>> visitor) {
        this.conflicts = conflicts.stream().map(Bits::list).toList();
        this.hits = new int[conflicts.size()];
        this.budget = budget;
        this.visitor = visitor;
    }

    /** Whether it came to the end: neither did the visitor return false nor was the budget spent. */
    static boolean walk(List<BitSet> conflicts, Budget budget, Predicate<ImmutableSortedSet<Integer>> visitor) {
        return new Transversals(conflicts, budget, visitor).walk();
    }

    private boolean walk() {
        int open = 0;
        while (open < hits.length && hits[open] > 0) {
            open++;
        }
        if (open == hits.length) {
            return visitor.test(
                    chosen.stream().boxed().collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare)));
        }
        return budget.spend(hits.length) && branch(conflicts.get(open));
    }

    private boolean branch(ImmutableIntArray conflict) {
        BitSet tried = new BitSet();
        boolean goesOn = true;
        for (int i = 0; goesOn && i < conflict.length(); i++) {
            int item = conflict.get(i);
            if (!barred.get(item)) {
                goesOn = choose(item);
                tried.set(item);
                barred.set(item);
            }
        }
        barred.andNot(tried);
        return goesOn;
    }

    private boolean choose(int item) {
        chosen.set(item);
        count(item, 1);
        boolean goesOn = !isMinimal() || walk();
        count(item, -1);
        chosen.clear(item);
        return goesOn;
    }

    private void count(int item, int by) {
        for (int i = 0; i < hits.length; i++) {
            hits[i] += conflicts.get(i).contains(item) ? by : 0;
        }
    }

    private boolean isMinimal() {
        BitSet needed = new BitSet();
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] == 1) {
                conflicts.get(i).stream().filter(chosen::get).forEach(needed::set);
            }
        }
        return needed.cardinality() == chosen.cardinality();
    }
}
