/**
 * Detection of undeclared copies by the similarity of two sources. A {@link org.tallystick.copying.CopyDetector} compares every two sources
 * of a dossier with each other and with the background of all others. Each {@link org.tallystick.copying.SuspectedCopy} states which of the
 * two may have copied, with a score and the {@link org.tallystick.copying.Trace} of every kind of evidence for or against it.
 *
 * <pre>{@code
 * CopyDetector detector = CopyDetector.standard();
 * List<SuspectedCopy> suspects = detector.detect(dossier);
 * Dossier asIfDeclared = detector.asDeclared(dossier, suspects, Rational.of(9, 10));
 * }</pre>
 *
 * <p>A suspected copy is an estimate in floating point and asserts nothing. No verdict, consensus or count of origins depends on it, unless
 * the dossier in which the suspected copies are declared is reconciled.
 *
 * @serial exclude
 */
package org.tallystick.copying;
