/**
 * The reconciliation of a dossier. A {@link org.tallystick.reconcile.Reconciler} compares the claims of a dossier and returns a {@link
 * org.tallystick.reconcile.Reconciliation}.
 *
 * <p>For each measurand there is a {@link org.tallystick.reconcile.Consensus}: the values that the largest set of consistent claims,
 * counted in origins, leaves open, and the {@link org.tallystick.comparison.Standing} of each claim. For each relation there is a {@link
 * org.tallystick.reconcile.RelationCheck}. For an unreported measurand the relations may determine an {@link
 * org.tallystick.reconcile.ImpliedFigure}.
 *
 * <p>Relations that share measurands are decided together, and each set of them has a {@link org.tallystick.reconcile.LinkedCheck}. Where
 * not all can be true, the {@link org.tallystick.reconcile.MinimalCorrection} names the fewest claims that must be wrong. Further results
 * are computed on request: the figure implied for any measurand, the repairs of a conflict, and a {@link
 * org.tallystick.reconcile.BalancedEstimate} for each measurand that figures and equations determine:
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
 * <p>A {@link org.tallystick.reconcile.Timeline} lists the changes of a consensus, with an entry for each date. {@link
 * org.tallystick.reconcile.Consensus#on} returns the values of a count that never falls on a date without claims.
 *
 * <p>Work is counted in steps. A check that does not finish within the {@linkplain org.tallystick.reconcile.Reconciler#withBudget budget}
 * is reported as unknown.
 *
 * <p>Results are immutable and do not depend on chance or the clock: the same dossier gives the same result, on any number of threads.
 *
 * @serial exclude
 */
package org.tallystick.reconcile;
