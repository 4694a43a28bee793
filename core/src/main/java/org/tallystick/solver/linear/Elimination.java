package org.tallystick.solver.linear;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Solves symmetric equations of whole numbers whose matrix is nowhere negative, by elimination along the diagonal, the row of fewest
 * entries first (minimum degree: Tinney and Walker 1967). All numbers remain whole: each step divides without remainder by an earlier
 * diagonal entry (E. H. Bareiss, Sylvester's identity and multistep integer-preserving Gaussian elimination, Mathematics of
 * Computation 22, 1968).
 *
 * <p>Over trees and tables of sums of 600 measurands it takes less than half a second, over 600 measurands that are tied at random some
 * seconds. P-adic lifting (Dixon 1982) takes about as long over 200 measurands, and a fraction of that over 600 tied at random.
 *
 * <p>A step that does not touch a row would multiply it by one diagonal entry and divide it by the one before. Such steps cancel but
 * for the last, so that a row is scaled only when it is used.
 */
final class Elimination {
    private static final int LONG = 256;

    private final List<Map<Integer, BigInteger>> rows = new ArrayList<>();
    private final List<BigInteger> right = new ArrayList<>();

    /** For each row the diagonal entry of the step that it is scaled to. */
    private final List<BigInteger> scales = new ArrayList<>();

    private final Deque<Integer> pivots = new ArrayDeque<>();
    private final Map<Integer, BigInteger> numerators = new HashMap<>();
    private final EliminationOrder fewest = new EliminationOrder();
    private final Budget budget;
    private BigInteger denominator = BigInteger.ONE;

    Elimination(Budget budget) {
        this.budget = budget;
    }

    /** Adds a row, numbered in order, with its right-hand side. */
    void add(Map<Integer, BigInteger> entries, BigInteger value) {
        fewest.offer(rows.size(), entries.size());
        rows.add(entries);
        right.add(value);
        scales.add(BigInteger.ONE);
    }

    /** Solves them; the proof that this cannot be is what one of them says is zero and is not. */
    Outcome<Void, BigInteger> solve() {
        for (int pivot = next(); pivot >= 0; pivot = next()) {
            if (!budget.spend(work(pivot))) {
                return Outcome.unknown();
            }
            eliminate(pivot);
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).isEmpty() && right.get(row).signum() != 0) {
                return Outcome.impossible(right.get(row));
            }
        }
        pivots.forEach(this::substitute);
        return Outcome.possible();
    }

    private int next() {
        return fewest.poll(row -> rows.get(row).size());
    }

    /** An operation on long numbers counts for several. */
    private long work(int pivot) {
        long size = rows.get(pivot).size();
        return size * size * (1 + denominator.bitLength() / LONG);
    }

    private void eliminate(int pivot) {
        rescale(pivot);
        Map<Integer, BigInteger> row = rows.get(pivot);
        BigInteger diagonal = row.getOrDefault(pivot, BigInteger.ONE);
        for (int other : row.keySet()) {
            if (other != pivot) {
                subtract(pivot, diagonal, other);
                fewest.offer(other, rows.get(other).size());
            }
        }
        denominator = diagonal;
        pivots.push(pivot);
    }

    private void rescale(int row) {
        BigInteger from = scales.get(row);
        rows.get(row).replaceAll((column, entry) -> entry.multiply(denominator).divide(from));
        right.set(row, right.get(row).multiply(denominator).divide(from));
    }

    /** Takes a row away from another one, so that its unknown vanishes there. */
    private void subtract(int pivot, BigInteger diagonal, int other) {
        Map<Integer, BigInteger> into = rows.get(other);
        BigInteger times = into.getOrDefault(pivot, BigInteger.ZERO);
        BigInteger scale = scales.get(other);
        into.replaceAll((column, entry) -> entry.multiply(diagonal));
        rows.get(pivot)
                .forEach((column, entry) ->
                        into.merge(column, entry.multiply(times).negate(), BigInteger::add));
        into.values().removeIf(entry -> entry.signum() == 0);
        into.replaceAll((column, entry) -> entry.divide(scale));
        right.set(
                other,
                right.get(other)
                        .multiply(diagonal)
                        .subtract(right.get(pivot).multiply(times))
                        .divide(scale));
        scales.set(other, diagonal);
    }

    /** Solves a row for its pivot, the unknowns that were eliminated later being known; what no row determines is zero. */
    private void substitute(int pivot) {
        BigInteger rest = right.get(pivot).multiply(denominator);
        for (Map.Entry<Integer, BigInteger> entry : rows.get(pivot).entrySet()) {
            rest = rest.subtract(entry.getValue().multiply(numerator(entry.getKey())));
        }
        numerators.put(pivot, rest.divide(rows.get(pivot).getOrDefault(pivot, BigInteger.ONE)));
    }

    /** The value of an unknown, times the denominator. */
    BigInteger numerator(int unknown) {
        return numerators.getOrDefault(unknown, BigInteger.ZERO);
    }

    /** The common denominator of all values, above zero. */
    BigInteger denominator() {
        return denominator;
    }
}
