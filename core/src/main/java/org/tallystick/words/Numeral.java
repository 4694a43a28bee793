package org.tallystick.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.tallystick.number.Rational;

/** A number as it was said, before any hedge: its value and what its wording tells of its precision. */
public sealed interface Numeral {

    /**
     * The value that was said.
     *
     * @return the exact value
     */
    Rational value();

    /**
     * The same number with its sign turned.
     *
     * @return the negative
     */
    Numeral negated();

    /**
     * A number in the decimal system, in digits or in words.
     *
     * @param number the value; its scale is that of the last digit written
     * @param pointed whether digits were written behind a decimal point, so that all of them count
     * @param power the power of ten of the multiplier behind it, which a range may share; zero where none was said
     */
    record Decimal(BigDecimal number, boolean pointed, int power) implements Numeral {
        @Override
        public Rational value() {
            return Rational.of(number);
        }

        @Override
        public Decimal negated() {
            return new Decimal(number.negate(), pointed, power);
        }

        /**
         * This number with a multiplier behind it.
         *
         * @param more the power of ten that the multiplier stands for
         * @return the multiplied number
         */
        public Decimal times(int more) {
            return new Decimal(number.scaleByPowerOfTen(more), pointed, power + more);
        }
    }

    /**
     * A fraction: "two-thirds", "nine out of ten", "1/8".
     *
     * @param numerator how many parts
     * @param denominator of how many parts
     * @param counted whether it was said as a count out of a number ("nine in ten") rather than as a part ("two-thirds")
     */
    record Fraction(BigInteger numerator, BigInteger denominator, boolean counted) implements Numeral {
        @Override
        public Rational value() {
            return Rational.of(numerator, denominator);
        }

        @Override
        public Fraction negated() {
            return new Fraction(numerator.negate(), denominator, counted);
        }
    }
}
