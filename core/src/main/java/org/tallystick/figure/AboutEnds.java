package org.tallystick.figure;

import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Rule;

/**
 * Two ends, at least one of which is approximate.
 *
 * @param lower the lower end
 * @param from its hedge: about, more than, at least, or at most where there is no lower end
 * @param upper the upper end, not below the lower one
 * @param to its hedge: about, less than, at most, or at least where there is no upper end
 */
record AboutEnds(Magnitude lower, Hedge from, Magnitude upper, Hedge to) implements QuantityExpression {

    static AboutEnds both(Magnitude lower, Magnitude upper) {
        return new AboutEnds(lower, Hedge.ABOUT, upper, Hedge.ABOUT);
    }

    boolean areBothAbout() {
        return from == Hedge.ABOUT && to == Hedge.ABOUT;
    }

    @Override
    public Hedge hedge() {
        return Hedge.BETWEEN;
    }

    @Override
    public Rule rule() {
        return Rule.ABOUT_RANGE;
    }

    @Override
    public Interval named(ReadingPolicy policy) {
        return Interval.closed(lower.value(), upper.value());
    }

    @Override
    public Spread spread(ReadingPolicy policy) {
        Interval rounded = in(Reading.ROUNDED, policy);
        return new Spread(in(Reading.EXACT, policy), rounded, in(Reading.LOOSE, policy), rounded);
    }

    private Interval in(Reading reading, ReadingPolicy policy) {
        return above(reading, policy)
                .intersection(below(reading, policy))
                .orElseThrow(() -> new IllegalStateException("the ends of a range rise"));
    }

    private Interval above(Reading reading, ReadingPolicy policy) {
        return switch (from) {
            case ABOUT -> AboutBound.ofRange(Hedge.AT_LEAST, lower, reading, policy);
            case AT_MOST -> Interval.all();
            default -> from.in(reading, lower.value(), Rational.ZERO);
        };
    }

    private Interval below(Reading reading, ReadingPolicy policy) {
        return switch (to) {
            case ABOUT -> AboutBound.ofRange(Hedge.AT_MOST, upper, reading, policy);
            case AT_LEAST -> Interval.all();
            default -> to.in(reading, upper.value(), Rational.ZERO);
        };
    }

    @Override
    public AboutEnds moved(Affine way) {
        Magnitude one = lower.moved(way);
        Magnitude other = upper.moved(way);
        return way.turns()
                ? new AboutEnds(other, to.turned(), one, from.turned())
                : new AboutEnds(one, from, other, to);
    }

    @Override
    public AboutEnds statingEveryDigit() {
        return new AboutEnds(lower.statingEveryDigit(), from, upper.statingEveryDigit(), to);
    }

    @Override
    public AboutEnds asPercent() {
        return new AboutEnds(lower.asPercent(), from, upper.asPercent(), to);
    }
}
