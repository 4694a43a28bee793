package org.tallystick.phrase;

import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * The hedge in the wording of a number, which determines the values that it leaves open in each {@link Reading}.
 *
 * <p>Below, {@code x} is the stated value, {@code g} its resolution, {@code h} half of it and {@code G} its wide resolution. The rounded
 * readings follow the rounding convention: a numeral represents the values that round to it, half a unit of its last significant digit
 * either way. One-sided wordings have no second end. The reach of a hedge, here {@code h}, {@code g} or {@code G}, is that of the standard
 * {@link org.tallystick.figure.ReadingPolicy}; which ends are open is fixed.
 */
public enum Hedge implements Worded {
    /** A bare number: {@code {x}}, {@code [x−h, x+h]}, {@code (x−G, x+G)}. */
    NONE {
        @Override
        public Interval in(Reading reading, Rational x, Rational reach) {
            boolean open = reading == Reading.LOOSE && !reach.isZero();
            return open ? Interval.open(x.minus(reach), x.plus(reach)) : within(x, reach);
        }
    },
    /** "exactly", "precisely", "not a single": {@code {x}} in every reading. */
    EXACTLY {
        @Override
        public Interval in(Reading reading, Rational x, Rational reach) {
            return Interval.of(x);
        }
    },
    /** "about", "roughly", "an estimated": {@code [x−h, x+h]}, the same, {@code [x−G, x+G]}. */
    ABOUT {
        @Override
        public Interval in(Reading reading, Rational x, Rational reach) {
            return within(x, reach);
        }
    },
    /** "nearly", "almost", "just under": {@code [x−h, x)}, {@code [x−g, x)}, {@code [x−G, x]}. */
    NEARLY {
        @Override
        public Interval in(Reading reading, Rational x, Rational reach) {
            Rational min = x.minus(reach);
            return reading == Reading.LOOSE ? Interval.closed(min, x) : Interval.closedOpen(min, x);
        }
    },
    /** "just over", "slightly more than": {@code (x, x+h]}, {@code (x, x+g]}, {@code [x, x+G]}. */
    JUST_OVER {
        @Override
        public Interval in(Reading reading, Rational x, Rational reach) {
            Rational max = x.plus(reach);
            return reading == Reading.LOOSE ? Interval.closed(x, max) : Interval.openClosed(x, max);
        }
    },
    /** "more than", "over", "in excess of": {@code (x, ∞)}; usually meant as {@code (x, x+g]}. */
    MORE_THAN {
        @Override
        public Interval in(Reading reading, Rational x, Rational reach) {
            return Interval.greaterThan(x);
        }

        @Override
        public Interval usual(Rational x, Rational resolution) {
            return Interval.openClosed(x, x.plus(resolution));
        }
    },
    /** "at least", "no fewer than", "or more": {@code [x, ∞)}; usually meant as {@code [x, x+g]}. */
    AT_LEAST {
        @Override
        public Interval in(Reading reading, Rational x, Rational reach) {
            return Interval.atLeast(x);
        }

        @Override
        public Interval usual(Rational x, Rational resolution) {
            return Interval.closed(x, x.plus(resolution));
        }
    },
    /** "fewer than", "under", "below": {@code (−∞, x)}; usually meant as {@code [x−g, x)}. */
    LESS_THAN {
        @Override
        public Interval in(Reading reading, Rational x, Rational reach) {
            return Interval.lessThan(x);
        }

        @Override
        public Interval usual(Rational x, Rational resolution) {
            return Interval.closedOpen(x.minus(resolution), x);
        }
    },
    /** "at most", "up to", "or fewer": {@code (−∞, x]}; usually meant as {@code [x−g, x]}. */
    AT_MOST {
        @Override
        public Interval in(Reading reading, Rational x, Rational reach) {
            return Interval.atMost(x);
        }

        @Override
        public Interval usual(Rational x, Rational resolution) {
            return Interval.closed(x.minus(resolution), x);
        }
    },
    /** Two ends, "between a and b", "from a to b", "a–b": {@code [a, b]} in every reading. */
    BETWEEN,
    /** "x ± d", "x plus or minus d": {@code [x−d, x+d]}, the same, {@code [x−2d, x+2d]}. */
    PLUS_MINUS,
    /**
     * A word instead of a number, for {@code u} each: "dozens", "thousands", {@code [2u, 10u)}, the same, {@code [2u, 20u)}; for "a few"
     * and similar words see {@link org.tallystick.figure.ReadingPolicy}.
     */
    VAGUE;

    /**
     * Returns the values that the hedge leaves open around one value.
     *
     * @param reading how generously the figure is read
     * @param x the stated value
     * @param reach the distance from the value to the end in this reading, by the policy; ignored where there is no such end
     * @return the interval; its ends are open or closed as documented for the hedge
     * @throws UnsupportedOperationException for a hedge that does not apply to a single value
     */
    public Interval in(Reading reading, Rational x, Rational reach) {
        throw new UnsupportedOperationException(this + " does not stand beside a single value");
    }

    /**
     * Returns the values that are normally meant by a one-sided hedge.
     *
     * @param x the stated value
     * @param resolution its resolution
     * @return the interval, at most one resolution wide
     * @throws UnsupportedOperationException for a hedge that is not one-sided
     */
    public Interval usual(Rational x, Rational resolution) {
        throw new UnsupportedOperationException(this + " promises more than one end");
    }

    /**
     * Returns the hedge for the negated value, with above and below swapped.
     *
     * @return {@link #AT_MOST} for {@link #AT_LEAST}, and so on; itself where it has no direction
     */
    public Hedge turned() {
        return switch (this) {
            case NEARLY -> JUST_OVER;
            case JUST_OVER -> NEARLY;
            case MORE_THAN -> LESS_THAN;
            case AT_LEAST -> AT_MOST;
            case LESS_THAN -> MORE_THAN;
            case AT_MOST -> AT_LEAST;
            default -> this;
        };
    }

    /**
     * Whether the hedge applies to one value and is determined by it and its resolution.
     *
     * @return false for {@link #BETWEEN}, {@link #PLUS_MINUS} and {@link #VAGUE}
     */
    public boolean takesOneValue() {
        return switch (this) {
            case BETWEEN, PLUS_MINUS, VAGUE -> false;
            default -> true;
        };
    }

    /**
     * Whether the hedge has an end on one side only.
     *
     * @return true for {@link #MORE_THAN}, {@link #AT_LEAST}, {@link #LESS_THAN} and {@link #AT_MOST}
     */
    public boolean isOneSided() {
        return switch (this) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> true;
            default -> false;
        };
    }

    private static Interval within(Rational x, Rational reach) {
        return Interval.closed(x.minus(reach), x.plus(reach));
    }
}
