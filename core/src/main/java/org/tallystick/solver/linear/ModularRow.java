package org.tallystick.solver.linear;

import java.util.Arrays;

/** A sparse row of numbers from 0 to below a prime that is below 2³¹, so that products fit. */
final class ModularRow {
    /** Ascending. */
    private final int[] columns;

    private final long[] values;
    private final int size;

    /** So many entries of the arrays, which it keeps. */
    ModularRow(int[] columns, long[] values, int size) {
        this.columns = columns;
        this.values = values;
        this.size = size;
    }

    /** How many entries it has. */
    int size() {
        return size;
    }

    /** The column of an entry. */
    int column(int entry) {
        return columns[entry];
    }

    /** The value of an entry, which is not zero. */
    long value(int entry) {
        return values[entry];
    }

    ModularRow withoutZeros() {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (values[at] != 0) {
                columns[kept] = columns[at];
                values[kept++] = values[at];
            }
        }
        return new ModularRow(columns, values, kept);
    }

    /** What stands in a column. */
    long at(int column) {
        int found = Arrays.binarySearch(columns, 0, size, column);
        return found < 0 ? 0 : values[found];
    }

    /** This row and another one so many times. */
    ModularRow plus(ModularRow other, long times, long prime) {
        int[] at = new int[size + other.size];
        long[] sum = new long[size + other.size];
        int mine = 0;
        int theirs = 0;
        int count = 0;
        while (mine < size || theirs < other.size) {
            int left = mine < size ? columns[mine] : Integer.MAX_VALUE;
            int right = theirs < other.size ? other.columns[theirs] : Integer.MAX_VALUE;
            long value = left <= right ? values[mine++] : 0;
            if (right <= left) {
                value = (value + times * other.values[theirs++]) % prime;
            }
            if (value != 0) {
                at[count] = Math.min(left, right);
                sum[count++] = value;
            }
        }
        return new ModularRow(at, sum, count);
    }
}
