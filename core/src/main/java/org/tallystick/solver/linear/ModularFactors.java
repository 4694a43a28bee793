package org.tallystick.solver.linear;

import java.math.BigInteger;

/**
 * A symmetric matrix, reduced by a prime and eliminated along its diagonal, the row of fewest entries first (minimum degree: Tinney
 * and Walker 1967). What becomes zero on the way depends on the other rows, and is left out.
 */
final class ModularFactors {
    private final long prime;
    private final ModularRow[] rows;
    private final int[] order;
    private final long[] inverses;
    private int rank;
    private long entries;

    private ModularFactors(WholeMatrix matrix, long prime) {
        this.prime = prime;
        this.rows = new ModularRow[matrix.size()];
        this.order = new int[matrix.size()];
        this.inverses = new long[matrix.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = matrix.reduced(row, prime);
        }
    }

    /** What came of it. */
    enum Outcome {
        FACTORED,
        /** A diagonal entry is a multiple of the prime. */
        UNLUCKY,
        SPENT
    }

    /** A matrix that is not yet eliminated. */
    static ModularFactors of(WholeMatrix matrix, long prime) {
        return new ModularFactors(matrix, prime);
    }

    Outcome eliminate(Budget budget) {
        EliminationOrder fewest = new EliminationOrder();
        for (int row = 0; row < rows.length; row++) {
            fewest.offer(row, rows[row].size());
        }
        for (int pivot = next(fewest); pivot >= 0; pivot = next(fewest)) {
            ModularRow row = rows[pivot];
            long diagonal = row.at(pivot);
            if (diagonal == 0) {
                return Outcome.UNLUCKY;
            }
            if (!budget.spend((long) row.size() * row.size())) {
                return Outcome.SPENT;
            }
            inverses[pivot] = inverse(diagonal);
            order[rank++] = pivot;
            entries += row.size();
            eliminate(pivot, fewest);
        }
        return Outcome.FACTORED;
    }

    private int next(EliminationOrder fewest) {
        return fewest.poll(row -> rows[row].size());
    }

    private void eliminate(int pivot, EliminationOrder fewest) {
        ModularRow row = rows[pivot];
        for (int at = 0; at < row.size(); at++) {
            int other = row.column(at);
            if (other != pivot) {
                long times = prime - row.value(at) * inverses[pivot] % prime;
                rows[other] = rows[other].plus(row, times, prime);
                fewest.offer(other, rows[other].size());
            }
        }
    }

    private long inverse(long value) {
        return BigInteger.valueOf(value).modInverse(BigInteger.valueOf(prime)).longValueExact();
    }

    /** How many entries the eliminated rows have. */
    long entries() {
        return entries;
    }

    /** Whether a row is one of those that do not depend on others. */
    boolean isPivot(int row) {
        return inverses[row] != 0;
    }

    /** Solves, in place, for a right-hand side; of rows that were left out the unknown is zero. */
    void solve(long[] values) {
        for (int at = 0; at < rank; at++) {
            int pivot = order[at];
            ModularRow row = rows[pivot];
            long times = prime - values[pivot] * inverses[pivot] % prime;
            for (int entry = 0; entry < row.size(); entry++) {
                int column = row.column(entry);
                if (column != pivot) {
                    values[column] = (values[column] + row.value(entry) * times) % prime;
                }
            }
        }
        for (int row = 0; row < values.length; row++) {
            values[row] = isPivot(row) ? values[row] : 0;
        }
        for (int at = rank - 1; at >= 0; at--) {
            back(order[at], values);
        }
    }

    private void back(int pivot, long[] values) {
        ModularRow row = rows[pivot];
        long rest = values[pivot];
        for (int entry = 0; entry < row.size(); entry++) {
            int column = row.column(entry);
            if (column != pivot) {
                rest = (rest + (prime - row.value(entry)) * values[column]) % prime;
            }
        }
        values[pivot] = rest * inverses[pivot] % prime;
    }
}
