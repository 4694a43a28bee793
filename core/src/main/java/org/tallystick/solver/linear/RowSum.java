package org.tallystick.solver.linear;

import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;

/** What the terms of a row add up to at most or at least, all of them or all but one. Reused from row to row. */
final class RowSum {
    static final long TOO_LARGE = Long.MIN_VALUE;

    private final LinearSystem system;

    /** Multiples of the common fraction, where the kind is not wide. */
    long value;

    int kind;
    private @Nullable Rational wide;

    RowSum(LinearSystem system) {
        this.system = system;
    }

    Rational rational() {
        return wide == null ? system.mins.unscaled(value) : wide;
    }

    /**
     * Adds up a row.
     *
     * @param except the unknown to leave out, or −1
     * @param rising the ends of unknowns with positive coefficients
     * @param falling the ends of unknowns with negative coefficients
     */
    void add(int row, int except, ScaledEnds rising, ScaledEnds falling) {
        wide = null;
        long sum = 0;
        int kinds = 0;
        int end = system.starts[row + 1];
        for (int k = system.starts[row]; k < end && kinds < ScaledEnds.ABSENT; k++) {
            int unknown = system.columns[k];
            if (unknown != except) {
                long factor = system.factors[k];
                ScaledEnds ends = factor < 0 ? falling : rising;
                long term = times(factor, ends.values[unknown]);
                sum = term == TOO_LARGE ? TOO_LARGE : sum + term;
                kinds |= factor != 0 && ScaledEnds.fits(sum) ? ends.kinds[unknown] : ScaledEnds.WIDE;
            }
        }
        value = sum;
        kind = kinds;
        if (kinds >= ScaledEnds.WIDE) {
            addWide(row, except, rising, falling);
        }
    }

    static long times(long factor, long value) {
        if (factor == 1) {
            return value;
        }
        if (factor == -1) {
            return -value;
        }
        long product = factor * value;
        boolean fits = factor != 0
                && Math.multiplyHigh(factor, value) == product >> (Long.SIZE - 1)
                && ScaledEnds.fits(product);
        return fits ? product : TOO_LARGE;
    }

    private void addWide(int row, int except, ScaledEnds rising, ScaledEnds falling) {
        Rational sum = Rational.ZERO;
        int kinds = ScaledEnds.WIDE;
        for (int k = system.starts[row]; k < system.starts[row + 1]; k++) {
            int unknown = system.columns[k];
            if (unknown != except) {
                ScaledEnds ends = system.coefficients[k].signum() < 0 ? falling : rising;
                if (ends.isAbsent(unknown)) {
                    kind = ScaledEnds.ABSENT;
                    return;
                }
                sum = sum.plus(system.coefficients[k].times(ends.value(unknown)));
                kinds |= ends.kinds[unknown];
            }
        }
        wide = sum;
        kind = kinds;
    }
}
