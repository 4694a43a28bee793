package org.tallystick.search;

/** One of the two cases into which a value is split. */
public enum Side {
    /** The lower values. */
    BELOW,
    /** The higher values. */
    ABOVE
}
