package org.tallystick.claim;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.tallystick.subject.Subjects;

/**
 * What a date or period of a claim was read as, and why: its words by the day of publication, an unstated year by the claims
 * beside it. {@link Subjects#narrowed} tells it.
 */
@Value.Immutable
public abstract sealed class Narrowing permits ImmutableNarrowing {
    Narrowing() {}

    /**
     * A narrowing.
     *
     * @param facet {@link Facet#PERIOD} or {@link Facet#DATE}
     * @param said the date or period as it was written, or its words
     * @param readAs what it was read as
     * @param claims the ids of the claims that say so
     * @param why the reason in plain English
     * @return the narrowing
     */
    public static Narrowing of(Facet facet, String said, String readAs, Iterable<String> claims, String why) {
        return new ImmutableNarrowing.Builder()
                .facet(facet)
                .said(said)
                .readAs(readAs)
                .addAllClaims(claims)
                .why(why)
                .build();
    }

    /**
     * What was read.
     *
     * @return {@link Facet#PERIOD}, or {@link Facet#DATE} for the date that the claim speaks of
     */
    public abstract Facet facet();

    /**
     * What was said.
     *
     * @return the date or period as it was written, or its words
     */
    public abstract String said();

    /**
     * What that was read as.
     *
     * @return the date or period, in the notation of ISO 8601-2
     */
    public abstract String readAs();

    /**
     * The claims that say so.
     *
     * @return their ids in the order of the dossier; empty where the day of publication or the definition of the measurand is
     *     all there is to it
     */
    public abstract ImmutableList<String> claims();

    /**
     * The reason in plain English.
     *
     * @return a sentence without its point
     */
    public abstract String why();

    /**
     * The reason in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
