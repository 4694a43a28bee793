package org.tallystick.solver.linear;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fractions over one denominator.
 *
 * @param numerators above the line
 * @param denominator below it, above zero
 */
record Fractions(List<BigInteger> numerators, BigInteger denominator) {

    /**
     * The fractions that digits to the base of a prime stand for, the lowest digit first (Wang, Guy and Davenport, p-adic
     * reconstruction of rational numbers, SIGSAM Bulletin 16, 1982); null where the digits do not suffice.
     */
    static @Nullable Fractions of(List<long[]> digits, BigInteger prime, int size) {
        BigInteger modulus = prime.pow(digits.size());
        Digits written = new Digits(digits, prime, new HashMap<>());
        BigInteger most = modulus.shiftRight(1).sqrt();
        BigInteger[] residues = new BigInteger[size];
        BigInteger common = BigInteger.ONE;
        for (int at = 0; at < size; at++) {
            residues[at] = written.number(at);
            BigInteger rest = symmetric(residues[at].multiply(common), modulus);
            BigInteger more = rest.abs().compareTo(most) <= 0 ? BigInteger.ONE : denominator(rest, modulus, most);
            common = common.multiply(more);
            if (more.signum() == 0 || common.compareTo(most) > 0) {
                return null;
            }
        }
        for (int at = 0; at < size; at++) {
            residues[at] = symmetric(residues[at].multiply(common), modulus);
        }
        return new Fractions(List.of(residues), common);
    }

    /** Digits to the base of a prime, whose powers are worked out once. */
    private record Digits(List<long[]> digits, BigInteger prime, Map<Integer, BigInteger> powers) {
        BigInteger number(int at) {
            return number(at, 0, digits.size());
        }

        /** By halves, so that large numbers are multiplied with large ones. */
        private BigInteger number(int at, int from, int to) {
            if (to - from == 1) {
                return BigInteger.valueOf(digits.get(from)[at]);
            }
            int middle = (from + to) / 2;
            BigInteger place = powers.computeIfAbsent(middle - from, prime::pow);
            return number(at, middle, to).multiply(place).add(number(at, from, middle));
        }
    }

    private static BigInteger symmetric(BigInteger value, BigInteger modulus) {
        BigInteger residue = value.mod(modulus);
        return residue.shiftLeft(1).compareTo(modulus) > 0 ? residue.subtract(modulus) : residue;
    }

    /** The denominator of the fraction that a residue stands for, by Euclid's algorithm; zero where it is too large. */
    private static BigInteger denominator(BigInteger residue, BigInteger modulus, BigInteger most) {
        BigInteger before = modulus;
        BigInteger now = residue.mod(modulus);
        BigInteger timesBefore = BigInteger.ZERO;
        BigInteger times = BigInteger.ONE;
        while (now.compareTo(most) > 0) {
            BigInteger[] divided = before.divideAndRemainder(now);
            BigInteger timesNext = timesBefore.subtract(divided[0].multiply(times));
            before = now;
            now = divided[1];
            timesBefore = times;
            times = timesNext;
        }
        return times.abs().compareTo(most) > 0 ? BigInteger.ZERO : times.abs();
    }
}
