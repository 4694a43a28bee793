package org.tallystick.figure;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Rule;

/**
 * A bound at an approximate number: "at least about 300". It is at the far end of what "about" leaves open, so that every bound that may be
 * meant is included.
 *
 * @param hedge the bound, which is one-sided
 * @param number the number
 */
record AboutBound(Hedge hedge, Magnitude number) implements QuantityExpression {

    @Override
    public Rule rule() {
        return Rule.ABOUT_BOUND;
    }

    @Override
    public Optional<Magnitude> magnitude() {
        return Optional.of(number);
    }

    @Override
    public Interval named(ReadingPolicy policy) {
        return Interval.of(number.value());
    }

    @Override
    public Spread spread(ReadingPolicy policy) {
        Interval rounded = in(hedge, number, Reading.ROUNDED, policy);
        Rational end = end(hedge, number, Reading.ROUNDED, policy);
        return new Spread(
                in(hedge, number, Reading.EXACT, policy),
                rounded,
                in(hedge, number, Reading.LOOSE, policy),
                hedge.usual(end, number.resolution(policy)));
    }

    /** Returns the values that a bound leaves open at an approximate number. */
    static Interval in(Hedge bound, Magnitude number, Reading reading, ReadingPolicy policy) {
        return bound.in(reading, end(bound, number, reading, policy), Rational.ZERO);
    }

    private static Rational end(Hedge bound, Magnitude number, Reading reading, ReadingPolicy policy) {
        boolean wide = reading == Reading.LOOSE;
        Rational resolution = wide ? number.wideResolution(Hedge.ABOUT, policy) : number.resolution(policy);
        Rational reach = policy.reach(Hedge.ABOUT, reading, resolution);
        boolean above = bound == Hedge.MORE_THAN || bound == Hedge.AT_LEAST;
        return above ? number.value().minus(reach) : number.value().plus(reach);
    }

    @Override
    public AboutBound moved(Affine way) {
        return new AboutBound(way.turns() ? hedge.turned() : hedge, number.moved(way));
    }

    @Override
    public AboutBound map(UnaryOperator<Magnitude> change) {
        return new AboutBound(hedge, change.apply(number));
    }

    @Override
    public QuantityExpression withHedge(Hedge other) {
        return new One(hedge, number).withHedge(other);
    }
}
