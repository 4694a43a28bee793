package org.tallystick.solver;

/** One of the two cases into which a value is split. */
public enum Half {
    /** The lower values. */
    BELOW,
    /** The higher values. */
    ABOVE
}
