/**
 * Repairs: single slips that would explain a figure that cannot be true. They include swapped digits, a sign, a factor of a thousand, the
 * figure of something else or of another date, and a sum of two others.
 *
 * <p>{@link org.tallystick.repair.Repairs} lists every {@link org.tallystick.repair.Repair} of a claim, ranked by {@link
 * org.tallystick.repair.RepairKind}, and can test whether each resolves a problem:
 *
 * <pre>{@code
 * Claim claim = Claim.of(times, detainers, "33,179");
 * Interval needed = Interval.of(Rational.of(33719));
 * Repairs.mending(claim, List.of(), mended -> mended.in(Reading.ROUNDED).encloses(needed)).get(0).why();
 * // if 33,179 were 33,719 (two digits swapped)
 * }</pre>
 *
 * <p>{@link org.tallystick.repair.RepairFinder} uses the whole dossier: the other claims, the unit of comparison, and the number of origins
 * that state a figure.
 *
 * <p>A repair is a suggestion to be checked with the source. It is never applied, and never reported as a statement of a source.
 *
 * @serial exclude
 */
package org.tallystick.repair;
