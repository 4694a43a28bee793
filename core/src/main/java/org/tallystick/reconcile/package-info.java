/**
 * The engine and its result. A {@link org.tallystick.reconcile.Reconciler} lays a dossier's claims together; the
 * {@link org.tallystick.reconcile.Reconciliation} says what came of it.
 *
 * <p>For each measurand there is a {@link org.tallystick.reconcile.Consensus}: what the largest set of claims that can all
 * be true leaves open, counted in origins, with the {@link org.tallystick.reconcile.Standing} of each claim. For each
 * relation there is a {@link org.tallystick.reconcile.RelationCheck}. What the relations say of a measurand that nobody
 * reports is an {@link org.tallystick.reconcile.ImpliedFigure}.
 *
 * <p>Nothing here is random, depends on the clock or changes after it was made: the same dossier gives the same result, on
 * any number of threads.
 *
 * @serial exclude
 */
package org.tallystick.reconcile;
