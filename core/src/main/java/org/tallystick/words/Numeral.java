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
     * @param summed whether more was said behind the multiplier: "two thousand five hundred"
     */
    record Decimal(BigDecimal number, boolean pointed, int power, boolean summed) implements Numeral {
        private static final int THOUSAND = 3;

        static Decimal whole(BigDecimal number) {
            return new Decimal(number, false, 0, false);
        }

        @Override
        public Rational value() {
            return Rational.of(number);
        }

        @Override
        public Decimal negated() {
            return new Decimal(number.negate(), pointed, power, summed);
        }

        /**
         * This number with a multiplier behind it.
         *
         * @param more the power of ten that the multiplier stands for
         * @return the multiplied number
         */
        public Decimal times(int more) {
            BigDecimal product = number.scaleByPowerOfTen(more);
            return summed && more > 0
                    ? new Decimal(product, pointed, more, false)
                    : new Decimal(product, pointed, power + more, summed);
        }

        Decimal plus(Decimal lesser) {
            return new Decimal(number.add(lesser.number), false, power, true);
        }

        /** Whether it was said without a multiplier and without a part: what a fraction can be made of. */
        boolean isPlainWhole() {
            return !pointed
                    && (power == 0 || summed)
                    && number.stripTrailingZeros().scale() <= 0;
        }

        /**
         * The multiplier behind this number that may be meant for another one too, said before it: of "three to five
         * hundred" all of it, of "three hundred to five hundred thousand" the thousand.
         *
         * @param before the other number
         * @return its power of ten, zero where none can be shared
         */
        public int sharedWith(Decimal before) {
            int thousands = power - power % THOUSAND;
            boolean settled = before.power >= THOUSAND || (summed && thousands == 0);
            if (settled) {
                return 0;
            }
            return before.power == 0 && !before.summed ? power : thousands;
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
