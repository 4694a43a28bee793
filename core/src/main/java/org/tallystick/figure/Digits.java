package org.tallystick.figure;

import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.tallystick.grammar.numeral.Numeral;
import org.tallystick.number.Rational;

/** The precision that the digits of a number imply, before a policy determines its resolution. */
sealed interface Digits extends Serializable {

    /**
     * Returns one unit of the last significant digit.
     *
     * @param significant the number of digits that are always significant, however many zeros end the number
     */
    Rational resolution(int significant);

    /** Returns the place of the last non-zero digit; zero for a fraction, which has none. */
    Rational place();

    static Digits of(Numeral numeral) {
        return numeral instanceof Numeral.Fraction fraction
                ? Share.of(fraction)
                : Decimal.of((Numeral.Decimal) numeral);
    }

    /** Returns the digits of a decimal, with or without the convention that every digit is stated. */
    static Decimal decimal(Digits digits) {
        return digits instanceof Every every ? every.number() : (Decimal) digits;
    }

    /** Returns these digits for a source that states every digit; this object where that makes no difference. */
    default Digits everyOne() {
        return this;
    }

    /** Returns these digits for the number written out in figures. */
    default Digits writtenOut() {
        return this;
    }

    /**
     * A decimal. Places are powers of ten: 0 for the units, 3 for the thousands, −1 for the tenths.
     *
     * @param leading the place of the first non-zero digit
     * @param last the place of the last non-zero digit
     * @param written the place of the last written digit; that of the units where the zeros after it do not count
     * @param pointed whether decimal places were written, so that all digits are significant
     * @param said the place of the last stated digit, zeros included: that of the units in 33,000, of the thousands in 33 thousand. Words
     * state no zeros
     * @param dozens whether it was counted in dozens
     */
    record Decimal(int leading, int last, int written, boolean pointed, int said, boolean dozens) implements Digits {
        /** The number of digits for which every number fits into a long. */
        private static final int FITS = 18;

        private static final int TEN = 10;
        private static final int DOZEN = 12;

        static Decimal of(Numeral.Decimal numeral) {
            Decimal plain = of(numeral.number(), numeral.pointed());
            int said = numeral.digits() ? -numeral.number().scale() : plain.last;
            return plain.with(said, numeral.dozen() == DOZEN);
        }

        private Decimal with(int place, boolean inDozens) {
            return place == said && inDozens == dozens
                    ? this
                    : new Decimal(leading, last, written, pointed, place, inDozens);
        }

        static Decimal of(BigDecimal number, boolean pointed) {
            int scale = number.scale();
            if (number.precision() <= FITS) {
                return of(number.scaleByPowerOfTen(scale).longValueExact(), scale, pointed);
            }
            BigDecimal stripped = number.stripTrailingZeros();
            int last = -stripped.scale();
            return of(stripped.precision() - 1 + last, last, scale, pointed);
        }

        /** Returns the digits of {@code unscaled × 10^−scale}. */
        static Decimal of(long unscaled, int scale, boolean pointed) {
            if (unscaled == 0) {
                return of(0, 0, scale, pointed);
            }
            int zeros = 0;
            for (long rest = unscaled; rest % TEN == 0; rest /= TEN) {
                zeros++;
            }
            int leading = LongMath.log10(Math.abs(unscaled), RoundingMode.DOWN);
            return of(leading - scale, zeros - scale, scale, pointed);
        }

        private static Decimal of(int leading, int last, int scale, boolean pointed) {
            int written = pointed ? -scale : Math.min(last, 0);
            return new Decimal(leading, last, written, pointed, written, false);
        }

        @Override
        public Rational resolution(int significant) {
            int counting = Math.min(last, leading - significant + 1);
            return Rational.powerOfTen(pointed ? written : Math.max(written, counting));
        }

        @Override
        public Rational place() {
            return Rational.powerOfTen(last);
        }

        @Override
        public Digits everyOne() {
            return new Every(this);
        }

        @Override
        public Digits writtenOut() {
            return with(written, dozens);
        }
    }

    /**
     * A decimal in which every stated digit is significant, as in a table.
     *
     * @param number the decimal
     */
    record Every(Decimal number) implements Digits {
        /** Whether its stated digits already have the resolution with which it would be read anyway. */
        boolean decides(int significant) {
            return Rational.powerOfTen(number.said()).compareTo(number.resolution(significant)) <= 0;
        }

        @Override
        public Rational resolution(int significant) {
            return Rational.min(number.resolution(significant), Rational.powerOfTen(number.said()));
        }

        @Override
        public Rational place() {
            return number.place();
        }

        @Override
        public Digits writtenOut() {
            return new Every(number.with(number.written(), number.dozens()));
        }
    }

    /**
     * A part of a whole. The resolution of 1/n is the step to the next n that would have been stated: 1/n − 1/(n+e) with e the resolution
     * of n. That of a count out of n ("nine in ten") is one of them.
     *
     * @param denominator n
     * @param counted whether it is a count of more than one
     */
    record Share(BigInteger denominator, boolean counted) implements Digits {
        static Share of(Numeral.Fraction fraction) {
            boolean many = fraction.counted() && !fraction.numerator().equals(BigInteger.ONE);
            return new Share(fraction.denominator(), many);
        }

        @Override
        public Rational resolution(int significant) {
            Rational part = Rational.of(BigInteger.ONE, denominator);
            return counted ? part : part.minus(next(significant).reciprocal());
        }

        private Rational next(int significant) {
            Rational step = Decimal.of(new BigDecimal(denominator), false).resolution(significant);
            return Rational.of(denominator).plus(step);
        }

        @Override
        public Rational place() {
            return Rational.ZERO;
        }
    }
}
