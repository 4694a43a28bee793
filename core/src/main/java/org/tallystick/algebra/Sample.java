package org.tallystick.algebra;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;

/**
 * The reported quantities of a sample: the number of values, their total and their mean. Where the total counts whole things every value is
 * whole, so the mean is a whole number divided by the count (the GRIM test of Brown and Heathers, 2017).
 *
 * @param mean the id of the mean
 * @param total the id of the total
 * @param count the id of the count
 * @param scale the factor from the total's unit, per counted thing, to the mean's unit
 * @param isTotalWhole whether the total counts whole things
 * @param isCountWhole whether the count is a whole number
 */
record Sample(String mean, String total, String count, Rational scale, boolean isTotalWhole, boolean isCountWhole) {
    /** The greatest number of counts, or of counts and totals, that are tried. */
    static final int MOST = 20_000;

    /** Receives one count and the totals that are possible with it. */
    interface Test {
        Decision of(BigInteger count, Interval totals);
    }

    /** Whether some whole count in an interval, and totals possible with it, pass a test. A count of zero is excluded. */
    Decision anyCount(Interval counts, Function<String, Interval> values, Test test) {
        Optional<Interval> whole = counts.tightenedToWhole();
        if (whole.isEmpty()) {
            return Decision.NO;
        }
        if (!whole.get().isBounded()) {
            return Decision.OPEN;
        }
        BigInteger last = whole.get().max().orElseThrow().numerator();
        BigInteger first = whole.get().min().orElseThrow().numerator();
        if (last.subtract(first).compareTo(BigInteger.valueOf(MOST)) > 0) {
            return Decision.OPEN;
        }
        Decision worst = Decision.NO;
        for (BigInteger n = first; n.compareTo(last) <= 0; n = n.add(BigInteger.ONE)) {
            Optional<Interval> totals = n.signum() == 0 ? Optional.empty() : totals(Rational.of(n), values);
            BigInteger number = n;
            Decision decision = totals.map(range -> test.of(number, range)).orElse(Decision.NO);
            if (decision == Decision.YES) {
                return Decision.YES;
            }
            worst = decision == Decision.OPEN ? Decision.OPEN : worst;
        }
        return worst;
    }

    /** Returns the approximate number of counts to try, 0 where there are too many. */
    long tries(Interval counts) {
        return counts.tightenedToWhole()
                .filter(Interval::isBounded)
                .map(Sample::wholes)
                .filter(n -> n <= MOST + 1L)
                .orElse(0L);
    }

    private static long wholes(Interval bounded) {
        BigInteger width =
                bounded.max().orElseThrow().minus(bounded.min().orElseThrow()).numerator();
        return width.min(BigInteger.valueOf(MOST + 1L)).longValue() + 1;
    }

    /** Returns the approximate number of totals to try with the largest of some counts. */
    long triesOfTotals(Interval counts, Function<String, Interval> values) {
        Optional<Interval> whole = counts.tightenedToWhole().filter(Interval::isBounded);
        return whole.flatMap(range -> totals(range.max().orElseThrow(), values))
                .map(range -> range.isBounded() ? wholes(range) : Long.valueOf(MOST))
                .orElse(0L);
    }

    /** Returns the totals that give the mean with a count, whole numbers where required. */
    Optional<Interval> totals(Rational number, Function<String, Interval> values) {
        Optional<Interval> fitting =
                values.apply(mean).times(number.dividedBy(scale)).intersection(values.apply(total));
        return isTotalWhole ? fitting.flatMap(Interval::tightenedToWhole) : fitting;
    }

    /** Returns the mean as a quotient, without the requirement of whole numbers. */
    FormulaProposition quotient() {
        Node fraction =
                new Node.Product(ImmutableList.of(new Node.Leaf(total)), ImmutableList.of(new Node.Leaf(count)));
        return FormulaProposition.of(new Node.Leaf(mean), Order.EQUAL, Node.scaled(fraction, scale));
    }
}
