package org.tallystick.solver;

import org.tallystick.number.Interval;

/**
 * Where an unknown lies. For a whole unknown both ends count as moved in to the nearest whole numbers.
 *
 * @param unknown its name
 * @param values what it can be
 */
public record Bound(String unknown, Interval values) {}
