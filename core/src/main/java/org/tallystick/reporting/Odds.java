package org.tallystick.reporting;

import java.math.BigInteger;
import org.tallystick.number.Rational;

/** Exact probabilities of repeated events. */
final class Odds {
    private Odds() {}

    /**
     * Returns the probability that at least some of n independent events occur, all with the same probability: the upper tail of the
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

    /** Returns an upper bound of a probability in words, such as "at most 1 in 120" or "less than 1 in 10^9". */
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
