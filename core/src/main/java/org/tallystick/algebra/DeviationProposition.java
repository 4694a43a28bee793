package org.tallystick.algebra;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * The proposition that a sample standard deviation is that of some values with a given total and mean. Where the total counts whole things
 * every value is whole, which few deviations allow (the GRIMMER test of Anaya, 2016, decided by sums of squares).
 */
final class DeviationProposition implements Proposition {
    private static final Interval NOT_NEGATIVE = Interval.atLeast(Rational.ZERO);

    /** The approximate number of operations to try one count or one total. */
    private static final long OPERATIONS = 10;

    /** A single value has no deviation. */
    private static final Interval TWO_OR_MORE = Interval.atLeast(Rational.TWO);

    private final Sample sample;
    private final String deviation;
    private final Rational converted;
    private final FormulaProposition quotient;

    /** Creates the proposition. The factor converts the unit of the deviation to that of the mean. */
    DeviationProposition(Sample sample, String deviation, Rational converted) {
        this.sample = sample;
        this.deviation = deviation;
        this.converted = converted;
        this.quotient = sample.quotient();
    }

    @Override
    public Optional<Interval> left(Function<String, Interval> values) {
        return Optional.of(values.apply(deviation));
    }

    /** Any value that is not negative; the set of possible ones has no simple form. */
    @Override
    public Optional<Interval> right(Function<String, Interval> values) {
        return quotient.right(values).map(defined -> NOT_NEGATIVE);
    }

    @Override
    public Decision decide(Function<String, Interval> values) {
        Optional<Interval> spread = values.apply(deviation)
                .times(converted.dividedBy(sample.scale().abs()))
                .intersection(NOT_NEGATIVE);
        Optional<Interval> counts = values.apply(sample.count()).intersection(TWO_OR_MORE);
        if (spread.isEmpty() || counts.isEmpty() || quotient.decide(values) == Decision.NO) {
            return Decision.NO;
        }
        Interval square = spread.get().times(spread.get());
        Tries tries = new Tries();
        return sample.anyCount(
                counts.get(),
                values,
                (count, totals) -> sample.isTotalWhole() ? whole(count, totals, square, tries) : Decision.YES);
    }

    /** The number of totals tried, over all counts. */
    private static final class Tries {
        private int made;

        private boolean isSpent() {
            return made++ >= Sample.MOST;
        }
    }

    /** Totals that differ by the count allow the same deviations, so only one of them is tried. */
    private static Decision whole(BigInteger count, Interval totals, Interval square, Tries spent) {
        if (count.bitLength() >= Integer.SIZE) {
            return Decision.OPEN;
        }
        Interval deviations = square.times(Rational.of(count.subtract(BigInteger.ONE)));
        Rational first = totals.min().or(totals::max).orElse(Rational.ZERO);
        boolean down = totals.min().isEmpty() && totals.max().isPresent();
        Decision worst = Decision.NO;
        for (int tries = 0; tries < count.intValue(); tries++) {
            Rational total = first.plus(Rational.of(down ? -tries : tries));
            if (!totals.contains(total)) {
                return worst;
            }
            if (spent.isSpent()) {
                return Decision.OPEN;
            }
            Decision decision = new SquareSums(count.intValue(), total.numerator()).decide(deviations);
            if (decision == Decision.YES) {
                return Decision.YES;
            }
            worst = decision == Decision.OPEN ? Decision.OPEN : worst;
        }
        return worst;
    }

    @Override
    public boolean isCertain(Function<String, Interval> values) {
        return false;
    }

    @Override
    public Optional<Interval> solve(String unknown, Function<String, Interval> values) {
        if (unknown.equals(deviation)) {
            return Optional.of(NOT_NEGATIVE);
        }
        Optional<Interval> found = quotient.solve(unknown, values);
        return unknown.equals(sample.count()) ? found.flatMap(TWO_OR_MORE::intersection) : found;
    }

    @Override
    public long work(Function<String, Interval> values) {
        Optional<Interval> counts = values.apply(sample.count()).intersection(TWO_OR_MORE);
        long tried = counts.map(sample::tries).orElse(0L);
        if (tried == 0 || !sample.isTotalWhole()) {
            return tried * OPERATIONS;
        }
        long totals = sample.triesOfTotals(counts.orElseThrow(), values);
        return OPERATIONS * (tried + Math.min(Sample.MOST, tried * totals));
    }

    @Override
    public Optional<LinearForm> row() {
        return Optional.empty();
    }
}
