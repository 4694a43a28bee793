package org.tallystick.solver.conflict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.Outcome;

/**
 * The fewest things to withdraw so that the rest can be true together. Each round withdraws the smallest set that hits
 * all conflicts known so far, and nothing smaller can do. Where the rest is feasible, that is the answer; where it is
 * not, it has conflicts not known before: they are hit one by one, without looking for the smallest, until the rest is
 * feasible, which gives a way to do it if not the best, and the next round begins.
 */
final class HittingSets {
    private final Items items;
    private final Memory memory;
    private final Covers covers;
    private Optional<ImmutableSortedSet<Integer>> best = Optional.empty();
    private int lowerBound;

    private enum Round {
        SETTLED,
        LEARNED,
        STUCK,
        HOPELESS
    }

    private HittingSets(Items items, Budget budget) {
        this.items = items;
        this.memory = new Memory(items, items.all());
        this.covers = new Covers(budget);
    }

    /**
     * Finds the fewest groups to withdraw. Of several such sets it is, as long as no trial is unknown and the budget
     * lasts, the one blamed first: it has the group blamed most of those in which they differ.
     *
     * @param oracle whom to ask
     * @param groups things that are withdrawn together, and count as one; a thing stands in one group at most, and in
     *     one of its own where it stands in none. What is hard, or not listed, is passed over
     * @param blamedFirst the things that may be withdrawn, the one blamed first in front; a group is blamed as the
     *     first of its things
     * @param hard the things that may not
     * @param budget the work allowed; a question takes as many steps as it has things
     * @return the groups; past the budget the best found and the lower bound
     * @throws IllegalArgumentException if a thing stands in two groups
     */
    static MinimalRemoval fewest(
            Oracle oracle, ImmutableList<BitSet> groups, List<Integer> blamedFirst, BitSet hard, Budget budget) {
        return new HittingSets(Items.of(oracle, groups, blamedFirst, hard, budget), budget).run();
    }

    private MinimalRemoval run() {
        Round round = Round.LEARNED;
        while (round == Round.LEARNED) {
            CoverSearch.Cover cover = covers.smallest();
            lowerBound = Math.max(lowerBound, cover.lowerBound());
            round = cover.items().map(this::withdraw).orElse(Round.STUCK);
        }
        if (round == Round.STUCK
                && best.isEmpty()
                && memory.of(without(covers.items())).isPossible()) {
            offer(covers.items());
        }
        Optional<ImmutableList<BitSet>> withdrawn = best.map(this::groups);
        boolean isProven = round == Round.HOPELESS
                || withdrawn.filter(few -> few.size() == lowerBound).isPresent();
        return new MinimalRemoval(withdrawn, lowerBound, isProven);
    }

    private ImmutableList<BitSet> groups(ImmutableSortedSet<Integer> chosen) {
        return chosen.stream()
                .map(item -> items.things(Bits.range(item, item + 1)))
                .collect(ImmutableList.toImmutableList());
    }

    private Round withdraw(ImmutableSortedSet<Integer> cover) {
        BitSet gone = Bits.of(cover);
        Outcome<Void, BitSet> trial = memory.of(without(gone));
        Round round = trial.isPossible() ? Round.SETTLED : Round.STUCK;
        while (trial.proof().isPresent() && round != Round.HOPELESS) {
            round = learn(trial.proof().get(), gone);
            trial = memory.of(without(gone));
        }
        if (trial.isPossible()) {
            offer(gone);
        }
        return round;
    }

    /** Makes a conflict of a core known, and hits it. */
    private Round learn(BitSet core, BitSet gone) {
        BitSet conflict = QuickXplain.shrunk(memory, items.hard(), core);
        memory.learn(conflict);
        BitSet blamed = items.blamed(conflict);
        if (blamed.isEmpty()) {
            return Round.HOPELESS;
        }
        covers.add(blamed);
        gone.set(covers.commonest(blamed));
        return Round.LEARNED;
    }

    private BitSet without(BitSet gone) {
        return Bits.without(items.all(), gone);
    }

    private void offer(BitSet gone) {
        ImmutableSortedSet<Integer> found =
                gone.stream().boxed().collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
        if (best.filter(known -> known.size() < found.size()).isEmpty()) {
            best = Optional.of(found);
        }
    }
}
