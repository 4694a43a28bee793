package org.tallystick.figure;

import java.io.Serializable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/** An affine conversion of a stated number: to another unit, or from a factor to the change that it makes. */
record Affine(Rational factor, Rational shift) implements Serializable {
    static final Affine AS_SAID = new Affine(Rational.ONE, Rational.ZERO);

    public static Affine times(Rational factor) {
        return new Affine(factor, Rational.ZERO);
    }

    /** Returns the conversion of values from one unit to another; of changes, which are differences of values, by the factor alone. */
    static Affine between(Unit from, Unit to, boolean isChange) {
        return new Affine(from.factorTo(to), isChange ? Rational.ZERO : from.shiftTo(to));
    }

    /** Returns the composition of this conversion and the next one. */
    Affine then(Affine next) {
        return new Affine(factor.times(next.factor), next.of(shift));
    }

    Rational of(Rational number) {
        return equals(AS_SAID) ? number : number.times(factor).plus(shift);
    }

    Interval of(Interval interval) {
        return equals(AS_SAID) ? interval : interval.times(factor).plus(Interval.of(shift));
    }

    /** Converts a resolution or a margin, which has neither sign nor position. */
    Rational distance(Rational said) {
        return equals(AS_SAID) ? said : said.times(factor.abs());
    }

    /** Returns whether this conversion reverses the order of numbers. */
    boolean turns() {
        return factor.signum() < 0;
    }
}
