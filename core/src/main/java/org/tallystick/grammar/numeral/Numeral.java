package org.tallystick.grammar.numeral;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.tallystick.number.Rational;

/** A number as it was stated, before any hedge: its value and the precision that its wording implies. */
public sealed interface Numeral {

    /**
     * Returns the value as stated.
     *
     * @return the exact value
     */
    Rational value();

    /** Returns -1, 0 or 1 as the value is negative, zero or positive. */
    int signum();

    /** Whether the value is a whole number. */
    boolean isWhole();

    /** Whether the value is one. */
    boolean isOne();

    /**
     * Returns the same number with the opposite sign.
     *
     * @return the negative
     */
    Numeral negated();

    /**
     * A number in the decimal system, in digits or in words.
     *
     * @param number the value; its scale is that of the last digit written
     * @param pointed whether it has digits after a decimal point, so that all its digits are significant
     * @param powers the multipliers after it, which a range may share
     * @param summed whether a number follows the multiplier: "two thousand five hundred"
     * @param dozen the factor of its last multiplier where that is no power of ten ("two dozen"), else one
     * @param scientific whether it has an exponent or a second unit, which no range shares
     * @param digits whether it was written in digits, possibly with multipliers in words
     */
    record Decimal(
            BigDecimal number,
            boolean pointed,
            Powers powers,
            boolean summed,
            int dozen,
            boolean scientific,
            boolean digits)
            implements Numeral {

        private static Decimal inWords(BigDecimal number, Powers powers) {
            return new Decimal(number, false, powers, false, 1, false, false);
        }

        private Decimal changed(BigDecimal changed, boolean stillPointed, Powers under, boolean more) {
            return new Decimal(changed, stillPointed, under, more, 1, false, digits);
        }

        /** Returns a number in digits. */
        static Decimal of(BigDecimal number) {
            return new Decimal(number, number.scale() > 0, Powers.NONE, false, 1, false, true);
        }

        /** Returns a number with powers of ten, no part of which can be shared. */
        static Decimal multiplied(BigDecimal number, Powers powers) {
            return inWords(number, powers);
        }

        /** Returns a number in words with decimals. */
        static Decimal spoken(BigDecimal number) {
            return new Decimal(number, true, Powers.NONE, false, 1, false, false);
        }

        /** Returns a number of a smaller unit that contains whole larger ones, all of whose digits are significant: 74 inches for 6 ft 2 in. */
        public static Decimal composite(BigDecimal number, boolean digits) {
            return new Decimal(number, true, Powers.NONE, false, 1, true, digits);
        }

        public static Decimal whole(BigDecimal number) {
            return inWords(number, Powers.NONE);
        }

        public static Decimal whole(long number) {
            return whole(BigDecimal.valueOf(number));
        }

        @Override
        public Rational value() {
            return Rational.of(number);
        }

        @Override
        public int signum() {
            return number.signum();
        }

        @Override
        public boolean isWhole() {
            return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
        }

        @Override
        public boolean isOne() {
            return number.compareTo(BigDecimal.ONE) == 0;
        }

        @Override
        public Decimal negated() {
            return new Decimal(number.negate(), pointed, powers, summed, dozen, scientific, digits);
        }

        /**
         * Returns this number with multipliers after it.
         *
         * @param more the multipliers
         * @return the multiplied number
         */
        public Decimal times(Powers more) {
            if (more.all() == 0) {
                return this;
            }
            BigDecimal product = number.scaleByPowerOfTen(more.all());
            return changed(product, pointed, summed ? more : powers.and(more), false);
        }

        /** Returns this number with an exponent after it. */
        Decimal timesTenTo(int exponent) {
            return new Decimal(number.scaleByPowerOfTen(exponent), pointed, Powers.NONE, false, 1, true, digits);
        }

        /** Returns this number of dozens, or scores. */
        public Decimal timesDozen(int each) {
            BigDecimal product = number.multiply(BigDecimal.valueOf(each)).stripTrailingZeros();
            BigDecimal whole = product.scale() < 0 ? product.setScale(0) : product;
            return new Decimal(whole, false, powers, summed, each, false, false);
        }

        Decimal plus(BigDecimal lesser) {
            return changed(number.add(lesser), false, powers, true);
        }

        /** Returns this number with a half or quarters after it: "two and a half". */
        Decimal plusPart(BigDecimal part) {
            return changed(number.add(part), false, powers, summed);
        }

        /** Whether it has no multiplier and no part, so that it can be a term of a fraction. */
        public boolean isPlainWhole() {
            return !pointed && dozen == 1 && !scientific && (powers.all() == 0 || summed) && isWhole();
        }

        /**
         * Returns the multiplier after this number that may also be meant for another number, stated before it. Of "three to five hundred"
         * it is the whole, of "three hundred to five hundred thousand" the thousand.
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
     * @param numerator the number of parts
     * @param denominator the number of parts of the whole
     * @param counted whether it is a count out of a number ("nine in ten") rather than a part ("two-thirds")
     * @param rate whether it is a count for each of a number: "12 per 100,000"
     */
    record Fraction(BigInteger numerator, BigInteger denominator, boolean counted, boolean rate) implements Numeral {
        /** Creates a fraction that is no rate. */
        public Fraction(BigInteger numerator, BigInteger denominator, boolean counted) {
            this(numerator, denominator, counted, false);
        }

        @Override
        public Rational value() {
            return Rational.of(numerator, denominator);
        }

        @Override
        public int signum() {
            return numerator.signum() * denominator.signum();
        }

        @Override
        public boolean isWhole() {
            return value().isWhole();
        }

        @Override
        public boolean isOne() {
            return numerator.equals(denominator);
        }

        @Override
        public Fraction negated() {
            return new Fraction(numerator.negate(), denominator, counted, rate);
        }
    }
}
