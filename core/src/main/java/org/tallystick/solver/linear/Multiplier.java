package org.tallystick.solver.linear;

import org.tallystick.number.Rational;

/**
 * One line of a proof: an end of a constraint, taken a number of times. Taken a positive number of times it says
 * {@code sum ≤ max}, a negative number of times {@code sum ≥ min}, turned. All lines together add up to 0 ≤ c with c below
 * zero, or with c zero and one of the ends open.
 *
 * @param constraint the number of the constraint
 * @param times how many times, not zero
 */
public record Multiplier(int constraint, Rational times) {}
