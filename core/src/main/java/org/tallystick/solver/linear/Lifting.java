package org.tallystick.solver.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Solves symmetric equations of whole numbers exactly, from their solution by a prime, which is lifted digit by digit until it is
 * that of fractions (J. D. Dixon, Exact solution of linear equations using p-adic expansions, Numerische Mathematik 40, 1982).
 * So all work but the last is done on small numbers. Whatever the prime, a solution is put into the equations before it is
 * believed, and so is what shows that there is none.
 */
final class Lifting {
    private final WholeMatrix matrix;
    private final BigInteger[] right;
    private final Budget budget;
    private BigInteger prime = BigInteger.valueOf(Integer.MAX_VALUE);
    private Fractions solution = new Fractions(List.of(), BigInteger.ONE);

    Lifting(WholeMatrix matrix, BigInteger[] right, Budget budget) {
        this.matrix = matrix;
        this.right = right;
        this.budget = budget;
    }

    /** What solves them, once they are solved. */
    Fractions solution() {
        return solution;
    }

    Solved solve() {
        while (true) {
            ModularFactors factors = ModularFactors.of(matrix, prime.longValueExact());
            ModularFactors.Outcome outcome = factors.eliminate(budget);
            if (outcome == ModularFactors.Outcome.SPENT) {
                return Solved.NOT_YET;
            }
            if (outcome == ModularFactors.Outcome.FACTORED) {
                if (!lift(factors, right)) {
                    return Solved.NOT_YET;
                }
                int broken = broken(right);
                if (broken < 0) {
                    return Solved.YES;
                }
                Solved never = contradiction(factors, broken);
                if (never != Solved.YES) {
                    return never;
                }
            }
            prime = next(prime);
        }
    }

    private static BigInteger next(BigInteger prime) {
        BigInteger next = prime.subtract(BigInteger.TWO);
        while (!next.isProbablePrime(64)) {
            next = next.subtract(BigInteger.TWO);
        }
        return next;
    }

    /** The first equation that the solution does not satisfy, −1 where it satisfies all. */
    private int broken(BigInteger[] values) {
        for (int row = 0; row < matrix.size(); row++) {
            if (!isSatisfied(row, values)) {
                return row;
            }
        }
        return -1;
    }

    private boolean isSatisfied(int row, BigInteger[] values) {
        return matrix.times(row, solution.numerators()).equals(values[row].multiply(solution.denominator()));
    }

    /**
     * Whether the rows that the broken one depends on give another value for it; {@link Solved#YES} where it does not depend on
     * them at all, so that the prime was to blame.
     */
    private Solved contradiction(ModularFactors factors, int broken) {
        BigInteger[] column = matrix.column(broken);
        if (!lift(factors, column)) {
            return Solved.NOT_YET;
        }
        return broken(column) < 0 ? Solved.NEVER : Solved.YES;
    }

    /** Finds the fractions that satisfy the rows that do not depend on others; false where the budget is spent. */
    private boolean lift(ModularFactors factors, BigInteger[] values) {
        List<long[]> digits = new ArrayList<>();
        BigInteger[] rest = values.clone();
        int enough = 2;
        while (true) {
            while (digits.size() < enough) {
                if (!budget.spend(factors.entries() + matrix.entries())) {
                    return false;
                }
                digits.add(digit(factors, rest));
            }
            if (found(factors, values, digits)) {
                return true;
            }
            if (!budget.spend((long) enough * (enough + values.length))) {
                return false;
            }
            enough += 1 + enough / 2;
        }
    }

    private long[] digit(ModularFactors factors, BigInteger[] rest) {
        long[] digit = new long[rest.length];
        for (int row = 0; row < rest.length; row++) {
            digit[row] = rest[row].mod(prime).longValueExact();
        }
        factors.solve(digit);
        BigInteger[] whole = new BigInteger[rest.length];
        for (int row = 0; row < rest.length; row++) {
            whole[row] = BigInteger.valueOf(digit[row]);
        }
        for (int row = 0; row < rest.length; row++) {
            rest[row] = factors.isPivot(row)
                    ? rest[row]
                            .subtract(matrix.times(row, Arrays.asList(whole)))
                            .divide(prime)
                    : BigInteger.ZERO;
        }
        return digit;
    }

    private boolean found(ModularFactors factors, BigInteger[] values, List<long[]> digits) {
        Fractions fractions = Fractions.of(digits, prime, values.length);
        if (fractions == null) {
            return false;
        }
        solution = fractions;
        for (int row = 0; row < values.length; row++) {
            if (factors.isPivot(row) && !isSatisfied(row, values)) {
                return false;
            }
        }
        return true;
    }
}
