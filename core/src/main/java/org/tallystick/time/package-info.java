/**
 * Dates and periods as reports state them, complete or in part.
 *
 * <p>A report says "in 2026", "on Feb. 6", "since Jan. 20" without its year, or "Wednesday". A
 * {@link org.tallystick.time.PartialDate} keeps exactly the stated parts, in the notation of ISO 8601-2 (EDTF). It is compared with another
 * date as far as both are known: whether it is {@linkplain org.tallystick.time.PartialDate#isBefore entirely before} the other, and whether
 * {@linkplain org.tallystick.time.PartialDate#matches both could be the same}. A {@link org.tallystick.time.Period} is the time from one
 * such date to another, both included, or is open at one end. Its {@linkplain org.tallystick.time.Period#relationTo relation to another} is
 * a {@link org.tallystick.time.PeriodRelation}. English words are resolved relative to the day on which they were stated: "Wednesday",
 * published on Feb. 6, 2026, {@linkplain org.tallystick.time.PartialDate#relativeTo is} {@code 2026-02-04}, and "in the last nine months"
 * {@linkplain org.tallystick.time.Period#relativeTo is} {@code 2025-05/2026-02-06}.
 *
 * <pre>{@code
 * PartialDate inauguration = PartialDate.parse("XXXX-01-20");
 * inauguration.matches(PartialDate.parse("2025-01-20"));  // true: the year was not said
 * inauguration.isBefore(PartialDate.parse("2026-02-06")); // false: nobody knows
 * }</pre>
 *
 * <p>Text that is not a date is rejected with an {@link org.tallystick.UnreadableTextException} that gives the position.
 *
 * @serial exclude
 */
package org.tallystick.time;
