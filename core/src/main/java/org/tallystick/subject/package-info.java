/**
 * The subjects of the claims of a dossier; not exported.
 *
 * <p>{@link org.tallystick.subject.Subjects} gives the {@link org.tallystick.subject.Subject} of a claim: its measurand with population,
 * place, period and date. A {@link org.tallystick.claim.Narrowing} is the reading of a date or period in words, and {@link
 * org.tallystick.subject.Chronology} orders dates as far as their order is known.
 */
package org.tallystick.subject;
