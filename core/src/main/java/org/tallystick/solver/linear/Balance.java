package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableMap;
import org.tallystick.number.Rational;

/** What {@linkplain LeastSquares least squares} make of observations that must satisfy equations. */
public sealed interface Balance {

    /**
     * The equations can be satisfied.
     *
     * @param values the value of each unknown that observations and equations determine, by its number; the others are not in it
     */
    record Balanced(ImmutableMap<Integer, Rational> values) implements Balance {}

    /** The equations contradict each other, whatever was observed. */
    record Inconsistent() implements Balance {}

    /** It was not found out within the budget. */
    record Unknown() implements Balance {}
}
