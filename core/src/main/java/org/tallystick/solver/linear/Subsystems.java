package org.tallystick.solver.linear;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.LinearSystem.Part;

/** Cuts parts out of systems. */
final class Subsystems {
    private final LinearSystem whole;
    private final int[] rows;
    private final int[] unknowns;
    private final Terms terms;

    private Subsystems(LinearSystem whole, int[] rows, int[] unknowns, int terms) {
        this.whole = whole;
        this.rows = rows;
        this.unknowns = unknowns;
        this.terms = new Terms(new int[rows.length + 1], new int[terms], new Rational[terms], new long[terms]);
    }

    /** The part of some rows; the unknowns are those that occur, in ascending order. */
    static Part of(LinearSystem whole, int[] rows, int[] unknowns, int terms) {
        Subsystems parts = new Subsystems(whole, rows, unknowns, terms);
        for (int k = parts.copy(); k-- > 0; ) {
            parts.terms.columns[k] = Arrays.binarySearch(unknowns, parts.terms.columns[k]);
        }
        return parts.part();
    }

    /** The same, where the new number of each unknown of the whole was written down. */
    static Part of(LinearSystem whole, int[] rows, int[] unknowns, int terms, int[] newNumbers) {
        Subsystems parts = new Subsystems(whole, rows, unknowns, terms);
        for (int k = parts.copy(); k-- > 0; ) {
            parts.terms.columns[k] = newNumbers[parts.terms.columns[k]];
        }
        return parts.part();
    }

    private int copy() {
        int at = 0;
        for (int r = 0; r < rows.length; r++) {
            int from = whole.starts[rows[r]];
            int length = whole.length(rows[r]);
            System.arraycopy(whole.columns, from, terms.columns, at, length);
            System.arraycopy(whole.coefficients, from, terms.coefficients, at, length);
            System.arraycopy(whole.factors, from, terms.factors, at, length);
            at += length;
            terms.starts[r + 1] = at;
        }
        return at;
    }

    private Part part() {
        Interval[] values = new Interval[rows.length];
        for (int r = 0; r < rows.length; r++) {
            values[r] = whole.values[rows[r]];
        }
        LinearSystem system =
                new LinearSystem(unknowns.length, terms, values, whole.mins.chosen(rows), whole.maxs.chosen(rows));
        return new Part(system, ImmutableIntArray.copyOf(rows), ImmutableIntArray.copyOf(unknowns));
    }

    /** Each number once, in ascending order; the array is sorted on the way. */
    static int[] distinct(int[] numbers) {
        Arrays.sort(numbers);
        int kept = 0;
        for (int number : numbers) {
            if (kept == 0 || numbers[kept - 1] != number) {
                numbers[kept++] = number;
            }
        }
        return Arrays.copyOf(numbers, kept);
    }
}
