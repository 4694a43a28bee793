package org.tallystick.time;

/** How one period lies to another, day by day. */
public enum PeriodRelation {
    /** Both begin and end together. */
    EQUAL,
    /** All of the first lies in the second, which is longer. */
    WITHIN,
    /** All of the second lies in the first, which is longer. */
    ENCLOSES,
    /** They have some time in common, and each has some of its own. */
    OVERLAPPING,
    /** They have no time in common. */
    APART,
    /** What was left open, or not understood, decides. */
    UNKNOWN;

    /**
     * The relation of the second period to the first.
     *
     * @return the same seen from the other side
     */
    public PeriodRelation converse() {
        return switch (this) {
            case WITHIN -> ENCLOSES;
            case ENCLOSES -> WITHIN;
            default -> this;
        };
    }
}
