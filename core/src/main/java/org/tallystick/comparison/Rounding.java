package org.tallystick.comparison;

import com.google.common.base.Ascii;

/** The way in which a finer figure becomes a coarser one. */
public enum Rounding {
    /** To the nearest multiple of the coarser resolution; half-way either way. */
    NEAREST,
    /** To the multiple below: cut off. */
    DOWN,
    /** To the multiple above. */
    UP;

    /**
     * The direction as documents write it.
     *
     * @return a lower-case word
     */
    public String word() {
        return Ascii.toLowerCase(name());
    }
}
