/**
 * Comparison of two claims.
 *
 * <p>A {@link org.tallystick.comparison.Comparison} gives the {@link org.tallystick.comparison.Verdict} on two claims, the tightest reading
 * in which they have a common value, and the reason. Claims that differ in a {@link org.tallystick.claim.Facet} are not compared. An {@link
 * org.tallystick.comparison.Agreement} has the common values of several claims, and a {@link org.tallystick.comparison.Standing} is the
 * position of one of them among the others.
 *
 * @serial exclude
 */
package org.tallystick.comparison;
