package org.tallystick.consensus;

/**
 * Weights by which a heaviest set keeps the most figures and, of equally many, those that are blamed last. The places of all figures
 * together weigh less than one figure more, and no sum of weights leaves the range of {@code long}.
 */
final class KeepingWeights {
    private static final int BITS = Long.SIZE - 2;

    private final long one;
    private final int coarser;

    /** Weights for so many figures. */
    KeepingWeights(int figures) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(figures);
        this.one = 1L << (BITS - bits);
        this.coarser = Math.max(0, 3 * bits - BITS);
    }

    /** The weight of a figure by its place among all, from 0 for the one that is blamed first. */
    long of(int place) {
        return one + (place >> coarser);
    }
}
