/**
 * Proofs that claims cannot all be true.
 *
 * <p>A {@link org.tallystick.proof.Conflict} is a smallest set of claims, with the relations between them, that cannot
 * all be true. Its {@link org.tallystick.proof.Certificate} is checked against the dossier, from which it takes all bounds. A
 * linear proof is a {@link org.tallystick.proof.Summation}: {@link org.tallystick.proof.Premise}s that add up to 0 &gt; 0. Rows that
 * multiply or divide are added up with their divisors multiplied out; a {@link org.tallystick.proof.ProductSign} and a {@link
 * org.tallystick.proof.NonzeroDivisor} state what is known of a product. A proof
 * by cases has numbered steps: a {@link org.tallystick.proof.Branch} divides the values of a measurand, and each part is refuted by a
 * later step, in the end by a sum or a {@link org.tallystick.proof.BrokenRelation}. Where several dates are joined in one proof, a
 * {@link org.tallystick.proof.CourseStep} states that a count did not fall between two of them.
 *
 * <p>The arithmetic of the verification is independent of the engine that finds the proofs.
 *
 * @serial exclude
 */
package org.tallystick.proof;
