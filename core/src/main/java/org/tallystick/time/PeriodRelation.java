package org.tallystick.time;

/** The relations between two periods, day by day. */
public enum PeriodRelation {
    /** Both begin and end on the same days. */
    EQUAL,
    /** The first is part of the second, which is longer. */
    WITHIN,
    /** The second is part of the first, which is longer. */
    ENCLOSES,
    /** They have some time in common, and each has some of its own. */
    OVERLAPPING,
    /** They have no time in common. */
    APART,
    /** The relation depends on parts that were not stated, or not understood. */
    UNKNOWN;

    /**
     * Returns the relation of the second period to the first.
     *
     * @return the relation with the periods exchanged
     */
    public PeriodRelation converse() {
        return switch (this) {
            case WITHIN -> ENCLOSES;
            case ENCLOSES -> WITHIN;
            default -> this;
        };
    }
}
