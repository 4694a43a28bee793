package org.tallystick.consensus;

import com.google.common.collect.ImmutableSet;
import org.tallystick.figure.Figure;
import org.tallystick.phrase.Reading;

/**
 * The figure that represents compatible claims, and the origins that state it.
 *
 * @param figure the finest stated figure that lies within the values that are left open
 * @param said a claim that states it; where the figure is a hull, one that represents the claims in it
 * @param dating the date that it is about
 * @param statedBy the ids of the origins with a claim that states it
 * @param allowedBy the ids of the other origins of the same set, which allow it
 * @param attributeTo the ids of the sources to name beside it, none where two named origins state as much
 * @param stating the claims that are counted and state it
 */
public record StatedFigure(
        Figure figure,
        StandingClaim said,
        Dating dating,
        ImmutableSet<String> statedBy,
        ImmutableSet<String> allowedBy,
        ImmutableSet<String> attributeTo,
        ImmutableSet<StandingClaim> stating) {

    /** Whether somebody stated it; a hull of several figures was not stated. */
    public boolean isSaid() {
        return figure.equals(said.figure());
    }

    /** Whether a figure states another in a reading: it is the same, or a number that may be meant by the other. */
    public static boolean states(Figure figure, Figure stated, Reading grade) {
        boolean same = Reading.LOOSE.andTighter().stream()
                .allMatch(reading -> figure.in(reading).equals(stated.in(reading)));
        return same
                || (namesNumber(figure) && figure.in(grade).encloses(stated.in(Reading.EXACT)))
                || (figure.hedge().isOneSided() && figure.usual().encloses(stated.in(Reading.EXACT)));
    }

    static boolean namesNumber(Figure figure) {
        return switch (figure.hedge()) {
            case NONE, EXACTLY, ABOUT, NEARLY, JUST_OVER, PLUS_MINUS -> true;
            default -> false;
        };
    }
}
