package org.tallystick.solver.conflict;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tallystick.solver.linear.Budget;

/**
 * One minimal conflict. What is blamed first is preferred into it: of two conflicts the preferred one lacks the thing
 * blamed least among those in which they differ.
 */
public final class QuickXplain {
    private final Oracle oracle;
    private final BitSet hard;
    private BitSet core;
    private boolean decided = true;

    private QuickXplain(Oracle oracle, BitSet hard, BitSet core) {
        this.oracle = oracle;
        this.hard = hard;
        this.core = core;
    }

    /**
     * A minimal conflict within the first core that the oracle tells: one question of everything, the others of parts
     * of that core, save that each thing found is tried once with all that is hard. Which one it is depends on that
     * core.
     *
     * @param oracle whom to ask
     * @param blamedFirst the things that may be doubted, the one blamed first in front
     * @param hard the things that may not
     * @return the conflict; absent where all can be true together or where that is unknown
     */
    public static Optional<Minimal> minimal(Oracle oracle, List<Integer> blamedFirst, BitSet hard) {
        Items items = Items.of(oracle, blamedFirst, hard, Budget.of(Long.MAX_VALUE));
        return items.of(items.all()) instanceof Trial.Infeasible trial
                ? Optional.of(minimal(items, items.hard(), trial.core()).told(items))
                : Optional.empty();
    }

    /**
     * The preferred one of all minimal conflicts, whatever cores the oracle tells, as long as no trial is unknown. Each
     * of its things takes one more question than {@code minimal}, of all that is blamed more than it is, and some where
     * there are other conflicts.
     *
     * @param oracle whom to ask
     * @param blamedFirst the things that may be doubted, the one blamed first in front
     * @param hard the things that may not
     * @return the conflict; absent where all can be true together or where that is unknown
     */
    public static Optional<Minimal> preferred(Oracle oracle, List<Integer> blamedFirst, BitSet hard) {
        Items items = Items.of(oracle, blamedFirst, hard, Budget.of(Long.MAX_VALUE));
        return items.of(items.all()) instanceof Trial.Infeasible trial
                ? Optional.of(Preference.preferred(items, items.hard(), items.all(), trial.core())
                        .told(items))
                : Optional.empty();
    }

    /** A conflict of items. The core has the hard ones that it needs. */
    record Found(BitSet core, Minimality minimality) {
        Minimal told(Items items) {
            return items.minimal(core, minimality);
        }
    }

    /** A core without what it does not need, as far as its own hard items tell. */
    static BitSet shrunk(Oracle oracle, BitSet hard, BitSet core) {
        QuickXplain search = new QuickXplain(oracle, hard, core);
        search.divide();
        return search.core;
    }

    static Found minimal(Oracle oracle, BitSet hard, BitSet core) {
        QuickXplain search = new QuickXplain(oracle, hard, core);
        search.divide();
        if (!search.decided || !Bits.encloses(search.core, hard)) {
            search.drop();
        }
        return search.found();
    }

    /** Drops what can be dropped, one by one. */
    static Found trimmed(Oracle oracle, BitSet hard, BitSet core) {
        QuickXplain search = new QuickXplain(oracle, hard, core);
        search.drop();
        return search.found();
    }

    private Found found() {
        return new Found(core, decided ? Minimality.PROVEN : Minimality.NOT_PROVEN);
    }

    private void divide() {
        BitSet background = Bits.intersection(hard, core);
        if (!isInfeasible(background)) {
            BitSet found = explain(background, Bits.without(core, hard));
            core = Bits.intersection(core, Bits.union(found, hard));
        }
    }

    /** Those candidates that a background needs in order to be infeasible, given that it is with all of them. */
    private BitSet explain(BitSet background, BitSet candidates) {
        if (candidates.cardinality() <= 1) {
            return candidates;
        }
        BitSet blamed = firstHalf(candidates);
        BitSet more = Bits.union(background, blamed);
        BitSet found = isInfeasible(Bits.intersection(more, core))
                ? new BitSet()
                : explain(more, Bits.without(candidates, blamed));
        BitSet enough = Bits.union(background, found);
        if (found.isEmpty() || !isInfeasible(Bits.intersection(enough, core))) {
            found.or(explain(enough, Bits.intersection(blamed, core)));
        }
        return found;
    }

    private static BitSet firstHalf(BitSet set) {
        int last = set.stream().skip(set.cardinality() / 2 - 1).findFirst().orElseThrow();
        return set.get(0, last + 1);
    }

    /** All that is hard is in force here. Once more round, as trials of less may be decided that were not. */
    private void drop() {
        int size;
        do {
            size = core.cardinality();
            decided = true;
            BitSet candidates = Bits.without(core, hard);
            for (int item = candidates.length() - 1; item >= 0; item = candidates.previousSetBit(item - 1)) {
                if (core.get(item)) {
                    BitSet rest = Bits.union(core, hard);
                    rest.clear(item);
                    isInfeasible(rest);
                }
            }
        } while (!decided && core.cardinality() < size);
    }

    /** Nothing outside the core matters any more. */
    private boolean isInfeasible(BitSet items) {
        Trial trial = oracle.of(items);
        if (trial instanceof Trial.Infeasible infeasible) {
            core = infeasible.core();
        }
        decided &= !(trial instanceof Trial.Unknown);
        return trial instanceof Trial.Infeasible;
    }
}
