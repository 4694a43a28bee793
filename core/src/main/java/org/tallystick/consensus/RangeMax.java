package org.tallystick.consensus;

/** A segment tree over an array of numbers, initially 0, with range addition and range maximum. */
final class RangeMax {
    private final int size;
    private final long[] raised;
    private final long[] highest;

    RangeMax(int count) {
        this.size = count < 2 ? 1 : Integer.highestOneBit(count - 1) << 1;
        this.raised = new long[2 * size];
        this.highest = new long[2 * size];
    }

    /** Adds to the numbers from one index to another, both included; to none where the first is after the last. */
    void raise(int from, int to, long by) {
        raise(1, 0, size - 1, new Range(from, to), by);
    }

    private void raise(int node, int first, int last, Range range, long by) {
        if (range.isApart(first, last)) {
            return;
        }
        if (range.holds(first, last)) {
            raised[node] += by;
            highest[node] += by;
            return;
        }
        int middle = (first + last) / 2;
        raise(2 * node, first, middle, range, by);
        raise(2 * node + 1, middle + 1, last, range, by);
        highest[node] = raised[node] + Math.max(highest[2 * node], highest[2 * node + 1]);
    }

    /** Returns the highest number from one index to another, both included. */
    long highest(int from, int to) {
        return highest(1, 0, size - 1, new Range(from, to));
    }

    private long highest(int node, int first, int last, Range range) {
        if (range.isApart(first, last)) {
            return Long.MIN_VALUE / 2;
        }
        if (range.holds(first, last)) {
            return highest[node];
        }
        int middle = (first + last) / 2;
        long below = highest(2 * node, first, middle, range);
        long above = highest(2 * node + 1, middle + 1, last, range);
        return raised[node] + Math.max(below, above);
    }

    private record Range(int from, int to) {
        private boolean isApart(int first, int last) {
            return to < first || last < from || to < from;
        }

        private boolean holds(int first, int last) {
            return from <= first && last <= to;
        }
    }
}
