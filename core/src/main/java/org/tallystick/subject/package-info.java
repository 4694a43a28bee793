/**
 * What each claim of a dossier is about; not exported.
 *
 * <p>{@link org.tallystick.subject.Subjects} gives the {@link org.tallystick.subject.Subject} of a claim: its measurand with
 * population, place, period and date. A {@link org.tallystick.claim.Narrowing} is what a date or period in words was read as, and
 * {@link org.tallystick.subject.Chronology} tells which date is known to be before which.
 */
package org.tallystick.subject;
