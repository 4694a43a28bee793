/**
 * The engine and its result. A {@link org.tallystick.reconcile.Reconciler} lays a dossier's claims together; the
 * {@link org.tallystick.reconcile.Reconciliation} says what came of it.
 *
 * <p>For each measurand there is a {@link org.tallystick.reconcile.Consensus}: what the largest set of claims that can all
 * be true leaves open, counted in origins, with the {@link org.tallystick.comparison.Standing} of each claim. For each
 * relation there is a {@link org.tallystick.reconcile.RelationCheck}. What the relations say of a measurand that nobody
 * reports is an {@link org.tallystick.reconcile.ImpliedFigure}. How the knowledge of a measurand grew is its
 * {@link org.tallystick.reconcile.Timeline}.
 *
 * <p>Relations that share measurands are decided together, and each set of them has a
 * {@link org.tallystick.reconcile.LinkedCheck}. Where not all can be true, the {@link org.tallystick.reconcile.MinimalCorrection} names the
 * fewest claims that must be wrong. More is worked out when asked: what is implied of any measurand, the repairs of a conflict, and a
 * {@link org.tallystick.reconcile.BalancedEstimate} for each measurand that figures and equations determine:
 *
 * <pre>{@code
 * Dossier sums = Dossier.of(
 *                 Claim.of(dhs, seized, "exactly 100 pounds"),
 *                 Claim.of(dhs, meth, "exactly 70 pounds"))
 *         .with(cocaine)
 *         .with(Relation.sum("vault", seized, meth, cocaine));
 * Reconciler.standard().reconcile(sums).implied("cocaine").orElseThrow().exact();    // {30}
 * }</pre>
 *
 * <p>How a measurand came to be known is told by its {@link org.tallystick.reconcile.Timeline}, an entry for each date. What a count
 * that never falls must be on a date of which nobody speaks is told by {@link org.tallystick.reconcile.Consensus#on}.
 *
 * <p>Work is counted in steps, and what does not finish within the {@linkplain org.tallystick.reconcile.Reconciler#withBudget budget} is
 * told as unknown.
 *
 * <p>Nothing here is random, depends on the clock or changes after it was made: the same dossier gives the same result, on
 * any number of threads.
 *
 * @serial exclude
 */
package org.tallystick.reconcile;
