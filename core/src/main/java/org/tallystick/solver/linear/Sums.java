package org.tallystick.solver.linear;

import java.util.Map;
import org.tallystick.number.Rational;

/** Sparse sums, by numbers of what is summed; what is zero is not in them. */
final class Sums {
    private Sums() {}

    static void add(Map<Integer, Rational> sums, int key, Rational more) {
        sums.merge(key, more, (had, given) -> {
            Rational sum = had.plus(given);
            return sum.isZero() ? null : sum;
        });
    }
}
