package org.tallystick.reporting;

import java.math.BigInteger;
import org.tallystick.number.Rational;

/** Exact chances of what happens again and again. */
final class Odds {
    private Odds() {}

    /**
     * The chance that of n things that each happen with the same probability at least so many do: the upper tail of the
     * binomial distribution.
     */
    static Rational atLeast(int times, int n, Rational probability) {
        Rational other = Rational.ONE.minus(probability);
        Rational sum = Rational.ZERO;
        for (int k = times; k <= n; k++) {
            Rational ways = Rational.of(choose(n, k));
            sum = sum.plus(ways.times(power(probability, k)).times(power(other, n - k)));
        }
        return sum;
    }

    static Rational power(Rational base, int exponent) {
        return Rational.of(base.numerator().pow(exponent), base.denominator().pow(exponent));
    }

    private static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + (long) i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    /** "1 in 1,000,000" or more, rounded so that the statement stays true. */
    static String inWords(Rational chance) {
        if (chance.isZero()) {
            return "none";
        }
        int zeros = chance.reciprocal().floor().toString().length() - 1;
        return zeros > 6
                ? "less than 1 in 10^" + zeros
                : "at most 1 in " + chance.reciprocal().floor();
    }
}
