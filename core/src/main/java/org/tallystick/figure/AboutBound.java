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
    public Hedge numberHedge() {
        return Hedge.ABOUT;
    }

    @Override
    public Interval named(ReadingPolicy policy) {
        return Interval.of(number.value());
    }

    @Override
    public Spread spread(ReadingPolicy policy) {
        Interval rounded = in(Reading.ROUNDED, policy);
        return new Spread(
                in(Reading.EXACT, policy),
                rounded,
                in(Reading.LOOSE, policy),
                hedge.usual(end(Reading.ROUNDED, policy), number.resolution(numberHedge(), policy)));
    }

    private Interval in(Reading reading, ReadingPolicy policy) {
        return hedge.in(reading, end(reading, policy), Rational.ZERO);
    }

    private Rational end(Reading reading, ReadingPolicy policy) {
        return end(hedge, number, reach(number, numberHedge(), reading, policy));
    }

    /** Returns the values that a bound leaves open at an approximate end of a range. */
    static Interval ofRange(Hedge bound, Magnitude number, Reading reading, ReadingPolicy policy) {
        Rational reach = reach(number, Hedge.BETWEEN, reading, policy);
        return bound.in(reading, end(bound, number, reach), Rational.ZERO);
    }

    private static Rational reach(Magnitude number, Hedge hedge, Reading reading, ReadingPolicy policy) {
        Rational resolution =
                reading == Reading.LOOSE ? number.wideResolution(hedge, policy) : number.resolution(hedge, policy);
        return policy.reach(Hedge.ABOUT, reading, resolution);
    }

    private static Rational end(Hedge bound, Magnitude number, Rational reach) {
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
