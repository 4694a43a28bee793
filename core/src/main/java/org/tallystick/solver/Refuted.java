package org.tallystick.solver;

import java.util.BitSet;

/**
 * That nothing fits below some cuts.
 *
 * @param tree why
 * @param needs the numbers of the cuts that it relies on
 * @param depth how many cases lie within cases
 */
record Refuted(Tree tree, BitSet needs, int depth) {
    static Refuted leaf(Tree tree, BitSet needs) {
        return new Refuted(tree, needs, 0);
    }

    boolean needs(int cut) {
        return needs.get(cut);
    }

    Refuted joined(Tree tree, Refuted other, int cut) {
        BitSet all = (BitSet) needs.clone();
        all.or(other.needs);
        all.clear(cut);
        return new Refuted(tree, all, 1 + Math.max(depth, other.depth));
    }
}
