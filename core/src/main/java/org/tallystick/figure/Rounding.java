package org.tallystick.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import org.tallystick.number.Rational;

/**
 * How many digits of a number are written.
 *
 * @param most how many significant digits at the most; {@link #ALL} for as many as the number has
 */
record Rounding(int most) implements Serializable {
    static final int ALL = Integer.MAX_VALUE;

    /** So many significant digits are written of a decimal that does not end, and always the whole number. */
    private static final int OF_ENDLESS = 3;

    /** The place of the first digit that is not zero, as a power of ten: 2 for 345, -1 for 0.2; for zero 0. */
    static int leading(Rational value) {
        if (value.isZero()) {
            return 0;
        }
        int near = value.numerator().abs().toString().length()
                - value.denominator().toString().length();
        return value.abs().compareTo(Rational.powerOfTen(near)) < 0 ? near - 1 : near;
    }

    /** The power of ten of which a number is written as a multiple. */
    int place(Rational value) {
        if (value.isZero()) {
            return 0;
        }
        int finest = value.toBigDecimal()
                .map(number -> -number.stripTrailingZeros().scale())
                .orElseGet(() -> most == ALL ? Math.min(leading(value) - OF_ENDLESS + 1, 0) : Integer.MIN_VALUE);
        return most == ALL ? finest : Math.max(finest, leading(value) - most + 1);
    }

    /** The highest number that can be written and is not above a number. */
    BigDecimal floor(Rational value) {
        return written(value.floorTo(Rational.powerOfTen(place(value))));
    }

    /** The lowest number that can be written and is not below a number. */
    BigDecimal ceiling(Rational value) {
        return written(value.ceilingTo(Rational.powerOfTen(place(value))));
    }

    private static BigDecimal written(Rational value) {
        return value.toBigDecimal().orElseThrow().stripTrailingZeros();
    }

    boolean allows(int written) {
        return written <= most;
    }

    /** How many digits of a number count: zeros do that end its decimals, not those that end a whole number. */
    static int count(BigDecimal number) {
        return (number.scale() > 0 ? number : number.stripTrailingZeros()).precision();
    }
}
