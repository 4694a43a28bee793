package org.tallystick.search;

import java.util.BitSet;

/**
 * That nothing fits below some cuts.
 *
 * @param tree why
 * @param needs the numbers of the cuts that it relies on
 * @param depth how many cases lie within cases
 */
record Refutation(Tree tree, BitSet needs, int depth) {
    static Refutation leaf(Tree tree, BitSet needs) {
        return new Refutation(tree, needs, 0);
    }

    boolean needs(int cut) {
        return needs.get(cut);
    }

    Refutation joined(Tree tree, Refutation other, int cut) {
        BitSet all = (BitSet) needs.clone();
        all.or(other.needs);
        all.clear(cut);
        return new Refutation(tree, all, 1 + Math.max(depth, other.depth));
    }
}
