package org.tallystick.truth;

import java.util.Comparator;

/**
 * A vote of an origin.
 *
 * @param origin its id
 * @param value the middle of its figure
 * @param low the lower end of its figure
 * @param high the upper end of its figure
 * @param uncertainty the figure's standard uncertainty, NaN where it is not known
 * @param part its share of the origin's one vote
 */
record OriginValue(String origin, double value, double low, double high, double uncertainty, double part) {
    static final Comparator<OriginValue> BY_VALUE = Comparator.comparingDouble(OriginValue::value)
            .thenComparingDouble(OriginValue::uncertainty)
            .thenComparing(OriginValue::origin);
}
