package org.tallystick.algebra;

import java.math.BigInteger;
import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * The possible sums of squares of n whole numbers with a given total, which determine their deviation from the mean.
 *
 * <p>Shifting all of them changes no deviation, so only r, the total modulo n, matters. The most even distribution has r ones and n − r
 * zeros. Any other has a sum of squares that is larger by an even number, 2k. For five or more values every k is reached. For fewer, the
 * values are whole solutions of a quadratic form: a square for two values, three squares for four (Cauchy's lemma with Legendre's theorem),
 * and found by trial for three.
 */
final class SquareSums {
    private static final int MOST = 1_000;
    private static final BigInteger LARGEST = BigInteger.valueOf(100_000_000);
    private static final BigInteger SEVEN = BigInteger.valueOf(7);

    private final int count;
    private final BigInteger rest;

    /** Creates the sums of squares of a number of values, at least two, with a total. */
    SquareSums(int count, BigInteger total) {
        this.count = count;
        this.rest = total.mod(BigInteger.valueOf(count));
    }

    /** Returns the sum of squared deviations of the most even distribution: r · (n − r) / n. */
    Rational least() {
        BigInteger n = BigInteger.valueOf(count);
        return Rational.of(rest.multiply(n.subtract(rest)), n);
    }

    /** Whether the sum of squared deviations from the mean can lie in an interval. */
    Decision decide(Interval deviations) {
        Rational least = least();
        Optional<Interval> within = deviations.intersection(Interval.atLeast(least));
        Optional<Interval> steps = within.flatMap(values ->
                values.minus(Interval.of(least)).times(Rational.of(1, 2)).tightenedToWhole());
        if (steps.isEmpty()) {
            return Decision.NO;
        }
        boolean all = count >= 5 || steps.get().max().isEmpty();
        return all ? Decision.YES : tried(steps.get());
    }

    private Decision tried(Interval steps) {
        BigInteger last = steps.max().orElseThrow().numerator();
        BigInteger k = steps.min().orElseThrow().numerator();
        for (int tries = 0; k.compareTo(last) <= 0; tries++) {
            BigInteger squares = rest.add(k.shiftLeft(1));
            if (tries == MOST || (count == 3 && squares.compareTo(LARGEST) > 0)) {
                return Decision.OPEN;
            }
            if (isReached(squares)) {
                return Decision.YES;
            }
            k = k.add(BigInteger.ONE);
        }
        return Decision.NO;
    }

    /** Whether two, three or four whole numbers that add up to r have a given sum of squares, which has the parity of r. */
    private boolean isReached(BigInteger squares) {
        if (count == 2) {
            return areTwo(rest, squares);
        }
        if (count == 3) {
            BigInteger largest = squares.sqrt();
            BigInteger x = largest.negate();
            boolean found = false;
            while (!found && x.compareTo(largest) <= 0) {
                found = areTwo(rest.subtract(x), squares.subtract(x.multiply(x)));
                x = x.add(BigInteger.ONE);
            }
            return found;
        }
        return isSumOfThreeSquares(squares.shiftLeft(2).subtract(rest.multiply(rest)));
    }

    /** Solves x + y = total and x² + y² = squares, so that (x − y)² = 2 · squares − total². */
    private static boolean areTwo(BigInteger total, BigInteger squares) {
        BigInteger square = squares.shiftLeft(1).subtract(total.multiply(total));
        return square.signum() >= 0 && square.sqrtAndRemainder()[1].signum() == 0;
    }

    /** Legendre: every non-negative number that is not of the form 4^a · (8b + 7). */
    private static boolean isSumOfThreeSquares(BigInteger number) {
        if (number.signum() <= 0) {
            return number.signum() == 0;
        }
        int twos = number.getLowestSetBit();
        BigInteger odd = number.shiftRight(twos);
        return twos % 2 == 1 || !odd.and(SEVEN).equals(SEVEN);
    }
}
