package org.tallystick.solver;

import java.util.Optional;
import org.tallystick.number.Rational;

/**
 * Values that fit everything.
 *
 * @param point one for each unknown, absent where it is known that there are some and not which
 */
record FittingValues(Optional<Rational[]> point) {
    static final FittingValues SOMEWHERE = new FittingValues(Optional.empty());

    static FittingValues at(Rational[] point) {
        return new FittingValues(Optional.of(point));
    }
}
