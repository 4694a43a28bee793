package org.tallystick.solver.conflict;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tallystick.solver.linear.Budget;

/**
 * The smallest set of items that hits every one of some conflicts, and of several the first: branch and bound on the
 * conflict with the fewest items left, for one size after another from the least that conflicts without a common item
 * allow.
 */
final class CoverSearch {
    private final List<BitSet> conflicts;
    private final ImmutableIntArray items;
    private final List<BitSet> hitBy;
    private final Budget budget;
    private final BitSet barred = new BitSet();

    /** A size below which there is none; the set is absent where the budget was spent. */
    record Cover(int lowerBound, Optional<ImmutableSortedSet<Integer>> items) {}

    private CoverSearch(List<BitSet> conflicts, Budget budget) {
        BitSet all = new BitSet();
        conflicts.forEach(all::or);
        this.items = Bits.list(all);
        this.conflicts = conflicts.stream().map(this::renumbered).toList();
        this.hitBy = items.stream().mapToObj(item -> indices(conflicts, item)).toList();
        this.budget = budget;
    }

    /** A cover of conflicts, each of which has an item. */
    static Cover of(List<BitSet> conflicts, Budget budget) {
        return new CoverSearch(conflicts, budget).run();
    }

    private BitSet renumbered(BitSet conflict) {
        BitSet few = new BitSet(items.length());
        for (int i = 0; i < items.length(); i++) {
            few.set(i, conflict.get(items.get(i)));
        }
        return few;
    }

    private static BitSet indices(List<BitSet> conflicts, int item) {
        BitSet hit = new BitSet(conflicts.size());
        for (int i = 0; i < conflicts.size(); i++) {
            hit.set(i, conflicts.get(i).get(item));
        }
        return hit;
    }

    private Cover run() {
        BitSet open = Bits.range(0, conflicts.size());
        int size = separate(open);
        while (!isEnough(size, open) && !budget.isSpent()) {
            size++;
        }
        return new Cover(size, budget.isSpent() ? Optional.empty() : first(size, open));
    }

    /** Fixes one item after the other, the first that leaves a way. */
    private Optional<ImmutableSortedSet<Integer>> first(int size, BitSet all) {
        ImmutableSortedSet.Builder<Integer> chosen = ImmutableSortedSet.naturalOrder();
        BitSet open = all;
        int left = size;
        for (int item = 0; item < items.length() && left > 0; item++) {
            barred.set(item);
            BitSet rest = Bits.without(open, hitBy.get(item));
            if (!rest.equals(open) && isEnough(left - 1, rest)) {
                chosen.add(items.get(item));
                open = rest;
                left--;
            }
        }
        return budget.isSpent() ? Optional.empty() : Optional.of(chosen.build());
    }

    /** Whether so many items that are not barred hit all that is open. */
    private boolean isEnough(int size, BitSet open) {
        if (open.isEmpty()) {
            return true;
        }
        if (!budget.spend(open.cardinality()) || separate(open) > size) {
            return false;
        }
        BitSet choices = open.stream()
                .mapToObj(i -> Bits.without(conflicts.get(i), barred))
                .min((one, other) -> Integer.compare(one.cardinality(), other.cardinality()))
                .orElseThrow();
        BitSet tried = new BitSet();
        boolean isEnough = false;
        for (int item = choices.nextSetBit(0);
                !isEnough && item >= 0 && size > 0;
                item = choices.nextSetBit(item + 1)) {
            barred.set(item);
            tried.set(item);
            isEnough = isEnough(size - 1, Bits.without(open, hitBy.get(item)));
        }
        barred.andNot(tried);
        return isEnough;
    }

    /** How many of the open conflicts, the short ones first, have no item in common that is not barred. */
    private int separate(BitSet open) {
        BitSet taken = new BitSet();
        List<BitSet> shortFirst = open.stream()
                .mapToObj(i -> Bits.without(conflicts.get(i), barred))
                .sorted((one, other) -> Integer.compare(one.cardinality(), other.cardinality()))
                .toList();
        int count = 0;
        for (BitSet conflict : shortFirst) {
            if (!conflict.intersects(taken)) {
                taken.or(conflict);
                count++;
            }
        }
        return count;
    }
}
