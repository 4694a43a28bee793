package org.tallystick.truth;

import java.util.Comparator;

/**
 * What an origin says.
 *
 * @param origin its id
 * @param value the middle of its figure
 * @param low where its figure begins
 * @param high where its figure ends
 * @param uncertainty the figure's standard uncertainty, NaN where it is not known
 * @param part how much of the origin's one vote it is
 */
record OriginValue(String origin, double value, double low, double high, double uncertainty, double part) {
    static final Comparator<OriginValue> BY_VALUE = Comparator.comparingDouble(OriginValue::value)
            .thenComparingDouble(OriginValue::uncertainty)
            .thenComparing(OriginValue::origin);
}
