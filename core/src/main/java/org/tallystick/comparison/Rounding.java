package org.tallystick.comparison;

import org.tallystick.phrase.Worded;

/** The way in which a finer figure becomes a coarser one. */
public enum Rounding implements Worded {
    /** To the nearest multiple of the coarser resolution; half-way either way. */
    NEAREST,
    /** To the multiple below: truncated. */
    DOWN,
    /** To the multiple above. */
    UP
}
