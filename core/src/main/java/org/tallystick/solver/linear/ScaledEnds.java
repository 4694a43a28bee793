package org.tallystick.solver.linear;

import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * The ends on one side of many intervals. An end is a whole multiple of one small fraction, held as a long, wherever that
 * fits, and a rational where not.
 */
final class ScaledEnds {
    /** What an end is: the sum of those that fit. A sum of ends is of every kind that one of them is. */
    static final int CLOSED = 0;

    static final int OPEN = 1;
    static final int ABSENT = 2;
    static final int WIDE = 4;

    /** So far from overflow that two of them can be added, and the sum to another, without a thought. */
    static final long LIMIT = 1L << 61;

    final long scale;
    final long[] values;
    final byte[] kinds;
    private @Nullable Rational @Nullable [] wide;

    /** So many absent ends. */
    ScaledEnds(int size, long scale) {
        this.scale = scale;
        this.values = new long[size];
        this.kinds = new byte[size];
        Arrays.fill(kinds, (byte) ABSENT);
    }

    private ScaledEnds(ScaledEnds that, int[] chosen) {
        this(chosen.length, that.scale);
        for (int i = 0; i < chosen.length; i++) {
            int from = chosen[i];
            values[i] = that.values[from];
            kinds[i] = that.kinds[from];
            if ((kinds[i] & WIDE) != 0) {
                putWide(i, that.value(from));
            }
        }
    }

    ScaledEnds chosen(int... which) {
        return new ScaledEnds(this, which);
    }

    static boolean fits(long value) {
        return -LIMIT <= value && value <= LIMIT;
    }

    boolean isAbsent(int at) {
        return (kinds[at] & ABSENT) != 0;
    }

    boolean isOpen(int at) {
        return (kinds[at] & OPEN) != 0;
    }

    Rational value(int at) {
        return (kinds[at] & WIDE) == 0 ? unscaled(values[at]) : wide(at);
    }

    Rational unscaled(long value) {
        return Rational.of(value, scale);
    }

    private Rational wide(int at) {
        Rational value = wide == null ? null : wide[at];
        if (value == null) {
            throw new IllegalStateException("no such end");
        }
        return value;
    }

    void set(int at, Rational value, int open) {
        OptionalLong small = value.numeratorOver(scale);
        if (small.isPresent() && fits(small.getAsLong())) {
            values[at] = small.getAsLong();
            kinds[at] = (byte) open;
        } else {
            values[at] = 0;
            kinds[at] = (byte) (open | WIDE);
            putWide(at, value);
        }
    }

    private void putWide(int at, Rational value) {
        if (wide == null) {
            wide = new Rational[values.length];
        }
        wide[at] = value;
    }

    /** What lies between two ends of one place, which is not nothing. */
    static Interval interval(ScaledEnds lower, ScaledEnds upper, int at) {
        Interval above = Interval.all();
        if (!lower.isAbsent(at)) {
            Rational min = lower.value(at);
            above = lower.isOpen(at) ? Interval.greaterThan(min) : Interval.atLeast(min);
        }
        if (upper.isAbsent(at)) {
            return above;
        }
        Rational max = upper.value(at);
        Interval below = upper.isOpen(at) ? Interval.lessThan(max) : Interval.atMost(max);
        return above.intersection(below).orElseThrow();
    }

    /** Whether nothing lies between two ends of one place. */
    static boolean isEmpty(ScaledEnds lower, ScaledEnds upper, int at) {
        if (lower.isAbsent(at) || upper.isAbsent(at)) {
            return false;
        }
        int order = lower.compare(at, upper, at);
        return order > 0 || (order == 0 && (lower.isOpen(at) || upper.isOpen(at)));
    }

    /** Below zero where the value of this end is below that of another; openness is not looked at. */
    int compare(int at, ScaledEnds that, int there) {
        return ((kinds[at] | that.kinds[there]) & WIDE) == 0
                ? Long.compare(values[at], that.values[there])
                : value(at).compareTo(that.value(there));
    }
}
