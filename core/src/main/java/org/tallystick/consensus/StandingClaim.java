package org.tallystick.consensus;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;

/**
 * A claim that is counted: a party's own, or evidence of the statement of a source that has no claim here.
 *
 * @param claim the claim
 * @param figure its figure, in the unit of the dossier's measurand
 * @param dating the date that it is about
 * @param origins the ids of the origins behind it
 * @param unnamed those of them that are unnamed officials
 * @param undecided those of them that have no claim here and are quoted in two ways, so that they are not counted
 */
public record StandingClaim(
        Claim claim,
        Figure figure,
        Dating dating,
        ImmutableSet<String> origins,
        ImmutableSet<String> unnamed,
        ImmutableSet<String> undecided) {
    /** The one party that represents all unnamed officials; it is not an id. */
    public static final String UNNAMED = "";

    public static final Comparator<StandingClaim> BY_ID = Comparator.comparing(StandingClaim::id);

    public String id() {
        return claim.id();
    }

    public Interval in(Reading reading) {
        return figure.in(reading);
    }

    /** Returns the origins that count for it. */
    public ImmutableSet<String> deciding() {
        return Sets.difference(origins, undecided).immutableCopy();
    }

    /** Returns the parties that count for it: each named origin, and all unnamed officials as {@linkplain #UNNAMED one}. */
    public ImmutableSet<String> parties() {
        ImmutableSet<String> named = Sets.difference(deciding(), unnamed).immutableCopy();
        return undecided.containsAll(unnamed)
                ? named
                : ImmutableSet.<String>builder().addAll(named).add(UNNAMED).build();
    }

    StandingClaim withUndecided(ImmutableSet<String> quotedInTwoWays) {
        return new StandingClaim(claim, figure, dating, origins, unnamed, quotedInTwoWays);
    }

    /** Whether the figure names one number, even a rounded or hedged one. */
    boolean namesNumber() {
        return StatedFigure.namesNumber(figure);
    }

    /** Returns the origins behind it that have a name. */
    public ImmutableSet<String> named() {
        return Sets.difference(origins, unnamed).immutableCopy();
    }
}
