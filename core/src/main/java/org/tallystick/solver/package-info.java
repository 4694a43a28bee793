/**
 * Branch and prune: decides statements together where whole numbers, quotients or products are among them, exactly and with a
 * proof.
 *
 * <p>A {@link org.tallystick.solver.Problem} names unknowns, their bounds and the statements between them. {@link
 * org.tallystick.solver.Search} answers with an {@link org.tallystick.solver.linear.Outcome}: possible, with values where they were
 * worked out; impossible, with a {@link org.tallystick.solver.Tree} of cases each of which is refuted by one statement or by a
 * sum of linear ones; or unknown where the budget was spent.
 */
package org.tallystick.solver;
