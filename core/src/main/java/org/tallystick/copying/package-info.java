/**
 * Copies that nobody declared, suspected from what two sources share. A {@link org.tallystick.copying.CopyDetector} holds
 * every two sources of a dossier against each other and against the background of all others; each
 * {@link org.tallystick.copying.SuspectedCopy} tells which of the two may have copied, how far that is to be believed, and
 * the {@link org.tallystick.copying.Trace} of every kind that speaks for it or against it.
 *
 * <pre>{@code
 * CopyDetector detector = CopyDetector.standard();
 * List<SuspectedCopy> suspects = detector.detect(dossier);
 * Dossier asIfDeclared = detector.asDeclared(dossier, suspects, Rational.of(9, 10));
 * }</pre>
 *
 * <p>A suspicion is an estimate, in floating point, and never an assertion: no verdict, consensus or count of origins depends
 * on it, unless somebody reconciles the dossier in which the suspected copies are declared.
 *
 * @serial exclude
 */
package org.tallystick.copying;
