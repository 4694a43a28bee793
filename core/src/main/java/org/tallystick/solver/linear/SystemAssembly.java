package org.tallystick.solver.linear;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Constraints as they come in, and the fraction of which all their ends are whole multiples, as far as one does. */
final class SystemAssembly {
    /** A finer fraction leaves too little room in a long. */
    private static final long MOST_SCALE = 1 << 24;

    private int[] starts = new int[16];
    private int[] columns = new int[16];
    private Rational[] coefficients = new Rational[16];
    private long[] factors = new long[16];
    private int terms;
    private final List<Interval> values = new ArrayList<>();
    private long scale = 1;

    void term(int unknown, Rational coefficient) {
        if (terms == columns.length) {
            columns = Arrays.copyOf(columns, 2 * terms);
            coefficients = Arrays.copyOf(coefficients, 2 * terms);
            factors = Arrays.copyOf(factors, 2 * terms);
        }
        columns[terms] = unknown;
        coefficients[terms] = coefficient;
        factors[terms++] = coefficient.equals(Rational.ONE) ? 1 : whole(coefficient);
    }

    private static long whole(Rational coefficient) {
        if (coefficient.isZero()) {
            throw new IllegalArgumentException("a coefficient of zero");
        }
        OptionalLong whole = coefficient.numeratorOver(1);
        return whole.isPresent() && ScaledEnds.fits(whole.getAsLong()) ? whole.getAsLong() : 0;
    }

    /** Ends a constraint and returns its number. */
    int close(Interval interval) {
        values.add(interval);
        if (values.size() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[values.size()] = terms;
        interval.min().ifPresent(this::refine);
        interval.max().ifPresent(this::refine);
        return values.size() - 1;
    }

    private void refine(Rational end) {
        if (end.isWhole() || end.numeratorOver(scale).isPresent()) {
            return;
        }
        if (end.denominator().bitLength() < Integer.SIZE) {
            long denominator = end.denominator().longValue();
            long finer = scale / LongMath.gcd(scale, denominator) * denominator;
            scale = finer <= MOST_SCALE ? finer : scale;
        }
    }

    LinearSystem system(int unknowns) {
        Terms held = new Terms(
                Arrays.copyOf(starts, values.size() + 1),
                Arrays.copyOf(columns, terms),
                Arrays.copyOf(coefficients, terms),
                Arrays.copyOf(factors, terms));
        checkUnknowns(held, unknowns);
        ScaledEnds mins = new ScaledEnds(values.size(), scale);
        ScaledEnds maxs = new ScaledEnds(values.size(), scale);
        for (int c = 0; c < values.size(); c++) {
            Interval interval = values.get(c);
            set(mins, c, interval.min(), interval.isMinOpen() ? ScaledEnds.OPEN : ScaledEnds.CLOSED);
            set(maxs, c, interval.max(), interval.isMaxOpen() ? ScaledEnds.OPEN : ScaledEnds.CLOSED);
        }
        return new LinearSystem(unknowns, held, values.toArray(new Interval[0]), mins, maxs);
    }

    private static void set(ScaledEnds ends, int at, Optional<Rational> end, int open) {
        if (end.isPresent()) {
            ends.set(at, end.get(), open);
        }
    }

    private static void checkUnknowns(Terms held, int unknowns) {
        int[] last = new int[unknowns];
        Arrays.fill(last, -1);
        for (int c = 0; c + 1 < held.starts.length; c++) {
            for (int k = held.starts[c]; k < held.starts[c + 1]; k++) {
                int unknown = held.columns[k];
                if (unknown < 0 || unknown >= unknowns || last[unknown] == c) {
                    throw new IllegalArgumentException("unknown " + unknown + " in constraint " + c);
                }
                last[unknown] = c;
            }
        }
    }
}
