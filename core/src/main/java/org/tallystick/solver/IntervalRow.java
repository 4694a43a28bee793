package org.tallystick.solver;

import java.util.Map;
import java.util.function.IntFunction;
import org.tallystick.algebra.LinearForm;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** That a sum of multiples of numbered unknowns lies in an interval. */
final class IntervalRow {
    private final int[] unknowns;
    private final Rational[] coefficients;
    private final Interval target;

    IntervalRow(LinearForm row, Map<String, Integer> numbers) {
        this.unknowns = row.coefficients().keySet().stream()
                .mapToInt(name -> numbers.getOrDefault(name, Cut.NONE))
                .toArray();
        this.coefficients = row.coefficients().values().toArray(new Rational[0]);
        this.target = row.values();
    }

    int[] unknowns() {
        return unknowns;
    }

    Rational coefficient(int position) {
        return coefficients[position];
    }

    Interval target() {
        return target;
    }

    Interval sum(IntFunction<Interval> values) {
        Interval sum = Interval.of(Rational.ZERO);
        for (int i = 0; i < unknowns.length; i++) {
            sum = sum.plus(term(i, values));
        }
        return sum;
    }

    boolean isPossible(IntFunction<Interval> values) {
        return sum(values).intersection(target).isPresent();
    }

    /** The end of each unknown that matters where the sum lies wholly on one side of the target. */
    Half blamed(int position, boolean sumIsBelow) {
        return (coefficients[position].signum() > 0) == sumIsBelow ? Half.BELOW : Half.ABOVE;
    }

    /** What each unknown must be, the others being free within their values. */
    Interval[] solved(IntFunction<Interval> values) {
        int size = unknowns.length;
        Interval[] after = new Interval[size + 1];
        after[size] = Interval.of(Rational.ZERO);
        for (int i = size - 1; i >= 0; i--) {
            after[i] = after[i + 1].plus(term(i, values));
        }
        Interval[] solved = new Interval[size];
        Interval left = target;
        for (int i = 0; i < size; i++) {
            solved[i] = left.minus(after[i + 1]).times(coefficients[i].reciprocal());
            left = left.minus(term(i, values));
        }
        return solved;
    }

    private Interval term(int position, IntFunction<Interval> values) {
        return values.apply(unknowns[position]).times(coefficients[position]);
    }
}
