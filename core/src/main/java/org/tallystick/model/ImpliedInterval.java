package org.tallystick.model;

import java.util.Optional;
import org.tallystick.number.Interval;

/**
 * What a model implies of a measurand.
 *
 * @param values the tightest interval found
 * @param below what bounds it from below; nothing where nothing does
 * @param above what bounds it from above
 */
public record ImpliedInterval(Interval values, EndDerivation below, EndDerivation above) {
    /**
     * The tighter end of each side, with what it comes from.
     *
     * @param other what else is implied of the same measurand
     * @return both together, empty where they have nothing in common
     */
    public Optional<ImpliedInterval> and(ImpliedInterval other) {
        return values.intersection(other.values)
                .map(both -> new ImpliedInterval(
                        both, isSameBelow(both) ? below : other.below, isSameAbove(both) ? above : other.above));
    }

    private boolean isSameBelow(Interval both) {
        return both.min().equals(values.min()) && both.isMinOpen() == values.isMinOpen();
    }

    private boolean isSameAbove(Interval both) {
        return both.max().equals(values.max()) && both.isMaxOpen() == values.isMaxOpen();
    }
}
