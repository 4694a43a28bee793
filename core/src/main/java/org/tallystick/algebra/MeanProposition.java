package org.tallystick.algebra;

import java.util.Optional;
import java.util.function.Function;
import org.tallystick.number.Interval;

/** The proposition that a mean is a total divided by a count. The total is whole where it counts whole things. */
final class MeanProposition implements Proposition {
    private final Sample sample;
    private final FormulaProposition quotient;

    MeanProposition(Sample sample) {
        this.sample = sample;
        this.quotient = sample.quotient();
    }

    @Override
    public Optional<Interval> left(Function<String, Interval> values) {
        return quotient.left(values);
    }

    @Override
    public Optional<Interval> right(Function<String, Interval> values) {
        return quotient.right(values);
    }

    @Override
    public Decision decide(Function<String, Interval> values) {
        Decision real = quotient.decide(values);
        Interval counts = values.apply(sample.count());
        if (real == Decision.NO || !sample.isTotalWhole()) {
            return real;
        }
        if (counts.isPoint()) {
            return Decision.of(sample.totals(counts.min().orElseThrow(), values).isPresent());
        }
        return sample.isCountWhole()
                ? sample.anyCount(counts, values, (count, totals) -> Decision.YES)
                : ofAnyTotal(values);
    }

    /** For a count that need not be whole, any whole total between the least and the greatest possible one is sufficient. */
    private Decision ofAnyTotal(Function<String, Interval> values) {
        Optional<Interval> totals = quotient.solve(sample.total(), values)
                .flatMap(values.apply(sample.total())::intersection)
                .flatMap(Interval::tightenedToWhole);
        return totals.isPresent() ? Decision.OPEN : Decision.NO;
    }

    @Override
    public boolean isCertain(Function<String, Interval> values) {
        return quotient.isCertain(values) && decide(values) == Decision.YES;
    }

    @Override
    public Optional<Interval> solve(String unknown, Function<String, Interval> values) {
        return quotient.solve(unknown, values);
    }

    @Override
    public long work(Function<String, Interval> values) {
        boolean tried = sample.isTotalWhole() && sample.isCountWhole();
        return tried ? 4 * sample.tries(values.apply(sample.count())) : 0;
    }

    @Override
    public Optional<LinearForm> row() {
        return Optional.empty();
    }

    @Override
    public Optional<QuadraticEquation> quadratic() {
        return quotient.quadratic();
    }
}
