/**
 * Further results of a reconciliation, in one place. An {@link org.tallystick.analysis.Analysis} holds the limits, and returns the {@link
 * org.tallystick.analysis.Findings} of a {@link org.tallystick.reconcile.Reconciliation}: the repairs of its conflicts, the timelines of
 * its measurands, suspected copies, reporting patterns of sources, and estimates.
 *
 * <pre>{@code
 * Findings findings = Analysis.standard()
 *         .withWeighing(Weighing.byPrecision())
 *         .withTimelineDates(500)
 *         .of(Reconciler.standard().reconcile(dossier));
 * for (Conflict conflict : findings.reconciliation().conflicts()) {
 *     findings.repairs(conflict).ifPresent(System.out::println);
 * }
 * }</pre>
 *
 * <p>The parts come from {@link org.tallystick.reconcile.Reconciliation} itself, {@link org.tallystick.copying.CopyDetector}, {@link
 * org.tallystick.reporting.ReportingPatterns} and {@link org.tallystick.truth.Weighing}, which can be used one by one. Reports are written
 * from findings, so that settings made here reach them.
 */
package org.tallystick.analysis;
