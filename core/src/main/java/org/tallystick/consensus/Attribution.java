package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tallystick.claim.Claim;

/**
 * Whose words a claim has.
 *
 * @param kind what it makes of the words of those it cites
 * @param origins the ids of the origins that stand behind it: of one that sharpens or misquotes none
 * @param words the claims that it repeats, sharpens or misquotes, none for its own words and for those of a source that says nothing
 *     here itself
 * @param isRepeated whether it says no more than those words
 */
public record Attribution(Kind kind, ImmutableSet<String> origins, ImmutableList<Claim> words, boolean isRepeated) {

    /** What a claim makes of the words of those it cites. */
    public enum Kind {
        /** Its source speaks for itself. */
        OWN,
        /** It is evidence of what a source says that says nothing here itself, or may have spoken again. */
        QUOTED,
        /** It is evidence of what a source says whose voice says otherwise elsewhere. */
        DISOWNED,
        /** Its source and others cite each other, and say what cannot all be true. */
        CIRCULAR,
        /** It says what those it cites say, or less. */
        REPEATS,
        /** It repeats nothing but what was retired. */
        STALE,
        /** It says more than those it cites. */
        SHARPENS,
        /** It says something else than all whom it cites. */
        MISQUOTES
    }

    static Attribution of(Kind kind, ImmutableSet<String> origins) {
        return of(kind, origins, ImmutableList.of());
    }

    static Attribution of(Kind kind, ImmutableSet<String> origins, ImmutableList<Claim> words) {
        return new Attribution(kind, origins, words, false);
    }

    /** Whether the claim stands alone against the voice that it quotes, so that it decides and disputes nothing. */
    public boolean isTurnedAway() {
        return kind == Kind.DISOWNED || kind == Kind.CIRCULAR;
    }

    /** Whether the claim itself is counted, and not the words that it repeats. */
    public boolean isEvidence() {
        return kind == Kind.OWN || kind == Kind.QUOTED;
    }
}
