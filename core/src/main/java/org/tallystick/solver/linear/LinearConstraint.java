package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * That a sum of multiples of unknowns lies in an interval. With a single unknown, taken once, it is a bound; an equation has a
 * point for its interval, an inequality one end.
 *
 * @param unknowns the numbers of the unknowns, each once
 * @param coefficients the multiplier of each, none of them zero
 * @param values where the sum lies
 */
public record LinearConstraint(ImmutableList<Integer> unknowns, ImmutableList<Rational> coefficients, Interval values) {
    boolean isBound() {
        return unknowns.size() == 1 && coefficients.get(0).equals(Rational.ONE);
    }
}
