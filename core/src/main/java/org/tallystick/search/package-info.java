/**
 * Branch and prune: decides statements together where whole numbers, quotients or products are among them, exactly and with a
 * proof.
 *
 * <p>A {@link org.tallystick.search.Problem} names unknowns, their bounds and the statements between them. {@link
 * org.tallystick.search.Search} answers with an {@link org.tallystick.search.Outcome}: possible, with values where they were
 * worked out; impossible, with a {@link org.tallystick.search.Tree} of cases each of which is refuted by one statement or by a
 * sum of linear ones; or unknown where the budget was spent.
 */
package org.tallystick.search;
