package org.tallystick.solver.conflict;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.Outcome;

/**
 * One minimal conflict. What is blamed first is preferred into it: of two conflicts the preferred one lacks the thing
 * blamed least among those in which they differ.
 */
final class QuickXplain {
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
    static Optional<Minimal> minimal(Oracle oracle, List<Integer> blamedFirst, BitSet hard) {
        Items items = Items.of(oracle, blamedFirst, hard, Budget.of(Long.MAX_VALUE));
        return items.of(items.all())
                .proof()
                .map(core -> minimal(items, items.hard(), core).told(items));
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
        Outcome<Void, BitSet> trial = oracle.of(items);
        core = trial.proof().orElse(core);
        decided &= !trial.isUnknown();
        return trial.isImpossible();
    }
}
