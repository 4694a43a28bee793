package org.tallystick.comparison;

import org.tallystick.phrase.Worded;

/**
 * Where a claim stands; the first that fits, in the order of {@link #SUPERSEDED}, {@link #NOT_COMPARED}, {@link #STALE}, {@link #REVISED},
 * {@link #MISQUOTES}, {@link #SHARPENS}, and then by the largest sets of claims that can all be true: claims about the same thing on the
 * same date or, of a count that never falls, along one course. A claim that only repeats what it cites stands where that stands.
 */
public enum Standing implements Worded {
    /** It is in every largest set of claims that can all be true. */
    CONSISTENT,
    /**
     * It is in some of several largest sets, so that there is no telling; or it quotes a source that says nothing here itself and whose
     * publisher says otherwise elsewhere.
     */
    CONTESTED,
    /** It is in none of the largest sets. */
    OUTLIER,
    /** Its own voice said another figure later, without saying that it corrects this one. */
    REVISED,
    /** It says something else than all those that it cites, though they speak of the same. */
    MISQUOTES,
    /** It is more precise than those that it cites. */
    SHARPENS,
    /** Another claim of its own voice corrects it, or its source took it back. */
    SUPERSEDED,
    /** It repeats only what was corrected, revised or taken back. */
    STALE,
    /** Its unit does not convert, its date is later than its publication, or it is about another population, place or period. */
    NOT_COMPARED;

    /**
     * Whether the claim no longer counts, because it or what it repeats was taken back or replaced.
     *
     * @return true for {@link #SUPERSEDED}, {@link #STALE} and {@link #REVISED}
     */
    public boolean isRetired() {
        return this == SUPERSEDED || this == STALE || this == REVISED;
    }

    /**
     * Whether the claim stands among those that are counted.
     *
     * @return true for {@link #CONSISTENT}, {@link #CONTESTED} and {@link #OUTLIER}
     */
    public boolean isCounted() {
        return this == CONSISTENT || this == CONTESTED || this == OUTLIER;
    }
}
