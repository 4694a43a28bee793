package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * What peeling leaves, as a system of its own: the unknowns of the cycles, bounded by all that hangs on them, and the rows
 * among them, widened by what the settled unknowns may add.
 */
final class Residual {
    final LinearSystem system;
    private final Presolve peeling;
    private final int[] unknowns;
    private final int[] newNumbers;
    private final List<Origin> origins = new ArrayList<>();

    /** Where a constraint is from: a row taken so many times, or, with a complemented number, the bounds of an unknown. */
    private record Origin(int number, Rational times) {}

    Residual(Presolve peeling) {
        this.peeling = peeling;
        this.unknowns = new int[count(peeling)];
        this.newNumbers = new int[peeling.system.unknowns()];
        LinearSystem.Builder builder = LinearSystem.builder();
        for (int u = 0; u < newNumbers.length; u++) {
            newNumbers[u] = -1;
            if (peeling.isTied(u)) {
                bound(u, builder);
            }
        }
        for (int c = 0; c < peeling.system.size(); c++) {
            if (peeling.isLeft(c)) {
                row(c, builder);
            }
        }
        this.system = builder.build();
    }

    private static int count(Presolve peeling) {
        int tied = 0;
        for (int u = 0; u < peeling.system.unknowns(); u++) {
            tied += peeling.isTied(u) ? 1 : 0;
        }
        return tied;
    }

    private void bound(int unknown, LinearSystem.Builder builder) {
        int number = builder.unknown();
        newNumbers[unknown] = number;
        unknowns[number] = unknown;
        Interval values = peeling.interval(unknown);
        if (!values.equals(Interval.all())) {
            builder.bound(number, values);
            origins.add(new Origin(~unknown, Rational.ONE));
        }
    }

    private void row(int row, LinearSystem.Builder builder) {
        LinearSystem whole = peeling.system;
        List<Integer> of = new ArrayList<>();
        List<Rational> coefficients = new ArrayList<>();
        Interval settled = Interval.of(Rational.ZERO);
        BigInteger denominator = BigInteger.ONE;
        for (int k = whole.starts[row]; k < whole.starts[row + 1]; k++) {
            int unknown = whole.columns[k];
            Rational coefficient = whole.coefficients[k];
            if (newNumbers[unknown] < 0) {
                settled = settled.plus(peeling.interval(unknown).times(coefficient));
            } else {
                of.add(newNumbers[unknown]);
                coefficients.add(coefficient);
                denominator = lcm(denominator, coefficient.denominator());
            }
        }
        Rational times = Rational.of(denominator);
        coefficients.replaceAll(times::times);
        builder.row(of, coefficients, whole.values[row].minus(settled).times(times));
        origins.add(new Origin(row, times));
    }

    private static BigInteger lcm(BigInteger a, BigInteger b) {
        return b.equals(BigInteger.ONE) ? a : a.divide(a.gcd(b)).multiply(b);
    }

    boolean isEmpty() {
        return unknowns.length == 0;
    }

    /** The number of an unknown of the whole here; negative where it is settled. */
    int number(int unknown) {
        return newNumbers[unknown];
    }

    /** The number in the whole of an unknown of this. */
    int unknown(int number) {
        return unknowns[number];
    }

    /** What adds up to as much in the whole as some lines add up to here. */
    ImmutableList<Multiplier> inWhole(List<Multiplier> lines) {
        RowDerivation derivation = new RowDerivation(peeling);
        for (Multiplier line : lines) {
            Origin origin = origins.get(line.constraint());
            Rational times = line.times().times(origin.times());
            if (origin.number() < 0) {
                derivation.bound(~origin.number(), times);
            } else {
                derivation.row(origin.number(), times);
            }
        }
        return derivation.lines();
    }
}
