package org.tallystick.search;

import java.util.Optional;
import org.tallystick.number.Rational;

/**
 * Values that fit everything.
 *
 * @param point one for each unknown, absent where it is known that there are some and not which
 */
record Fit(Optional<Rational[]> point) {
    static final Fit SOMEWHERE = new Fit(Optional.empty());

    static Fit at(Rational[] point) {
        return new Fit(Optional.of(point));
    }
}
