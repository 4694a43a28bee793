/**
 * Slips of the pen that would explain a figure that cannot be true: digits swapped, a sign, a factor of a thousand, the figure of
 * something else or of another date, a sum of two others.
 *
 * <p>{@link org.tallystick.repair.Repairs} lists for a claim every {@link org.tallystick.repair.Repair}, ranked by {@link
 * org.tallystick.repair.RepairKind}, and asks of each whether it mends:
 *
 * <pre>{@code
 * Claim claim = Claim.of(times, detainers, "33,179");
 * Interval needed = Interval.of(Rational.of(33719));
 * Repairs.mending(claim, List.of(), mended -> mended.in(Reading.ROUNDED).encloses(needed)).get(0).why();
 * // if 33,179 were 33,719 (two digits swapped)
 * }</pre>
 *
 * <p>{@link org.tallystick.repair.RepairFinder} looks with all that a dossier says: what stands beside a claim, in what it counts, and
 * how many origins state its figure.
 *
 * <p>A repair is offered to whoever can look it up. It is never applied, and never told as what a source said.
 *
 * @serial exclude
 */
package org.tallystick.repair;
