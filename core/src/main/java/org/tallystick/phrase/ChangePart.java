package org.tallystick.phrase;

/** The part of a change that a figure states: of "fell by 2 points from 43.7 to 41.7 percent" each number states another part. */
public enum ChangePart implements Worded {
    /** The size of the change: "by 2 points". */
    BY,
    /** The level before the change: "from 43.7 percent". */
    FROM,
    /** The level after the change: "to 41.7 percent". */
    TO
}
