/**
 * What two claims are to each other.
 *
 * <p>A {@link org.tallystick.comparison.Comparison} gives the {@link org.tallystick.comparison.Verdict} on two claims, the
 * tightest reading in which they have a common value, and the reason. Claims that differ in a {@link org.tallystick.claim.Facet}
 * are not compared. An {@link org.tallystick.comparison.Agreement} is what several claims leave open together, and a
 * {@link org.tallystick.comparison.Standing} where one of them stands among the others.
 *
 * @serial exclude
 */
package org.tallystick.comparison;
