package org.tallystick.model;

import java.util.Optional;
import org.tallystick.number.Interval;

/**
 * The values that a model implies for a measurand.
 *
 * @param values the tightest interval found
 * @param below the derivation of the lower end; empty where there is none
 * @param above the derivation of the upper end; empty where there is none
 */
public record ImpliedInterval(Interval values, EndDerivation below, EndDerivation above) {
    /**
     * Returns the tighter end of each side, with its derivation.
     *
     * @param other another implication for the same measurand
     * @return both together, empty where they have no common value
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
