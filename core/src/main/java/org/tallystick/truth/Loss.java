package org.tallystick.truth;

/** What it costs a source to be off the value. */
public enum Loss {
    /** The distance from the value, in standard deviations of all figures of the measurand; the value is a weighted median. */
    DISTANCE,
    /** One for every claim of another value, for counts that are right or wrong; the value is a weighted vote. */
    MISMATCH
}
