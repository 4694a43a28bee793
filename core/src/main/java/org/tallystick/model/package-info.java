/**
 * Models: the claims about measurands, and the relations between these, which are decided together.
 *
 * <p>A {@link org.tallystick.model.Model} holds {@link org.tallystick.model.ClaimBound}s and
 * {@link org.tallystick.model.Constraint}s. A {@link org.tallystick.model.ModelDecision} determines whether all of it can be true: by its
 * linear rows first, then by a search that respects whole numbers and nonlinear relations. If it cannot, the decision has the smallest
 * contradictions, each with a certificate, and the fewest things to withdraw. If it can, the decision has the implied values of any
 * measurand.
 */
package org.tallystick.model;
