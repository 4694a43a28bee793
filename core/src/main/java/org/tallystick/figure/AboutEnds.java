package org.tallystick.figure;

import java.util.Optional;
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
        Optional<Interval> between =
                end(lower, from, reading, policy).intersection(end(upper, to, reading, policy));
        return between.orElseThrow(() -> new IllegalStateException("the ends of a range rise"));
    }

    /** Returns the values on the inner side of an end. */
    private Interval end(Magnitude end, Hedge hedge, Reading reading, ReadingPolicy policy) {
        boolean isLower = end == lower;
        if (hedge == Hedge.ABOUT) {
            Hedge bound = isLower ? Hedge.AT_LEAST : Hedge.AT_MOST;
            return AboutBound.in(bound, end, reading, policy);
        }
        boolean missing = hedge == (isLower ? Hedge.AT_MOST : Hedge.AT_LEAST);
        return missing ? Interval.all() : hedge.in(reading, end.value(), Rational.ZERO);
    }

    @Override
    public AboutEnds moved(Affine way) {
        Magnitude one = lower.moved(way);
        Magnitude other = upper.moved(way);
        return way.turns() ? new AboutEnds(other, to.turned(), one, from.turned()) : new AboutEnds(one, from, other, to);
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
