package org.tallystick.solver.conflict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tallystick.solver.linear.Outcome;

/**
 * Answers from what is known already, as far as it can: supersets of conflicts, and subsets of what proved
 * feasible.
 */
final class Memory implements Oracle {
    /** Of what lacks more than this, hardly anything else is a subset. */
    private static final int FEW = 64;

    private final Oracle oracle;
    private final BitSet all;
    private final List<ImmutableIntArray> conflicts = new ArrayList<>();
    private final List<ImmutableIntArray> corrections = new ArrayList<>();

    Memory(Oracle oracle, BitSet all) {
        this.oracle = oracle;
        this.all = all;
    }

    void learn(BitSet conflict) {
        conflicts.add(Bits.list(conflict));
    }

    @Override
    public Outcome<Void, BitSet> of(BitSet items) {
        if (corrections.stream().anyMatch(gone -> gone.stream().noneMatch(items::get))) {
            return Outcome.possible();
        }
        return conflicts.stream()
                .filter(conflict -> conflict.stream().allMatch(items::get))
                .findFirst()
                .<Outcome<Void, BitSet>>map(conflict -> Outcome.impossible(Bits.of(conflict.asList())))
                .orElseGet(() -> ask(items));
    }

    private Outcome<Void, BitSet> ask(BitSet items) {
        Outcome<Void, BitSet> trial = oracle.of(items);
        if (trial.isPossible()) {
            BitSet gone = Bits.without(all, items);
            if (gone.cardinality() <= FEW) {
                corrections.add(Bits.list(gone));
            }
        }
        return trial;
    }
}
