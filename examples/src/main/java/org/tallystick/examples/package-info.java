/**
 * Short programs that demonstrate the library. Each has a {@code main} method and fits a screen:
 *
 * <ul>
 * <li>{@link org.tallystick.examples.FirstReconciliation}: three reports of one number, by the fluent API; the best one to start with.
 * <li>{@link org.tallystick.examples.PartsAndTotal}: whether parts fit their total, which part is missing, and what the missing one must
 * be.
 * <li>{@link org.tallystick.examples.LinkedTotals}: sums that are possible one by one but cannot all be true, and their possible repairs.
 * <li>{@link org.tallystick.examples.AuditOfAReport}: a report's totals, checked as auditors do.
 * <li>{@link org.tallystick.examples.CopiesAndOrigins}: many outlets that repeat one source are one origin.
 * <li>{@link org.tallystick.examples.DevelopingStory}: a count that grows for a week, a typo, its copy and its correction.
 * <li>{@link org.tallystick.examples.FiguresInText}: the figures of a text, their places and their readings.
 * </ul>
 *
 * <p>The command line is in {@code org.tallystick.cli}.
 */
package org.tallystick.examples;
