package org.tallystick.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import org.tallystick.number.Rational;
import org.tallystick.words.Numeral;
import org.tallystick.words.Numeral.Fraction;

/**
 * A number and how finely it was said. What its digits tell is read off once, for a conversion to another unit leaves
 * other digits.
 *
 * @param value the number
 * @param grain one unit of the last digit that counts
 * @param coarse the place of the last non-zero digit, but at most a tenth of the value; zero for a fraction
 * @param small whether it is a whole number below 100, which is not rounded further where it stands bare
 * @param stated whether the grain was stated rather than read off the digits
 */
record Magnitude(Rational value, Rational grain, Rational coarse, boolean small, boolean stated)
        implements Serializable {
    private static final Rational HUNDRED = Rational.of(100);

    static Magnitude of(Numeral numeral) {
        Rational grain = Grain.of(numeral);
        return numeral instanceof Fraction
                ? new Magnitude(numeral.value(), grain, Rational.ZERO, false, false)
                : of(numeral.value(), grain);
    }

    static Magnitude of(BigDecimal number) {
        return of(Rational.of(number), Grain.ofWritten(number));
    }

    private static Magnitude of(Rational value, Rational grain) {
        boolean small = value.isWhole() && value.abs().compareTo(HUNDRED) < 0;
        return new Magnitude(value, grain, Grain.coarse(value), small, false);
    }

    /** The wide grain: never finer than the grain. */
    Rational wideGrain(Hedge hedge) {
        boolean asFine = small && hedge == Hedge.NONE;
        return asFine ? grain : Rational.max(grain, coarse);
    }

    /** As a percentage, of which a whole one counts every digit. */
    Magnitude asPercent() {
        Rational told = stated ? grain : Grain.ofPercent(value, grain);
        return new Magnitude(value, told, coarse, false, stated);
    }

    Magnitude times(Rational factor) {
        return new Magnitude(value.times(factor), grain.times(factor), coarse.times(factor), small, stated);
    }

    /** With a grain that was stated. */
    Magnitude withGrain(Rational other) {
        return new Magnitude(value, positive(other), coarse, small, true);
    }

    /** With the grain in which the speaker is known to count. */
    Magnitude withHabit(Rational other) {
        boolean habitual = !stated && value.isMultipleOf(positive(other));
        return habitual ? new Magnitude(value, other, coarse, small, false) : this;
    }

    private static Rational positive(Rational grain) {
        if (grain.signum() <= 0) {
            throw new IllegalArgumentException("a grain is above zero, not " + grain);
        }
        return grain;
    }
}
