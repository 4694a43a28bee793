package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tallystick.claim.Claim;

/**
 * The attribution of a claim to the sources whose words it repeats.
 *
 * @param kind how it relates to the claims of the sources that it cites
 * @param origins the ids of the origins behind it, none for a claim that sharpens or misquotes
 * @param words the claims that it repeats, sharpens or misquotes; none for a claim of its source's own, or where the cited source has no
 * claim here
 * @param isRepeated whether it says no more than those words
 */
public record Attribution(Kind kind, ImmutableSet<String> origins, ImmutableList<Claim> words, boolean isRepeated) {

    /** The relation of a claim to the claims that it cites. */
    public enum Kind {
        /** It is a claim of its source's own. */
        OWN,
        /** It is evidence of the statement of a source that has no claim here, or may have made another statement. */
        QUOTED,
        /** It is evidence of the statement of a source whose party states otherwise elsewhere. */
        DISOWNED,
        /** Its source and others cite each other, and their claims cannot all be true. */
        CIRCULAR,
        /** It states the same as the claims that it cites, or less. */
        REPEATS,
        /** It repeats only retired claims. */
        STALE,
        /** It is more precise than the claims that it cites. */
        SHARPENS,
        /** It contradicts all the claims that it cites. */
        MISQUOTES
    }

    static Attribution of(Kind kind, ImmutableSet<String> origins) {
        return of(kind, origins, ImmutableList.of());
    }

    static Attribution of(Kind kind, ImmutableSet<String> origins, ImmutableList<Claim> words) {
        return new Attribution(kind, origins, words, false);
    }

    /** Returns whether the claim alone contradicts the party that it quotes, so that it is not counted and causes no dispute. */
    public boolean isTurnedAway() {
        return kind == Kind.DISOWNED || kind == Kind.CIRCULAR;
    }

    /** Whether the claim itself is counted, and not the words that it repeats. */
    public boolean isEvidence() {
        return kind == Kind.OWN || kind == Kind.QUOTED;
    }
}
