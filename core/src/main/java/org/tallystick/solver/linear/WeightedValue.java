package org.tallystick.solver.linear;

import org.tallystick.number.Rational;

/**
 * That an unknown was told to have a value.
 *
 * @param unknown its number
 * @param value what was told
 * @param grain how finely it was told, above zero; what is off by two grains weighs four times as much as what is off by one
 */
public record WeightedValue(int unknown, Rational value, Rational grain) {

    /** Checks the grain. */
    public WeightedValue {
        if (grain.signum() <= 0) {
            throw new IllegalArgumentException("a grain is above zero, not " + grain);
        }
    }

    /** What a unit of square distance weighs. */
    Rational weight() {
        return grain.times(grain).reciprocal();
    }
}
