package org.tallystick.figure;

import java.util.function.UnaryOperator;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.unit.Unit;

/** Makes the collected changes, in an order that does not depend on the caller. */
final class FigureBuilder implements Figure.Builder {
    private final Figure original;
    private UnaryOperator<Figure> policy = UnaryOperator.identity();
    private UnaryOperator<Figure> unit = UnaryOperator.identity();
    private UnaryOperator<Figure> hedge = UnaryOperator.identity();
    private UnaryOperator<Figure> resolution = UnaryOperator.identity();
    private UnaryOperator<Figure> range = UnaryOperator.identity();

    FigureBuilder(Figure original) {
        this.original = original;
    }

    @Override
    public Figure.Builder policy(ReadingPolicy policy) {
        this.policy = figure -> figure.withPolicy(policy);
        return this;
    }

    @Override
    public Figure.Builder unit(Unit unit) {
        this.unit = figure -> figure.to(unit);
        return this;
    }

    @Override
    public Figure.Builder hedge(Hedge hedge) {
        this.hedge = figure -> figure.withHedge(hedge);
        return this;
    }

    @Override
    public Figure.Builder resolution(Rational resolution) {
        this.resolution = figure -> figure.withResolution(resolution);
        return this;
    }

    @Override
    public Figure.Builder range(Interval range) {
        this.range = figure -> figure.withRange(range);
        return this;
    }

    @Override
    public Figure build() {
        return policy.andThen(unit)
                .andThen(hedge)
                .andThen(resolution)
                .andThen(range)
                .apply(original);
    }
}
