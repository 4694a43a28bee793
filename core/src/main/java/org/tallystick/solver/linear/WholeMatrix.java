package org.tallystick.solver.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A sparse square matrix of whole numbers. */
final class WholeMatrix {
    private final List<TreeMap<Integer, BigInteger>> rows = new ArrayList<>();
    private long entries;

    WholeMatrix(int size) {
        for (int row = 0; row < size; row++) {
            rows.add(new TreeMap<>());
        }
    }

    void put(int row, int column, BigInteger value) {
        rows.get(row).put(column, value);
        entries++;
    }

    int size() {
        return rows.size();
    }

    long entries() {
        return entries;
    }

    /** One row times a vector. */
    BigInteger times(int row, List<BigInteger> vector) {
        BigInteger sum = BigInteger.ZERO;
        for (var entry : rows.get(row).entrySet()) {
            BigInteger factor = vector.get(entry.getKey());
            if (factor.signum() != 0) {
                sum = sum.add(entry.getValue().multiply(factor));
            }
        }
        return sum;
    }

    BigInteger[] column(int column) {
        BigInteger[] values = new BigInteger[size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = rows.get(row).getOrDefault(column, BigInteger.ZERO);
        }
        return values;
    }

    /** A row with its entries reduced by a prime. */
    ModularRow reduced(int row, long prime) {
        int[] at = rows.get(row).keySet().stream().mapToInt(Integer::intValue).toArray();
        BigInteger modulus = BigInteger.valueOf(prime);
        long[] values = rows.get(row).values().stream()
                .mapToLong(value -> value.mod(modulus).longValueExact())
                .toArray();
        return new ModularRow(at, values, at.length).withoutZeros();
    }
}
