/**
 * Who said what: a {@link org.tallystick.claim.Claim} is a figure of a measurand from the mouth of a source.
 *
 * <p>A claim keeps the figure {@linkplain org.tallystick.claim.Claim#said() as it was said} and shows it
 * {@linkplain org.tallystick.claim.Claim#figure() as it is compared}: in the measurand's unit, within the measurand's
 * range, with the source's habit of counting. It may {@linkplain org.tallystick.claim.Claim#superseding correct} others and may be
 * {@linkplain org.tallystick.claim.Claim#withdrawnOn withdrawn}.
 *
 * @serial exclude
 */
package org.tallystick.claim;
