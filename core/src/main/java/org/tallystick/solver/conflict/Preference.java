package org.tallystick.solver.conflict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import org.tallystick.solver.linear.Outcome;

/**
 * The preferred conflict: the one whose item blamed least is blamed most, then the next, and so on. That item is the
 * one at which the items, taken one by one in the order of blame, turn infeasible; it is sought downwards from a known
 * conflict.
 */
final class Preference {
    private final Oracle oracle;
    private final BitSet hard;
    private final ImmutableIntArray within;
    private final BitSet found;
    private BitSet core;
    private boolean decided = true;

    private Preference(Oracle oracle, BitSet hard, BitSet within, BitSet core) {
        this.oracle = oracle;
        this.hard = hard;
        this.within = Bits.list(Bits.without(within, hard));
        this.found = Bits.copy(hard);
        this.core = QuickXplain.shrunk(oracle, hard, core);
    }

    /** The preferred one of the conflicts within some items, of which one is known. */
    static QuickXplain.Found preferred(Oracle oracle, BitSet hard, BitSet within, BitSet core) {
        Preference search = new Preference(oracle, hard, within, core);
        while (!search.isFound()) {
            search.findNext();
        }
        return search.decided
                ? new QuickXplain.Found(search.core, Minimality.PROVEN)
                : QuickXplain.trimmed(oracle, hard, search.core);
    }

    private boolean isFound() {
        return Bits.encloses(found, core);
    }

    /** Steps that double downwards until what is left is feasible, and from there upwards by halves. */
    private void findNext() {
        int feasible = -1;
        int step = 0;
        while (!isFound() && feasible < before()) {
            int count = feasible < 0 ? Math.max(0, before() - step) : (feasible + before() + 1) / 2;
            if (isFeasible(count)) {
                feasible = count;
            }
            step = 2 * step + 1;
        }
        if (!isFound()) {
            found.set(last());
        }
    }

    /** The item of the core that is blamed least, save those that were found. */
    private int last() {
        return Bits.without(core, found).length() - 1;
    }

    /** How many items are blamed more than the last. */
    private int before() {
        int last = last();
        int low = 0;
        int high = within.length();
        while (low < high) {
            int middle = (low + high) / 2;
            if (within.get(middle) < last) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isFeasible(int count) {
        BitSet asked = Bits.copy(found);
        within.subArray(0, count).forEach(asked::set);
        Outcome<Void, BitSet> trial = oracle.of(asked);
        trial.proof().ifPresent(found -> core = QuickXplain.shrunk(oracle, hard, found));
        decided &= !trial.isUnknown();
        return !trial.isImpossible();
    }
}
