package org.tallystick.solver.linear;

import com.google.common.primitives.Ints;
import java.util.Random;
import java.util.stream.IntStream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Two-way tables: each cell, the total of each row and column and the grand total are claimed as rounded. Unknowns and their
 * claims are numbered row by row, the total of a row after its cells, and a last row of totals. The same seed draws the same
 * table.
 */
public final class Tables {
    private static final long GRAIN = 1_000;

    private final int rows;
    private final int columns;
    private final long[] amounts;
    private final Interval[] claims;

    private Tables(int rows, int columns, Random random) {
        this.rows = rows;
        this.columns = columns;
        this.amounts = new long[(rows + 1) * (columns + 1)];
        this.claims = new Interval[amounts.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                count(r, c, 10 * GRAIN + random.nextInt(90 * (int) GRAIN));
            }
        }
        for (int u = 0; u < amounts.length; u++) {
            claims[u] = Claims.atGrain(amounts[u], GRAIN);
        }
    }

    private void count(int row, int column, long amount) {
        amounts[at(row, column)] += amount;
        amounts[at(row, columns)] += amount;
        amounts[at(rows, column)] += amount;
        amounts[at(rows, columns)] += amount;
    }

    private int at(int row, int column) {
        return row * (columns + 1) + column;
    }

    /** A table whose claims are all true of the amounts that were drawn. */
    public static LinearSystem consistent(int rows, int columns, long seed) {
        return new Tables(rows, columns, new Random(seed)).system();
    }

    /** A table in which the total of one row is claimed as 1 more than its cells, as claimed, allow. */
    public static LinearSystem conflicting(int rows, int columns, long seed) {
        Random random = new Random(seed);
        Tables table = new Tables(rows, columns, random);
        int row = random.nextInt(rows);
        int[] total = table.cells(row, row + 1, columns, columns + 1);
        Rational most = table.most(table.cells(row, row + 1, 0, columns));
        table.shift(total, most.plus(Rational.ONE).minus(table.least(total)));
        return table.system();
    }

    /**
     * A table in which every sum alone is possible, and all together are not: the upper half of the rows is claimed too high,
     * and the left half of the columns too low, for what the cells in which they differ can carry, by 1. The other halves are
     * claimed as much the other way, so that the totals still add up to the grand total.
     *
     * @param rows how many, an even number
     * @param columns how many, an even number
     * @param seed what to draw by
     */
    public static LinearSystem twisted(int rows, int columns, long seed) {
        Tables table = new Tables(rows, columns, new Random(seed));
        int upper = rows / 2;
        int left = columns / 2;
        Rational carried =
                table.most(table.cells(0, upper, left, columns)).minus(table.least(table.cells(upper, rows, 0, left)));
        int[] raised = table.cells(0, upper, columns, columns + 1);
        int[] lowered = table.cells(rows, rows + 1, 0, left);
        Rational claimed = table.least(raised).minus(table.most(lowered));
        Rational each = carried.plus(Rational.ONE).minus(claimed).dividedBy(Rational.of(upper + left));
        table.shift(raised, each);
        table.shift(table.cells(upper, rows, columns, columns + 1), each.negated());
        table.shift(lowered, each.negated());
        table.shift(table.cells(rows, rows + 1, left, columns), each);
        return table.system();
    }

    /** The unknowns of a block, ends of the ranges exclusive. */
    private int[] cells(int row, int toRow, int column, int toColumn) {
        return IntStream.range(row, toRow)
                .flatMap(r -> IntStream.range(column, toColumn).map(c -> at(r, c)))
                .toArray();
    }

    private Rational least(int... unknowns) {
        return IntStream.of(unknowns)
                .mapToObj(u -> claims[u].min().orElseThrow())
                .reduce(Rational.ZERO, Rational::plus);
    }

    private Rational most(int... unknowns) {
        return IntStream.of(unknowns)
                .mapToObj(u -> claims[u].max().orElseThrow())
                .reduce(Rational.ZERO, Rational::plus);
    }

    private void shift(int[] unknowns, Rational by) {
        for (int u : unknowns) {
            claims[u] = Claims.shifted(claims[u], by);
        }
    }

    private LinearSystem system() {
        LinearSystem.Builder system = LinearSystem.builder();
        for (Interval claim : claims) {
            system.bound(system.unknown(), claim);
        }
        for (int r = 0; r <= rows; r++) {
            Claims.sum(system, at(r, columns), Ints.asList(cells(r, r + 1, 0, columns)));
        }
        for (int c = 0; c < columns; c++) {
            Claims.sum(system, at(rows, c), Ints.asList(cells(0, rows, c, c + 1)));
        }
        return system.build();
    }
}
