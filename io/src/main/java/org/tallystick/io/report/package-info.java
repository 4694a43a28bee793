/**
 * Results, written for people and for programs.
 *
 * <p>{@link org.tallystick.io.report.TextReport} formats a {@link org.tallystick.reconcile.Reconciliation} for a reader, with an interval
 * drawn for each claim. {@link org.tallystick.io.report.ReconciliationWriter} writes the same as one JSON object, with the certificates of
 * its conflicts, and {@link org.tallystick.io.report.ProofReader} reads these back and verifies them. Both write the {@link
 * org.tallystick.analysis.Findings} of an {@link org.tallystick.analysis.Analysis}, whose settings determine what is computed. {@link
 * org.tallystick.io.report.AuditReport} and {@link org.tallystick.io.report.AuditWriter} do so for an {@link org.tallystick.audit.Audit}.
 * {@link org.tallystick.io.report.FigureJson} writes a single figure with all its readings, or a rejected phrase, as one line of JSON:
 *
 * <pre>{@code
 * FigureJson.line(Figure.parse("33,179"));   // {"phrase": "33,179", "value": "33179", "hedge": "none", "grain": "1", …}
 * }</pre>
 *
 * <p>In all JSON exact numbers are texts, a plain decimal where it terminates and else a fraction in lowest terms; the missing end of an
 * interval is null and open.
 */
package org.tallystick.io.report;
