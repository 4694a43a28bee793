package org.tallystick.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import org.tallystick.number.Rational;

/**
 * The number of written digits.
 *
 * @param most the greatest number of significant digits; {@link #ALL} for as many as the number has
 */
record Rounding(int most) implements Serializable {
    static final int ALL = Integer.MAX_VALUE;

    /** The least number of significant digits of a decimal that does not terminate; its integer part is always written. */
    private static final int OF_ENDLESS = 3;

    /** Returns the place of the first non-zero digit, as a power of ten: 2 for 345, -1 for 0.2; 0 for zero. */
    static int leading(Rational value) {
        if (value.isZero()) {
            return 0;
        }
        int near = value.numerator().abs().toString().length()
                - value.denominator().toString().length();
        return value.abs().compareTo(Rational.powerOfTen(near)) < 0 ? near - 1 : near;
    }

    /** Returns the power of ten of which a number is written as a multiple. */
    int place(Rational value) {
        if (value.isZero()) {
            return 0;
        }
        int finest = value.toBigDecimal()
                .map(number -> -number.stripTrailingZeros().scale())
                .orElseGet(() -> most == ALL ? Math.min(leading(value) - OF_ENDLESS + 1, 0) : Integer.MIN_VALUE);
        return most == ALL ? finest : Math.max(finest, leading(value) - most + 1);
    }

    /** Returns the highest number that can be written and is not above a number. */
    BigDecimal floor(Rational value) {
        return written(value.floorTo(Rational.powerOfTen(place(value))));
    }

    /** Returns the lowest number that can be written and is not below a number. */
    BigDecimal ceiling(Rational value) {
        return written(value.ceilingTo(Rational.powerOfTen(place(value))));
    }

    private static BigDecimal written(Rational value) {
        return value.toBigDecimal().orElseThrow().stripTrailingZeros();
    }

    boolean allows(int written) {
        return written <= most;
    }

    /**
     * Returns the number of significant digits. Zeros at the end of decimals are significant, those at the end of a whole number are not.
     */
    static int count(BigDecimal number) {
        return (number.scale() > 0 ? number : number.stripTrailingZeros()).precision();
    }
}
