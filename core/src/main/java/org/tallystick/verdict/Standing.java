package org.tallystick.verdict;

import com.google.common.base.Ascii;

/**
 * Where a claim stands among the claims of its measurand that are counted with it: those about the same thing on the same
 * date or, of a count that never falls, on any date. A set of them can all be true if they have a common value or, on several
 * dates, lie along one course that never falls. A claim whose date cannot be put in order with the
 * others stands as it fits the largest sets of these.
 */
public enum Standing {
    /** It is in every largest set of claims that can all be true. */
    CONSISTENT,
    /** It is in some of several largest sets, so that there is no telling. */
    CONTESTED,
    /** It is in none of the largest sets. */
    OUTLIER,
    /** Another claim corrects it, or its source took it back. */
    SUPERSEDED,
    /**
     * It repeats what was corrected or taken back: all that it cites has retired the figure, and no correction agrees with it.
     * It is shown and not counted.
     */
    STALE;

    /**
     * Whether the claim no longer counts.
     *
     * @return true for what was corrected or taken back, and for what repeats it
     */
    public boolean isRetired() {
        return this == SUPERSEDED || this == STALE;
    }

    /**
     * The standing as documents write it.
     *
     * @return a lower-case word
     */
    public String word() {
        return Ascii.toLowerCase(name());
    }
}
