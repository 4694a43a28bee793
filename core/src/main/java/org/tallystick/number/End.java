package org.tallystick.number;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An end of an interval: a value and, where the end is open, an infinitesimal tilt towards the inside. The lower end of (2, 3) is 2 + ε and
 * its upper end 3 − ε. So open and closed ends are compared, added and multiplied as numbers. Without a value, the tilt is the sign of
 * infinity.
 */
record End(@Nullable Rational value, int tilt) implements Comparable<End>, Serializable {

    static final End MINUS_INFINITY = new End(null, -1);
    static final End PLUS_INFINITY = new End(null, 1);
    private static final End ZERO = new End(Rational.ZERO, 0);

    static End at(Rational value) {
        return new End(value, 0);
    }

    static End justAbove(Rational value) {
        return new End(value, 1);
    }

    static End justBelow(Rational value) {
        return new End(value, -1);
    }

    Optional<Rational> finite() {
        return Optional.ofNullable(value);
    }

    boolean isFinite() {
        return value != null;
    }

    boolean isOpen() {
        return tilt != 0;
    }

    @Override
    public int compareTo(End other) {
        if (value == null || other.value == null) {
            return Integer.compare(infinity(), other.infinity());
        }
        int values = value.compareTo(other.value);
        return values != 0 ? values : Integer.compare(tilt, other.tilt);
    }

    private int infinity() {
        return value == null ? tilt : 0;
    }

    static End min(End a, End b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static End max(End a, End b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** Returns the sum of two ends of the same side. */
    End plus(End other) {
        if (value == null) {
            return this;
        }
        return other.value == null ? other : new End(value.plus(other.value), tilt != 0 ? tilt : other.tilt);
    }

    End negated() {
        return new End(value == null ? null : value.negated(), -tilt);
    }

    /**
     * Returns the corner of a product given by two ends, tilted by {@code inward} unless it is attained. Zero times infinity is zero. A
     * zero that is attained by one factor is attained by the product, whatever the other factor.
     */
    End times(End other, int inward) {
        int sign = signum() * other.signum();
        if (sign == 0) {
            boolean attained = equals(ZERO) || other.equals(ZERO) || (!isOpen() && !other.isOpen());
            return new End(Rational.ZERO, attained ? 0 : inward);
        }
        if (value == null || other.value == null) {
            return new End(null, sign);
        }
        return new End(value.times(other.value), isOpen() || other.isOpen() ? inward : 0);
    }

    /** Returns the end of the products with a number that is not zero; a negative one makes a lower end an upper one. */
    End times(Rational factor) {
        int turned = tilt * factor.signum();
        return new End(value == null ? null : value.times(factor), turned);
    }

    int signum() {
        return value == null ? tilt : value.signum();
    }

    /** Returns the end of 1 / x for x at this end, within the numbers of one sign: 1 / (0 + ε) = ∞, 1 / ∞ = 0 + ε. */
    End reciprocal() {
        if (value == null) {
            return new End(Rational.ZERO, tilt);
        }
        return value.isZero() ? new End(null, tilt) : new End(value.reciprocal(), -tilt);
    }

    /** Returns the lowest whole number at or above this lower end, as a closed end. */
    End wholeAbove() {
        return value == null
                ? this
                : at(tilt == 0 ? value.ceiling() : value.floor().plus(Rational.ONE));
    }

    /** Returns the highest whole number at or below this upper end, as a closed end. */
    End wholeBelow() {
        return negated().wholeAbove().negated();
    }
}
