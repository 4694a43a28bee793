/**
 * What claims are to each other, and the proof where they cannot all be true.
 *
 * <p>A {@link org.tallystick.verdict.Comparison} gives the {@link org.tallystick.verdict.Verdict} on two claims, the
 * tightest reading in which they have a common value, and why. Claims that differ in a
 * {@link org.tallystick.verdict.Facet} are not held against each other; {@link org.tallystick.verdict.Subjects} tells what
 * each claim of a dossier is about. An {@link org.tallystick.verdict.Agreement} is
 * what several claims leave open together.
 *
 * <p>A {@link org.tallystick.verdict.Conflict} is a smallest set of claims, with the relations between them, that cannot
 * all be true. Its {@link org.tallystick.verdict.Certificate} is a list of {@link org.tallystick.verdict.Premise}s that
 * add up to 0 &gt; 0, and is checked against the dossier with nothing but rational arithmetic.
 *
 * @serial exclude
 */
package org.tallystick.verdict;
