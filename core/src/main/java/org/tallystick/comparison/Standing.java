package org.tallystick.comparison;

import org.tallystick.phrase.Worded;

/**
 * The standing of a claim among the others. The first that applies is used, in the order {@link #SUPERSEDED}, {@link #NOT_COMPARED}, {@link
 * #STALE}, {@link #REVISED}, {@link #MISQUOTES}, {@link #SHARPENS}, and then by the largest sets of claims that can all be true. Such a set
 * has claims about the same thing on the same date or, for a count that never falls, along one course. A claim that only repeats what it
 * cites has the standing of the cited claim.
 */
public enum Standing implements Worded {
    /** It is in every largest set of claims that can all be true. */
    CONSISTENT,
    /**
     * It is in some of several largest sets but not in all; or it quotes a source that has no claim of its own here and whose
     * publisher states another figure elsewhere.
     */
    CONTESTED,
    /** It is in none of the largest sets. */
    OUTLIER,
    /** The same party stated another figure later, without declaring it a correction of this one. */
    REVISED,
    /** It contradicts all the claims that it cites, although they are about the same subject. */
    MISQUOTES,
    /** It is more precise than those that it cites. */
    SHARPENS,
    /** Another claim of the same party corrects it, or its source withdrew it. */
    SUPERSEDED,
    /** It only repeats claims that were corrected, revised or withdrawn. */
    STALE,
    /** Its unit does not convert, its date is later than its publication, or it is about another population, place or period. */
    NOT_COMPARED;

    /**
     * Returns whether the claim no longer counts, because it or the claim that it repeats was withdrawn or replaced.
     *
     * @return true for {@link #SUPERSEDED}, {@link #STALE} and {@link #REVISED}
     */
    public boolean isRetired() {
        return this == SUPERSEDED || this == STALE || this == REVISED;
    }

    /**
     * Returns whether the claim is among those that are counted.
     *
     * @return true for {@link #CONSISTENT}, {@link #CONTESTED} and {@link #OUTLIER}
     */
    public boolean isCounted() {
        return this == CONSISTENT || this == CONTESTED || this == OUTLIER;
    }
}
