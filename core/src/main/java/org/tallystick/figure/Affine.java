package org.tallystick.figure;

import java.io.Serializable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** How a number is told now from how it was said: in another unit, or as the change that a factor makes. */
record Affine(Rational factor, Rational shift) implements Serializable {
    static final Affine AS_SAID = new Affine(Rational.ONE, Rational.ZERO);

    public static Affine times(Rational factor) {
        return new Affine(factor, Rational.ZERO);
    }

    /** First this, then that. */
    Affine then(Affine next) {
        return new Affine(factor.times(next.factor), next.of(shift));
    }

    Rational of(Rational number) {
        return equals(AS_SAID) ? number : number.times(factor).plus(shift);
    }

    Interval of(Interval interval) {
        return equals(AS_SAID) ? interval : interval.times(factor).plus(Interval.of(shift));
    }

    /** A resolution or a margin, which has neither sign nor place. */
    Rational distance(Rational said) {
        return equals(AS_SAID) ? said : said.times(factor.abs());
    }

    /** Whether what was above is below now. */
    boolean turns() {
        return factor.signum() < 0;
    }
}
