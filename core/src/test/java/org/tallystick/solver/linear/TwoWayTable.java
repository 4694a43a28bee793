package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * A table of counts with its row totals, column totals and grand total. Each of its figures is claimed as rounded to a
 * resolution, drawn from one true table, so that all claims can be true together, unless one of them is then moved.
 */
final class TwoWayTable {
    private static final int GRAIN = 10;
    private static final Rational HALF = Rational.of(GRAIN, 2);

    private final int rows;
    private final int columns;
    private final long[][] truth;
    private final long[][] claimed;

    private TwoWayTable(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.truth = new long[rows + 1][columns + 1];
        this.claimed = new long[rows + 1][columns + 1];
    }

    static TwoWayTable random(int rows, int columns, long seed) {
        Random random = new Random(seed);
        TwoWayTable table = new TwoWayTable(rows, columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                table.add(row, column, random.nextInt(1000));
            }
        }
        table.claim();
        return table;
    }

    /** Cells that all end in 5 are all rounded up, so that the claimed cells exceed the totals as far as they can. */
    static TwoWayTable biased(int rows, int columns, long seed) {
        Random random = new Random(seed);
        TwoWayTable table = new TwoWayTable(rows, columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                table.add(row, column, GRAIN * random.nextInt(100) + GRAIN / 2);
            }
        }
        table.claim();
        return table;
    }

    private void add(int row, int column, long count) {
        truth[row][column] += count;
        truth[row][columns] += count;
        truth[rows][column] += count;
        truth[rows][columns] += count;
    }

    private void claim() {
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                claimed[row][column] = Math.floorDiv(truth[row][column] + GRAIN / 2, GRAIN) * GRAIN;
            }
        }
    }

    /** Moves one claim; the last row and the last column are the totals. */
    TwoWayTable moved(int row, int column, long by) {
        TwoWayTable moved = new TwoWayTable(rows, columns);
        for (int i = 0; i <= rows; i++) {
            moved.truth[i] = truth[i].clone();
            moved.claimed[i] = claimed[i].clone();
        }
        moved.claimed[row][column] += by;
        return moved;
    }

    int unknown(int row, int column) {
        return row * (columns + 1) + column;
    }

    LinearSystem system() {
        LinearSystem.Builder system = LinearSystem.builder();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                Rational claim = Rational.of(claimed[row][column]);
                system.bound(system.unknown(), Interval.closed(claim.minus(HALF), claim.plus(HALF)));
            }
        }
        for (int row = 0; row <= rows; row++) {
            List<Integer> line = new ArrayList<>();
            for (int column = 0; column <= columns; column++) {
                line.add(unknown(row, column));
            }
            total(system, line);
        }
        for (int column = 0; column <= columns; column++) {
            List<Integer> line = new ArrayList<>();
            for (int row = 0; row <= rows; row++) {
                line.add(unknown(row, column));
            }
            total(system, line);
        }
        return system.build();
    }

    private static void total(LinearSystem.Builder system, List<Integer> line) {
        List<Rational> coefficients = new ArrayList<>(Collections.nCopies(line.size() - 1, Rational.ONE));
        coefficients.add(Rational.of(-1));
        system.row(ImmutableList.copyOf(line), ImmutableList.copyOf(coefficients), Interval.of(Rational.ZERO));
    }
}
