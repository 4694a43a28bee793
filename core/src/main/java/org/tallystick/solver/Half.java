package org.tallystick.solver;

/** One of the two cases into which a value is split. */
enum Half {
    /** The lower values. */
    BELOW,
    /** The higher values. */
    ABOVE
}
