/**
 * Checks of reported totals against their parts, as in audits of financial reports.
 *
 * <p>A {@link org.tallystick.audit.CalculationAudit} checks {@link org.tallystick.audit.Calculation}s against {@link
 * org.tallystick.audit.Fact}s, or the sums of a dossier against its claims, by the rules of XBRL's Calculations 1.1. Each fact represents
 * an interval that its decimals determine, in one of two {@link org.tallystick.audit.AuditMode}s. A calculation is consistent if the total
 * and the sum can be one value. Facts that contradict each other or have digits beyond their decimals stop the check. The {@link
 * org.tallystick.audit.Audit} contains a {@link org.tallystick.audit.CalculationCheck} for each
 * calculation and context, with the arithmetic:
 *
 * <pre>{@code
 * Audit audit = CalculationAudit.truncating().check(
 *         List.of(Calculation.of("income", "Net", "Revenue").less("Costs")),
 *         List.of(
 *                 Fact.parse("Net", "2024", "31", "0"),
 *                 Fact.parse("Revenue", "2024", "50", "0"),
 *                 Fact.parse("Costs", "2024", "20", "0")));
 * audit.inconsistencies().get(0).why();
 * // Revenue 50 (50 to below 51) − Costs 20 (20 to below 21) comes to above 29 to below 31, and Net is reported as 31 (31 to below 32): they meet in an end that does not belong to both.
 * }</pre>
 *
 * <p>Unlike elsewhere in this library, a part without a reported value counts as zero, and is listed.
 *
 * @serial exclude
 */
package org.tallystick.audit;
