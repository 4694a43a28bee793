/**
 * Linear constraints over rational numbers, decided exactly and with a proof.
 *
 * <p>A {@link org.tallystick.solver.linear.LinearSystem} holds numbered unknowns and numbered constraints; each constraint says that
 * a sum of multiples of unknowns lies in an interval, whose ends may be open. An {@link org.tallystick.solver.linear.Outcome} is
 * feasible, infeasible with the {@link org.tallystick.solver.linear.Multiplier}s that prove it after Farkas' lemma, or unknown
 * where the {@link org.tallystick.solver.linear.Budget} was spent.
 *
 * <p>{@link org.tallystick.solver.linear.LeastSquares} moves observations as little as it takes to satisfy equations.
 */
package org.tallystick.solver.linear;
