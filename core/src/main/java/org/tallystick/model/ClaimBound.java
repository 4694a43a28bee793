package org.tallystick.model;

import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.Halfway;

/**
 * The bound that a claim sets to its measurand.
 *
 * @param claim the claim's id
 * @param measurand the measurand's id
 * @param values the values that it allows in the model's reading; whole numbers for whole things
 * @param below the lower end, where it is that of a bare figure as rounded
 * @param above the upper end, where it is that of a bare figure as rounded
 */
public record ClaimBound(
        String claim, String measurand, Interval values, Optional<Halfway> below, Optional<Halfway> above) {
    /**
     * Returns the bound that a figure sets.
     *
     * @param claim the claim's id
     * @param measurand the measurand's id
     * @param values the values that it allows, which may be narrowed or be only bounded below
     * @param figure the figure
     * @param reading the reading in which it has these values
     * @return the bound
     */
    public static ClaimBound of(String claim, String measurand, Interval values, Figure figure, Reading reading) {
        boolean rounded = reading == Reading.ROUNDED;
        Interval all = figure.in(reading);
        return new ClaimBound(
                claim,
                measurand,
                values,
                rounded && values.min().equals(all.min()) ? Halfway.below(figure) : Optional.empty(),
                rounded && values.max().equals(all.max()) ? Halfway.above(figure) : Optional.empty());
    }

    /** Returns the same values of another measurand, or of another date. */
    public ClaimBound of(String other) {
        return new ClaimBound(claim, other, values, below, above);
    }

    /** Returns what it allows, apart from who states it. */
    public ClaimBound unstated() {
        return new ClaimBound("", measurand, values, below, above);
    }
}
