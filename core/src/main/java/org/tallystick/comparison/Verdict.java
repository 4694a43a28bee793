package org.tallystick.comparison;

import org.tallystick.phrase.Worded;

/** The verdict on two claims. The first that applies is used, in the order of {@link Comparison}. */
public enum Verdict implements Worded {
    /** Both say the same in every reading. */
    SAME,
    /** One is more precise than the other and lies strictly within it. */
    REFINES,
    /** One is the other, rounded to a coarser resolution. */
    ROUNDS,
    /** They have common values, and each allows some that the other does not. */
    OVERLAPS,
    /** They have no common value in the widest reading that is allowed. */
    CONTRADICTS,
    /** They are about different subjects. */
    INCOMPARABLE
}
