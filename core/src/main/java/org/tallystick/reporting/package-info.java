/**
 * How single sources handle numbers, found over all that they say.
 *
 * <p>{@link org.tallystick.reporting.ReportingPatterns} looks through a dossier and offers what it finds as {@link org.tallystick.reporting.ReportingPattern}s: a
 * source that counts in steps of its own, whose ranges are made and not measured, that slipped by a row while copying a table, or
 * that likes to end on 0 and 5. A habit is a finding with its evidence. It changes nothing until it is adopted:
 *
 * <pre>{@code
 * Dossier adopted = dossier;
 * for (ReportingPattern habit : ReportingPatterns.of(dossier)) {
 *     System.out.println(habit.why());
 *     adopted = habit.adoptedIn(adopted);
 * }
 * }</pre>
 *
 * <p>All odds are exact.
 *
 * @serial exclude
 */
package org.tallystick.reporting;
