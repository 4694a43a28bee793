package org.tallystick.grammar;

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
     * @param powers the multipliers behind it, which a range may share
     * @param summed whether more was said behind the multiplier: "two thousand five hundred"
     * @param dozen how many its last multiplier is where that is no power of ten ("two dozen"), else one
     */
    record Decimal(BigDecimal number, boolean pointed, Powers powers, boolean summed, int dozen) implements Numeral {

        static Decimal of(BigDecimal number) {
            return new Decimal(number, number.scale() > 0, Powers.NONE, false, 1);
        }

        static Decimal whole(BigDecimal number) {
            return new Decimal(number, false, Powers.NONE, false, 1);
        }

        static Decimal whole(long number) {
            return whole(BigDecimal.valueOf(number));
        }

        @Override
        public Rational value() {
            return Rational.of(number);
        }

        @Override
        public Decimal negated() {
            return new Decimal(number.negate(), pointed, powers, summed, dozen);
        }

        /**
         * This number with multipliers behind it.
         *
         * @param more the multipliers
         * @return the multiplied number
         */
        public Decimal times(Powers more) {
            if (more.all() == 0) {
                return this;
            }
            BigDecimal product = number.scaleByPowerOfTen(more.all());
            return summed
                    ? new Decimal(product, pointed, more, false, 1)
                    : new Decimal(product, pointed, powers.and(more), false, 1);
        }

        /** So many dozens, or scores. */
        Decimal timesDozen(int each) {
            BigDecimal product = number.multiply(BigDecimal.valueOf(each)).stripTrailingZeros();
            return new Decimal(product.scale() < 0 ? product.setScale(0) : product, false, powers, summed, each);
        }

        Decimal plus(Decimal lesser) {
            return new Decimal(number.add(lesser.number), false, powers, true, 1);
        }

        /** With a half or quarters behind it: "two and a half". */
        Decimal plusPart(BigDecimal part) {
            return new Decimal(number.add(part), false, powers, summed, 1);
        }

        /** Whether it was said without a multiplier and without a part: what a fraction can be made of. */
        boolean isPlainWhole() {
            return !pointed
                    && dozen == 1
                    && (powers.all() == 0 || summed)
                    && number.stripTrailingZeros().scale() <= 0;
        }

        /**
         * The multiplier behind this number that may be meant for another one too, said before it: of "three to five
         * hundred" all of it, of "three hundred to five hundred thousand" the thousand.
         *
         * @param before the other number
         * @return its powers, none where none can be shared
         */
        public Powers sharedWith(Decimal before) {
            boolean settled = before.powers.large() > 0 || (summed && powers.large() == 0);
            if (settled) {
                return Powers.NONE;
            }
            return before.powers.all() == 0 && !before.summed ? powers : new Powers(powers.large(), powers.large());
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
