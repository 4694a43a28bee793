package org.tallystick.consensus;

import com.google.common.collect.ImmutableSet;
import org.tallystick.figure.Figure;
import org.tallystick.phrase.Reading;

/**
 * The figure to which claims come, and who states it.
 *
 * @param figure the finest figure that somebody said and that lies within what is left open
 * @param said a claim that says it; of several that are equally fine one that stands for them in their hull
 * @param dating the date that it is about
 * @param statedBy the ids of the origins with a claim that states it
 * @param allowedBy the ids of the other origins of the same set, which allow it
 * @param attributeTo the ids of those who have to be named beside it: none where two named origins say as much
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

    /** Whether somebody said it, so that it is no hull of several. */
    public boolean isSaid() {
        return figure.equals(said.figure());
    }

    /** Whether a figure states another in a reading: it says the same, or a number that the other can be meant by. */
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
