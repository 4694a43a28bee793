/**
 * What claims are to each other, and the proof where they cannot all be true.
 *
 * <p>A {@link org.tallystick.verdict.Comparison} gives the {@link org.tallystick.verdict.Verdict} on two claims, the
 * tightest reading in which they have a common value, and why. Claims that differ in a
 * {@link org.tallystick.verdict.Facet} are not held against each other; {@link org.tallystick.verdict.Subjects} tells what
 * each claim of a dossier is about, and in a {@link org.tallystick.verdict.Narrowing} what a date or period was read as. An {@link org.tallystick.verdict.Agreement} is
 * what several claims leave open together, and a {@link org.tallystick.verdict.Standing} where one stands among them.
 *
 * <p>A {@link org.tallystick.verdict.Conflict} is a smallest set of claims, with the relations between them, that cannot
 * all be true. Its {@link org.tallystick.verdict.Certificate} is checked against the dossier, from which it takes all bounds. A
 * linear one is a {@link org.tallystick.verdict.Summation}: {@link org.tallystick.verdict.Premise}s that add up to 0 &gt; 0. A proof
 * by cases has numbered steps: a {@link org.tallystick.verdict.Branch} parts the values of a measurand, and each part is refuted by a
 * later step, in the end by a sum or a {@link org.tallystick.verdict.BrokenRelation}. Where
 * several dates are joined in one proof, a {@link org.tallystick.verdict.CourseStep} says that a count did not fall between two of
 * them, and {@link org.tallystick.verdict.Chronology} which date is known to be before which.
 *
 * @serial exclude
 */
package org.tallystick.verdict;
