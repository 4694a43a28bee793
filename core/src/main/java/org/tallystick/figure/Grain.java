package org.tallystick.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.tallystick.number.Rational;
import org.tallystick.words.Numeral;
import org.tallystick.words.Numeral.Decimal;
import org.tallystick.words.Numeral.Fraction;

/** How fine a number was said: one unit of the last digit that counts. */
final class Grain {
    /** Two significant digits of a whole number always count, however many zeros end it. */
    private static final int SIGNIFICANT = 2;

    private Grain() {}

    static Rational of(Numeral numeral) {
        if (numeral instanceof Fraction fraction) {
            return ofFraction(fraction);
        }
        Decimal decimal = (Decimal) numeral;
        return decimal.pointed() ? ofPlace(decimal.number()) : ofDigits(decimal.number());
    }

    /** Whole percentages count every digit: 50 percent is 50, not some fifty. */
    static Rational ofPercent(Rational value, Rational grain) {
        return value.isWhole() ? Rational.min(grain, Rational.ONE) : grain;
    }

    /** The grain of a number written in digits, where every digit behind a decimal point counts. */
    static Rational ofWritten(BigDecimal number) {
        return number.scale() > 0 ? ofPlace(number) : ofDigits(number);
    }

    /** The place of the last digit kept. */
    private static Rational ofPlace(BigDecimal number) {
        return Rational.powerOfTen(-number.scale());
    }

    /** Trailing zeros do not count, two significant digits do, and nothing finer than the units of a whole number. */
    private static Rational ofDigits(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (number.signum() == 0) {
            return Rational.ONE;
        }
        int lastDigit = -stripped.scale();
        int leading = stripped.precision() - 1 + lastDigit;
        int place = Math.min(lastDigit, leading - SIGNIFICANT + 1);
        return Rational.powerOfTen(lastDigit < 0 ? lastDigit : Math.max(place, 0));
    }

    /**
     * A part 1/n is as fine as the step to the next n that would have been said: 1/n − 1/(n+e) with e the grain of n. A
     * count out of n ("nine in ten") is as fine as one of them.
     */
    private static Rational ofFraction(Fraction fraction) {
        BigInteger n = fraction.denominator();
        Rational part = Rational.of(BigInteger.ONE, n);
        if (fraction.counted() && !fraction.numerator().equals(BigInteger.ONE)) {
            return part;
        }
        Rational next = Rational.of(n).plus(ofDigits(new BigDecimal(n)));
        return part.minus(next.reciprocal());
    }

    /** The place of the last non-zero digit, but at most a tenth of the value; zero where the decimal does not end. */
    static Rational coarse(Rational value) {
        Rational tenth = value.abs().dividedBy(Rational.TEN);
        return value.toBigDecimal()
                .filter(number -> number.signum() != 0)
                .map(number -> Rational.powerOfTen(-number.stripTrailingZeros().scale()))
                .map(place -> Rational.min(place, tenth))
                .orElse(Rational.ZERO);
    }
}
