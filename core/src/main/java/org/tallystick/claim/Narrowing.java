package org.tallystick.claim;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * The resolved date or period of a claim, with its reason. Words are resolved by the day of publication, an unstated year by the other
 * claims about the measurand. A reconciliation lists the narrowings of each claim.
 */
@Value.Immutable
public abstract sealed class Narrowing permits ImmutableNarrowing {
    Narrowing() {}

    /**
     * Returns a narrowing.
     *
     * @param facet {@link Facet#PERIOD} or {@link Facet#DATE}
     * @param said the date or period as it was written, or its words
     * @param readAs the date or period that it was read as
     * @param claims the ids of the claims that determine the reading
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
     * Returns the facet that was read.
     *
     * @return {@link Facet#PERIOD}, or {@link Facet#DATE} for the date that the claim is about
     */
    public abstract Facet facet();

    /**
     * Returns the date or period as stated.
     *
     * @return the date or period as it was written, or its words
     */
    public abstract String said();

    /**
     * Returns the reading of the date or period.
     *
     * @return the date or period, in the notation of ISO 8601-2
     */
    public abstract String readAs();

    /**
     * Returns the claims that determine the reading.
     *
     * @return their ids in the order of the dossier; empty where the day of publication or the definition of the measurand
     *     determines it
     */
    public abstract ImmutableList<String> claims();

    /**
     * Returns the reason in plain English.
     *
     * @return a sentence without a full stop
     */
    public abstract String why();

    /**
     * Returns the reason in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
