package org.tallystick.solver.linear;

import java.util.HashMap;
import java.util.Map;
import org.tallystick.number.Rational;

/** That a sum of multiples of unknowns has a value. It changes while unknowns are eliminated. */
final class Equation {
    private final Map<Integer, Rational> coefficients = new HashMap<>();
    private Rational value;

    /** An equation, of a constraint that allows a single value. */
    Equation(LinearConstraint constraint) {
        if (!constraint.values().isPoint()) {
            throw new IllegalArgumentException("an equation has one value, not " + constraint.values());
        }
        this.value = constraint.values().min().orElseThrow();
        for (int at = 0; at < constraint.unknowns().size(); at++) {
            coefficients.put(
                    constraint.unknowns().get(at), constraint.coefficients().get(at));
        }
    }

    /** The multiplier of each unknown that is in it, never zero. */
    Map<Integer, Rational> coefficients() {
        return coefficients;
    }

    Rational coefficient(int unknown) {
        return coefficients.getOrDefault(unknown, Rational.ZERO);
    }

    Rational value() {
        return value;
    }

    int size() {
        return coefficients.size();
    }

    /** Whether it says that nothing is something. */
    boolean isBroken() {
        return coefficients.isEmpty() && !value.isZero();
    }

    /** What the sum is at a point that has a value for each of its unknowns. */
    Rational at(Map<Integer, Rational> point) {
        Rational sum = Rational.ZERO;
        for (Map.Entry<Integer, Rational> entry : coefficients.entrySet()) {
            sum = sum.plus(entry.getValue().times(point.getOrDefault(entry.getKey(), Rational.ZERO)));
        }
        return sum;
    }

    /** Adds another one, so many times. */
    void add(Equation other, Rational times) {
        value = value.plus(other.value.times(times));
        other.coefficients.forEach((unknown, coefficient) -> Sums.add(coefficients, unknown, coefficient.times(times)));
    }
}
