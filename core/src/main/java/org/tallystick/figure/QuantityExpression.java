package org.tallystick.figure;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Rule;
import org.tallystick.phrase.Vagueness;

/** A stated quantity, before its limits narrow it. */
sealed interface QuantityExpression extends Serializable
        permits QuantityExpression.One,
                QuantityExpression.Around,
                QuantityExpression.Ends,
                QuantityExpression.Vague,
                AboutEnds,
                AboutBound,
                StatedInterval {

    Hedge hedge();

    /** Returns the hedge of its one number alone: "about" in "at least about 30". */
    default Hedge numberHedge() {
        return hedge();
    }

    /** Returns the rule by which it is read where its wording has no other. */
    Rule rule();

    /** Returns the one number on which it is based, where there is one. */
    default Optional<Magnitude> magnitude() {
        return Optional.empty();
    }

    /** Returns the named numbers, without the extension by a hedge. */
    Interval named(ReadingPolicy policy);

    /** Returns the values that it allows in each reading. */
    Spread spread(ReadingPolicy policy);

    /** Returns this expression after a conversion. */
    QuantityExpression moved(Affine way);

    /** Returns this expression as a percentage. */
    default QuantityExpression asPercent() {
        return map(Magnitude::asPercent);
    }

    /** Returns this expression with its one number changed; unchanged where it has none. */
    default QuantityExpression map(UnaryOperator<Magnitude> change) {
        return this;
    }

    /** Returns this expression for a source that states every digit. */
    default QuantityExpression statingEveryDigit() {
        return map(Magnitude::statingEveryDigit);
    }

    default QuantityExpression withHedge(Hedge other) {
        throw new IllegalArgumentException("a hedge cannot be changed where it is " + hedge().word());
    }

    /**
     * A number with a hedge, which determines the readings together with its resolution.
     *
     * @param hedge a hedge of a single value
     * @param number the value and its resolutions
     */
    record One(Hedge hedge, Magnitude number) implements QuantityExpression {
        @Override
        public Rule rule() {
            return Rule.of(hedge);
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
            Rational x = number.value();
            Rational resolution = number.resolution(hedge, policy);
            if (hedge.isOneSided()) {
                Interval open = hedge.in(Reading.ROUNDED, x, resolution);
                return new Spread(open, open, open, hedge.usual(x, resolution));
            }
            Rational wide = number.wideResolution(hedge, policy);
            Interval rounded = hedge.in(Reading.ROUNDED, x, policy.reach(hedge, Reading.ROUNDED, resolution));
            return new Spread(
                    hedge.in(Reading.EXACT, x, policy.reach(hedge, Reading.EXACT, resolution)),
                    rounded,
                    hedge.in(Reading.LOOSE, x, policy.reach(hedge, Reading.LOOSE, wide)),
                    rounded);
        }

        @Override
        public One moved(Affine way) {
            return new One(way.turns() ? hedge.turned() : hedge, number.moved(way));
        }

        @Override
        public One map(UnaryOperator<Magnitude> change) {
            return new One(hedge, change.apply(number));
        }

        @Override
        public One withHedge(Hedge other) {
            if (!other.takesOneValue()) {
                throw new IllegalArgumentException(
                        "the hedge " + other.word() + " does not stand beside a single value");
            }
            return new One(other, number);
        }
    }

    /**
     * A number plus or minus a margin.
     *
     * @param middle the number
     * @param margin the margin, not below zero, after conversion
     */
    record Around(Magnitude middle, Rational margin) implements QuantityExpression {
        @Override
        public Hedge hedge() {
            return Hedge.PLUS_MINUS;
        }

        @Override
        public Rule rule() {
            return Rule.PLUS_MINUS;
        }

        @Override
        public Optional<Magnitude> magnitude() {
            return Optional.of(middle);
        }

        @Override
        public Interval named(ReadingPolicy policy) {
            return Interval.of(middle.value());
        }

        @Override
        public Spread spread(ReadingPolicy policy) {
            Interval rounded = in(Reading.ROUNDED, policy);
            return new Spread(in(Reading.EXACT, policy), rounded, in(Reading.LOOSE, policy), rounded);
        }

        private Interval in(Reading reading, ReadingPolicy policy) {
            Rational x = middle.value();
            Rational reach = policy.reach(Hedge.PLUS_MINUS, reading, margin);
            return Interval.closed(x.minus(reach), x.plus(reach));
        }

        @Override
        public Around moved(Affine way) {
            return new Around(middle.moved(way), way.distance(margin));
        }

        @Override
        public Around map(UnaryOperator<Magnitude> change) {
            return new Around(change.apply(middle), margin);
        }
    }

    /**
     * Two ends, either of which may be open or missing.
     *
     * @param interval the values between them
     */
    record Ends(Interval interval) implements QuantityExpression {
        @Override
        public Hedge hedge() {
            return Hedge.BETWEEN;
        }

        @Override
        public Rule rule() {
            return interval.isMinOpen() || interval.isMaxOpen() ? Rule.OPEN_RANGE : Rule.RANGE;
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
        public Ends moved(Affine way) {
            return new Ends(way.of(interval));
        }
    }

    /**
     * A word in place of a number: "dozens", "thousands", "a few", "a couple of hundred".
     *
     * @param kind the kind of word
     * @param each the size of one of them: 12 for "dozens", 100 for "a couple of hundred", 1 for "a few"
     */
    record Vague(Vagueness kind, Affine each) implements QuantityExpression {
        static Vague of(Vagueness kind, Rational each) {
            return new Vague(kind, Affine.times(each));
        }

        @Override
        public Hedge hedge() {
            return Hedge.VAGUE;
        }

        @Override
        public Rule rule() {
            return kind == Vagueness.PLURAL ? Rule.PLURAL : Rule.VAGUE_COUNT;
        }

        @Override
        public Interval named(ReadingPolicy policy) {
            return in(Reading.EXACT, policy);
        }

        @Override
        public Spread spread(ReadingPolicy policy) {
            Interval rounded = in(Reading.ROUNDED, policy);
            return new Spread(in(Reading.EXACT, policy), rounded, in(Reading.LOOSE, policy), rounded);
        }

        private Interval in(Reading reading, ReadingPolicy policy) {
            return each.of(policy.vague(kind, reading));
        }

        @Override
        public Vague moved(Affine way) {
            return new Vague(kind, each.then(way));
        }
    }
}
