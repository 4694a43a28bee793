package org.tallystick.truth;

/** The loss of a source whose claim differs from the value. */
public enum Loss {
    /** The distance from the value, in standard deviations of all figures of the measurand. The value is a weighted median. */
    DISTANCE,
    /** 1 for each claim of another value, for counts that are either right or wrong. The value is a weighted vote. */
    MISMATCH
}
