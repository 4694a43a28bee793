package org.tallystick.solver.conflict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;

/** New sets from old ones. */
final class Bits {
    private Bits() {}

    static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }

    static BitSet union(BitSet set, BitSet other) {
        BitSet both = copy(set);
        both.or(other);
        return both;
    }

    static BitSet intersection(BitSet set, BitSet other) {
        BitSet both = copy(set);
        both.and(other);
        return both;
    }

    static BitSet without(BitSet set, BitSet other) {
        BitSet left = copy(set);
        left.andNot(other);
        return left;
    }

    static BitSet without(BitSet set, Iterable<Integer> others) {
        BitSet left = copy(set);
        others.forEach(left::clear);
        return left;
    }

    static BitSet of(Iterable<Integer> members) {
        BitSet set = new BitSet();
        members.forEach(set::set);
        return set;
    }

    static BitSet range(int from, int to) {
        BitSet set = new BitSet(to);
        set.set(from, to);
        return set;
    }

    static boolean encloses(BitSet set, BitSet part) {
        return without(part, set).isEmpty();
    }

    /** A set of few large numbers takes less room as a list. */
    static ImmutableIntArray list(BitSet set) {
        return ImmutableIntArray.copyOf(set.stream());
    }
}
