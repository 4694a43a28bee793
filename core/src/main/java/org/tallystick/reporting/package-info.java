/**
 * Patterns in which single sources report numbers, found over all their claims.
 *
 * <p>{@link org.tallystick.reporting.ReportingPatterns} finds the {@link org.tallystick.reporting.ReportingPattern}s of a dossier: a source
 * that counts in steps of its own, whose ranges are synthetic and not measured, that slipped by a row while copying a table, or that
 * prefers the last digits 0 and 5. A habit is a finding with its evidence. It changes nothing until it is adopted:
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
