/**
 * Short programs that show the library at work. Each has a {@code main} to run and fits a screen to read:
 *
 * <ul>
 *   <li>{@link org.tallystick.examples.FirstReconciliation}: three reports of one number, by the fluent API. Begin here.
 *   <li>{@link org.tallystick.examples.PartsAndTotal}: whether parts fit their total, which part is missing, and what the missing
 *       one must be.
 *   <li>{@link org.tallystick.examples.LinkedTotals}: sums that pass one by one and cannot all be true, and what would mend them.
 *   <li>{@link org.tallystick.examples.AuditOfAReport}: a report's totals, checked as auditors do.
 *   <li>{@link org.tallystick.examples.CopiesAndOrigins}: many outlets that repeat one source are one origin.
 *   <li>{@link org.tallystick.examples.DevelopingStory}: a count that grows for a week, a typo, its copy and its correction.
 *   <li>{@link org.tallystick.examples.FiguresInText}: the figures of a text, their places and their readings.
 * </ul>
 *
 * <p>The command line is in {@code org.tallystick.cli}.
 */
package org.tallystick.examples;
