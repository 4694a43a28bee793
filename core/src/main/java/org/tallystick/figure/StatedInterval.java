package org.tallystick.figure;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Rule;

/**
 * A number with the interval that is stated for it, as in "3.2 (95% CI 2.8–3.6)". Every reading is the interval.
 *
 * @param centre the number, which is in the interval but need not be its middle
 * @param interval the interval, closed and bounded
 */
record StatedInterval(Magnitude centre, Interval interval) implements QuantityExpression {

    @Override
    public Hedge hedge() {
        return Hedge.BETWEEN;
    }

    @Override
    public Rule rule() {
        return Rule.STATED_INTERVAL;
    }

    @Override
    public Optional<Magnitude> magnitude() {
        return Optional.of(centre);
    }

    @Override
    public Interval named(ReadingPolicy policy) {
        return interval;
    }

    @Override
    public Spread spread(ReadingPolicy policy) {
        return Spread.same(interval);
    }

    @Override
    public StatedInterval moved(Affine way) {
        return new StatedInterval(centre.moved(way), way.of(interval));
    }

    @Override
    public StatedInterval map(UnaryOperator<Magnitude> change) {
        return new StatedInterval(change.apply(centre), interval);
    }
}
