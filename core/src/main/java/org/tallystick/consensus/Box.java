package org.tallystick.consensus;

/**
 * The times and values that a claim, or an origin on one date, allows: from one slot to another and from one rank to another, both
 * included. A course that never falls meets the box unless it is above it when the box begins, or below it when the box ends.
 *
 * @param first the first slot
 * @param last the last slot
 * @param low the lowest rank
 * @param high the highest rank
 */
record Box(int first, int last, int low, int high) {

    /** Whether a course that meets this one cannot meet the other: it would have to fall, or to be at two values at once. */
    boolean excludes(Box other) {
        return isAboveBefore(other) || other.isAboveBefore(this) || (isAtOnceWith(other) && isApart(other));
    }

    private boolean isAboveBefore(Box later) {
        return last < later.first && low > later.high;
    }

    private boolean isAtOnceWith(Box other) {
        return isPoint() && other.isPoint() && first == other.first;
    }

    /** Whether nothing can change within its time. */
    boolean isPoint() {
        return first == last && first % DateOrder.PARTS == DateOrder.POINT;
    }

    private boolean isApart(Box other) {
        return low > other.high || other.low > high;
    }

    /** Returns this box with other values. */
    Box over(EndRanks.Span span) {
        return new Box(first, last, span.low(), span.high());
    }

    /** Returns this box mirrored in time and value, given the number of slots and of ranks: the last slot and the highest rank become 0. */
    Box turned(int slots, int ranks) {
        return new Box(slots - 1 - last, slots - 1 - first, ranks - 1 - high, ranks - 1 - low);
    }
}
