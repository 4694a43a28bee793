/**
 * Exact numbers and intervals.
 *
 * <p>A {@link org.tallystick.number.Rational} is a fraction that is never rounded. An {@link org.tallystick.number.Interval} contains all
 * numbers between two ends, each of them open, closed or absent. It is never empty: where two intervals are disjoint, their intersection is
 * an empty {@link java.util.Optional}.
 *
 * <pre>{@code
 * Interval more = Interval.greaterThan(Rational.of(33_000));           // (33000, ∞)
 * Interval rounded = Interval.closed(Rational.of(33_178), Rational.of(33_180));
 * more.encloses(rounded);                                              // true
 * more.gap(Interval.of(Rational.of(32_999)));                          // Optional[1]
 * }</pre>
 *
 * <p>All values are immutable, serializable, and suitable for maps and sets.
 *
 * @serial exclude
 */
package org.tallystick.number;
