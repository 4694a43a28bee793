/**
 * Exact numbers, and the intervals that they lie in.
 *
 * <p>A {@link org.tallystick.number.Rational} is a fraction that is never rounded. An
 * {@link org.tallystick.number.Interval} is what a figure leaves open: all numbers between two ends, each of them open,
 * closed or absent. It is never empty: where two intervals share nothing, their intersection is an empty
 * {@link java.util.Optional}.
 *
 * <pre>{@code
 * Interval more = Interval.greaterThan(Rational.of(33_000));           // (33000, ∞)
 * Interval rounded = Interval.closed(Rational.of(33_178), Rational.of(33_180));
 * more.encloses(rounded);                                              // true
 * more.gap(Interval.of(Rational.of(32_999)));                          // Optional[1]
 * }</pre>
 *
 * <p>All values are immutable, and fit for maps, sets and serialization.
 *
 * @serial exclude
 */
package org.tallystick.number;
