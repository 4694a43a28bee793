package org.tallystick.solver.linear;

import org.tallystick.number.Rational;

/**
 * That an unknown was told to have a value.
 *
 * @param unknown its number
 * @param value what was told
 * @param resolution how finely it was told, above zero; what is off by two resolutions weighs four times as much as what is off by one
 */
public record WeightedValue(int unknown, Rational value, Rational resolution) {

    /** Checks the resolution. */
    public WeightedValue {
        if (resolution.signum() <= 0) {
            throw new IllegalArgumentException("a grain is above zero, not " + resolution);
        }
    }

    /** What a unit of square distance weighs. */
    Rational weight() {
        return resolution.times(resolution).reciprocal();
    }
}
