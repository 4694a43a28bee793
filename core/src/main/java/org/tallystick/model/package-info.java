/**
 * What is decided as one: claims that speak for measurands, and the relations that tie those together.
 *
 * <p>A {@link org.tallystick.model.Model} holds {@link org.tallystick.model.ClaimBound}s and
 * {@link org.tallystick.model.Constraint}s. A {@link org.tallystick.model.ModelDecision} says whether all of it can be true: by its
 * linear rows first, then by a search that heeds whole numbers and the relations that are not linear. If it cannot, the
 * decision gives the smallest contradictions, each with a certificate, and the fewest things to withdraw; if it can, what it
 * implies of any measurand.
 */
package org.tallystick.model;
