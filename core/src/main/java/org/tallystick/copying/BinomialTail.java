package org.tallystick.copying;

/** The probability that at least some of n independent events occur. */
final class BinomialTail {
    private static final int EXACT = 16;

    private BinomialTail() {}

    /**
     * Returns an upper bound of the probability that at least {@code times} of n events occur. If their probabilities differ, their mean
     * serves; by Hoeffding (1956) the bound holds where {@code times} exceeds the expected number by one.
     */
    static double atLeast(int times, int n, double probability) {
        if (times <= n * probability || times == 0) {
            return 1;
        }
        double odds = probability / (1 - probability);
        double ratio = (n - times) * odds / (times + 1);
        double first = logFactorial(n)
                - logFactorial(times)
                - logFactorial(n - times)
                + times * StrictMath.log(probability)
                + (n - times) * StrictMath.log1p(-probability);
        return Math.min(1, StrictMath.exp(first) / (1 - Math.min(ratio, 0.99)));
    }

    private static double logFactorial(int n) {
        if (n < EXACT) {
            double product = 1;
            for (int i = 2; i <= n; i++) {
                product *= i;
            }
            return StrictMath.log(product);
        }
        // Stirling's series; the error is below 1/(1260 n^5)
        double x = n;
        return x * StrictMath.log(x) - x + StrictMath.log(2 * Math.PI * x) / 2 + 1 / (12 * x) - 1 / (360 * x * x * x);
    }
}
