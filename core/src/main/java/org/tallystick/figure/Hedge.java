package org.tallystick.figure;

import com.google.common.base.Ascii;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * What a speaker's wording does to a number: which values it leaves open in each {@link Reading}.
 *
 * <p>Below, {@code x} is the value said, {@code g} its grain, {@code h} half of it and {@code G} its wide grain. The
 * rounded readings follow the rounding convention (a numeral stands for what rounds to it, half a unit of its last
 * significant digit either way); one-sided wordings promise no further end and get none.
 */
public enum Hedge {
    /** A bare number: {@code {x}}, {@code [x−h, x+h]}, {@code (x−G, x+G)}. */
    NONE {
        @Override
        Interval in(Reading reading, Rational x, Rational g, Rational wide) {
            return switch (reading) {
                case EXACT -> Interval.of(x);
                case ROUNDED -> within(x, half(g));
                case LOOSE -> Interval.open(x.minus(wide), x.plus(wide));
            };
        }
    },
    /** "exactly", "precisely", "not a single": {@code {x}} in every reading. */
    EXACTLY {
        @Override
        Interval in(Reading reading, Rational x, Rational g, Rational wide) {
            return Interval.of(x);
        }
    },
    /** "about", "roughly", "an estimated": {@code [x−h, x+h]}, the same, {@code [x−G, x+G]}. */
    ABOUT {
        @Override
        Interval in(Reading reading, Rational x, Rational g, Rational wide) {
            return within(x, reading == Reading.LOOSE ? wide : half(g));
        }
    },
    /** "nearly", "almost", "just under": {@code [x−h, x)}, {@code [x−g, x)}, {@code [x−G, x]}. */
    NEARLY {
        @Override
        Interval in(Reading reading, Rational x, Rational g, Rational wide) {
            return switch (reading) {
                case EXACT -> Interval.closedOpen(x.minus(half(g)), x);
                case ROUNDED -> Interval.closedOpen(x.minus(g), x);
                case LOOSE -> Interval.closed(x.minus(wide), x);
            };
        }
    },
    /** "just over", "slightly more than": {@code (x, x+h]}, {@code (x, x+g]}, {@code [x, x+G]}. */
    JUST_OVER {
        @Override
        Interval in(Reading reading, Rational x, Rational g, Rational wide) {
            return switch (reading) {
                case EXACT -> Interval.openClosed(x, x.plus(half(g)));
                case ROUNDED -> Interval.openClosed(x, x.plus(g));
                case LOOSE -> Interval.closed(x, x.plus(wide));
            };
        }
    },
    /** "more than", "over", "in excess of": {@code (x, ∞)}; usually meant as {@code (x, x+g]}. */
    MORE_THAN {
        @Override
        Interval in(Reading reading, Rational x, Rational g, Rational wide) {
            return Interval.greaterThan(x);
        }

        @Override
        Interval usual(Rational x, Rational g, Rational wide) {
            return Interval.openClosed(x, x.plus(g));
        }
    },
    /** "at least", "no fewer than", "or more": {@code [x, ∞)}; usually meant as {@code [x, x+g]}. */
    AT_LEAST {
        @Override
        Interval in(Reading reading, Rational x, Rational g, Rational wide) {
            return Interval.atLeast(x);
        }

        @Override
        Interval usual(Rational x, Rational g, Rational wide) {
            return Interval.closed(x, x.plus(g));
        }
    },
    /** "fewer than", "under", "below": {@code (−∞, x)}; usually meant as {@code [x−g, x)}. */
    LESS_THAN {
        @Override
        Interval in(Reading reading, Rational x, Rational g, Rational wide) {
            return Interval.lessThan(x);
        }

        @Override
        Interval usual(Rational x, Rational g, Rational wide) {
            return Interval.closedOpen(x.minus(g), x);
        }
    },
    /** "at most", "up to", "or fewer": {@code (−∞, x]}; usually meant as {@code [x−g, x]}. */
    AT_MOST {
        @Override
        Interval in(Reading reading, Rational x, Rational g, Rational wide) {
            return Interval.atMost(x);
        }

        @Override
        Interval usual(Rational x, Rational g, Rational wide) {
            return Interval.closed(x.minus(g), x);
        }
    },
    /** Two ends, "between a and b", "from a to b", "a–b": {@code [a, b]} in every reading. */
    BETWEEN,
    /** "x ± d", "x plus or minus d": {@code [x−d, x+d]}, the same, {@code [x−2d, x+2d]}. */
    PLUS_MINUS,
    /** "dozens", "thousands", "tens of thousands", each {@code u}: {@code [2u, 10u)}, the same, {@code [2u, 20u)}. */
    VAGUE;

    /** What the hedge leaves open around one value; {@link Said} reads those that need more than one. */
    Interval in(Reading reading, Rational x, Rational g, Rational wide) {
        throw new UnsupportedOperationException(this + " does not stand beside a single value");
    }

    /** What a speaker normally means by it. */
    Interval usual(Rational x, Rational g, Rational wide) {
        return in(Reading.ROUNDED, x, g, wide);
    }

    /**
     * Whether the hedge stands beside one value and is settled by it and its grain.
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
     * Whether the hedge promises an end on one side only.
     *
     * @return true for {@link #MORE_THAN}, {@link #AT_LEAST}, {@link #LESS_THAN} and {@link #AT_MOST}
     */
    public boolean isOneSided() {
        return switch (this) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> true;
            default -> false;
        };
    }

    /**
     * The hedge as documents write it.
     *
     * @return a lower-case word, its parts joined by hyphens: {@code more-than}
     */
    public String word() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    private static Rational half(Rational grain) {
        return grain.dividedBy(Rational.TWO);
    }

    private static Interval within(Rational x, Rational margin) {
        return Interval.closed(x.minus(margin), x.plus(margin));
    }
}
