package org.tallystick.consensus;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;

/**
 * A claim that is counted: of a voice's own, or evidence of what somebody says who says nothing here itself.
 *
 * @param claim the claim
 * @param figure its figure, in the unit of the dossier's measurand
 * @param dating of when it speaks
 * @param origins the ids of the origins behind it
 * @param unnamed those of them that are unnamed officials
 * @param undecided those of them that say nothing here themselves and are quoted in two ways, so that they decide nothing
 */
public record StandingClaim(
        Claim claim,
        Figure figure,
        Dating dating,
        ImmutableSet<String> origins,
        ImmutableSet<String> unnamed,
        ImmutableSet<String> undecided) {
    /** The one voice that all unnamed officials are, which is no id. */
    public static final String UNNAMED = "";

    public static final Comparator<StandingClaim> BY_ID = Comparator.comparing(StandingClaim::id);

    public String id() {
        return claim.id();
    }

    public Interval in(Reading reading) {
        return figure.in(reading);
    }

    /** The origins that count for it. */
    public ImmutableSet<String> deciding() {
        return Sets.difference(origins, undecided).immutableCopy();
    }

    /** Who counts for it: each origin that has a name, and all unnamed officials as {@linkplain #UNNAMED one}. */
    public ImmutableSet<String> voices() {
        ImmutableSet<String> named = Sets.difference(deciding(), unnamed).immutableCopy();
        return undecided.containsAll(unnamed)
                ? named
                : ImmutableSet.<String>builder().addAll(named).add(UNNAMED).build();
    }

    StandingClaim withUndecided(ImmutableSet<String> quotedInTwoWays) {
        return new StandingClaim(claim, figure, dating, origins, unnamed, quotedInTwoWays);
    }

    /** Whether the figure names one number, be it rounded or hedged. */
    boolean namesNumber() {
        return StatedFigure.namesNumber(figure);
    }

    /** The origins behind it that have a name. */
    public ImmutableSet<String> named() {
        return Sets.difference(origins, unnamed).immutableCopy();
    }
}
