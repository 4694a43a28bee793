package org.tallystick.solver.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.Outcome;

/**
 * An oracle with planted conflicts: a set is infeasible where it has all things of one of them. Counts what it
 * is asked.
 */
final class Planted implements Oracle {
    /** Which core it tells. */
    enum Core {
        WHOLE,
        FIRST,
        LAST,
        PADDED
    }

    private final List<BitSet> conflicts;
    private final Core core;
    private final Predicate<BitSet> mute;
    private final List<Integer> sizes = new ArrayList<>();

    private Planted(List<BitSet> conflicts, Core core, Predicate<BitSet> mute) {
        this.conflicts = conflicts;
        this.core = core;
        this.mute = mute;
    }

    static Planted of(List<BitSet> conflicts) {
        return new Planted(conflicts, Core.FIRST, asked -> false);
    }

    Planted telling(Core told) {
        return new Planted(conflicts, told, mute);
    }

    Planted muteOn(Predicate<BitSet> sets) {
        return new Planted(conflicts, core, sets);
    }

    static BitSet set(int... things) {
        BitSet set = new BitSet();
        IntStream.of(things).forEach(set::set);
        return set;
    }

    /** The things whose bits are set in a number. */
    static BitSet bits(int mask) {
        return BitSet.valueOf(new long[] {mask});
    }

    static List<Integer> upTo(int things) {
        return IntStream.range(0, things).boxed().toList();
    }

    boolean isInfeasible(BitSet asked) {
        return conflicts.stream().anyMatch(conflict -> Bits.encloses(asked, conflict));
    }

    /** How many questions there were about at least so many things. */
    long questions(int things) {
        return sizes.stream().filter(size -> size >= things).count();
    }

    @Override
    public Outcome<Void, BitSet> of(BitSet asked) {
        sizes.add(asked.cardinality());
        if (mute.test(asked)) {
            return Outcome.unknown();
        }
        List<BitSet> within = conflicts.stream()
                .filter(conflict -> Bits.encloses(asked, conflict))
                .toList();
        return within.isEmpty() ? Outcome.possible() : Outcome.impossible(core(asked, within));
    }

    /** The preferred one of all conflicts, whatever cores the oracle tells. */
    static Optional<Minimal> preferred(Oracle oracle, List<Integer> blamedFirst, BitSet hard) {
        Items items = Items.of(oracle, blamedFirst, hard, Budget.of(Long.MAX_VALUE));
        return items.of(items.all())
                .proof()
                .map(core -> Preference.preferred(items, items.hard(), items.all(), core)
                        .told(items));
    }

    private BitSet core(BitSet asked, List<BitSet> within) {
        return switch (core) {
            case WHOLE -> asked;
            case FIRST -> Bits.copy(within.get(0));
            case LAST -> Bits.copy(within.get(within.size() - 1));
            case PADDED -> Bits.union(within.get(0), asked.get(0, asked.length() / 2));
        };
    }
}
