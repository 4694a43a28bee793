package org.tallystick.figure;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** What was said of a quantity, before the nature of the thing narrows it. */
sealed interface Said extends Serializable {

    Hedge hedge();

    /** The one number that it is built on, where there is one. */
    default Optional<Magnitude> magnitude() {
        return Optional.empty();
    }

    /** What it leaves open in each reading. */
    Spread spread();

    Said times(Rational factor);

    /** The same with its one number changed; itself where it has none. */
    default Said map(UnaryOperator<Magnitude> change) {
        return this;
    }

    default Said withHedge(Hedge other) {
        throw new IllegalArgumentException("a hedge cannot be changed where it is " + hedge().word());
    }

    /**
     * A number behind a hedge, which with its grain settles the readings.
     *
     * @param hedge one that stands beside a single value
     * @param number the value and its grains
     */
    record One(Hedge hedge, Magnitude number) implements Said {
        @Override
        public Optional<Magnitude> magnitude() {
            return Optional.of(number);
        }

        @Override
        public Spread spread() {
            Rational x = number.value();
            Rational g = number.grain();
            Rational wide = number.wideGrain(hedge);
            return new Spread(
                    hedge.in(Reading.EXACT, x, g, wide),
                    hedge.in(Reading.ROUNDED, x, g, wide),
                    hedge.in(Reading.LOOSE, x, g, wide),
                    hedge.usual(x, g, wide));
        }

        @Override
        public One times(Rational factor) {
            return map(magnitude -> magnitude.times(factor));
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
     * A number give or take a margin.
     *
     * @param middle the number
     * @param margin how far off it may be, not below zero
     */
    record Around(Magnitude middle, Rational margin) implements Said {
        @Override
        public Hedge hedge() {
            return Hedge.PLUS_MINUS;
        }

        @Override
        public Optional<Magnitude> magnitude() {
            return Optional.of(middle);
        }

        @Override
        public Spread spread() {
            Interval near = within(margin);
            return new Spread(near, near, within(margin.times(Rational.TWO)), near);
        }

        private Interval within(Rational distance) {
            return Interval.closed(
                    middle.value().minus(distance), middle.value().plus(distance));
        }

        @Override
        public Around times(Rational factor) {
            return new Around(middle.times(factor), margin.times(factor));
        }

        @Override
        public Around map(UnaryOperator<Magnitude> change) {
            return new Around(change.apply(middle), margin);
        }
    }

    /**
     * Two ends.
     *
     * @param interval what lies between them
     */
    record Ends(Interval interval) implements Said {
        @Override
        public Hedge hedge() {
            return Hedge.BETWEEN;
        }

        @Override
        public Spread spread() {
            return Spread.same(interval);
        }

        @Override
        public Ends times(Rational factor) {
            return new Ends(interval.times(factor));
        }
    }

    /**
     * A plural in place of a number: "dozens", "thousands".
     *
     * @param each how many one of them is
     */
    record Plural(Rational each) implements Said {
        private static final Rational TWENTY = Rational.of(20);

        @Override
        public Hedge hedge() {
            return Hedge.VAGUE;
        }

        @Override
        public Spread spread() {
            Interval meant = below(Rational.TEN);
            return new Spread(meant, meant, below(TWENTY), meant);
        }

        private Interval below(Rational times) {
            return Interval.closedOpen(each.times(Rational.TWO), each.times(times));
        }

        @Override
        public Plural times(Rational factor) {
            return new Plural(each.times(factor));
        }
    }
}
