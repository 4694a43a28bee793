package org.tallystick.truth;

import java.util.function.DoubleUnaryOperator;

/**
 * Tail probabilities and quantiles of statistical distributions. Source of the expansions: Abramowitz and Stegun, Handbook of Mathematical
 * Functions, 6.5 and 26.5. The continued fractions use Lentz's method, the logarithm of the gamma function Lanczos's.
 */
final class Distributions {
    private static final double PRECISION = 1e-16;
    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 100_000;

    /** Lanczos's coefficients for g = 7 and nine terms. */
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private Distributions() {}

    /** Returns the probability that a chi-square with the given degrees of freedom is at least {@code x}. */
    static double chiSquareTail(double x, int degreesOfFreedom) {
        return degreesOfFreedom == 0 || x <= 0 ? 1 : upperGamma(degreesOfFreedom / 2.0, x / 2);
    }

    /** Returns the quantile of a chi-square with the given degrees of freedom, at least one. */
    static double chiSquareQuantile(double probability, int degreesOfFreedom) {
        return factor(probability, x -> upperGamma(degreesOfFreedom / 2.0, x / 2));
    }

    /** Returns the half-width, in standard deviations, of the central interval of a normal distribution with the given coverage. */
    static double normalFactor(double coverage) {
        return factor(coverage, z -> upperGamma(0.5, z * z / 2));
    }

    /** Returns the half-width, in scale units, of the central interval of Student's t with the given degrees of freedom, at least one. */
    static double studentFactor(double coverage, int degreesOfFreedom) {
        double degrees = degreesOfFreedom;
        return factor(coverage, t -> incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t)));
    }

    /** Returns the point at which a decreasing tail equals the part that is not covered. */
    private static double factor(double coverage, DoubleUnaryOperator tail) {
        double rest = 1 - coverage;
        double low = 0;
        double high = 1;
        while (tail.applyAsDouble(high) > rest) {
            low = high;
            high *= 2;
        }
        for (double middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
            if (tail.applyAsDouble(middle) > rest) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Returns the regularized upper incomplete gamma function Q(a, x). */
    static double upperGamma(double a, double x) {
        if (x <= 0) {
            return 1;
        }
        double front = StrictMath.exp(a * StrictMath.log(x) - x - logGamma(a));
        return x < a + 1 ? 1 - front * gammaSeries(a, x) : front * gammaFraction(a, x);
    }

    private static double gammaSeries(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < MOST_TERMS && term > sum * PRECISION; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum;
    }

    private static double gammaFraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double fraction = d;
        for (int i = 1; i < MOST_TERMS; i++) {
            double numerator = -i * (i - a);
            b += 2;
            d = 1 / awayFromZero(numerator * d + b);
            c = awayFromZero(b + numerator / c);
            fraction *= d * c;
            if (StrictMath.abs(d * c - 1) <= 2 * PRECISION) {
                break;
            }
        }
        return fraction;
    }

    /** Returns the regularized incomplete beta function I(a, b) at x. */
    static double incompleteBeta(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = StrictMath.exp(
                logGamma(a + b) - logGamma(a) - logGamma(b) + a * StrictMath.log(x) + b * StrictMath.log1p(-x));
        return x < (a + 1) / (a + b + 2)
                ? front * betaFraction(a, b, x) / a
                : 1 - front * betaFraction(b, a, 1 - x) / b;
    }

    private static double betaFraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
        double fraction = d;
        for (int m = 1; m < MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / awayFromZero(1 + even * d);
            c = awayFromZero(1 + even / c);
            fraction *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / awayFromZero(1 + odd * d);
            c = awayFromZero(1 + odd / c);
            fraction *= d * c;
            if (StrictMath.abs(d * c - 1) <= 2 * PRECISION) {
                break;
            }
        }
        return fraction;
    }

    private static double awayFromZero(double x) {
        return StrictMath.abs(x) < TINY ? TINY : x;
    }

    /** Returns the natural logarithm of the gamma function for a positive argument. */
    static double logGamma(double x) {
        if (x < 0.5) {
            return StrictMath.log(StrictMath.PI / StrictMath.sin(StrictMath.PI * x)) - logGamma(1 - x);
        }
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        double t = x + 6.5;
        return 0.5 * StrictMath.log(2 * StrictMath.PI) + (x - 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
    }
}
