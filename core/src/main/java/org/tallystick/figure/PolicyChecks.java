package org.tallystick.figure;

import com.google.common.base.Joiner;
import java.io.Serializable;
import java.util.Arrays;
import org.tallystick.InvalidValueException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Vagueness;

/** Checks that figures can be read by the settings of a policy. */
final class PolicyChecks {
    private static final Interval SHARES = Interval.closed(Rational.ZERO, Rational.ONE);

    private static final Interval COUNTS = Interval.atLeast(Rational.ZERO);

    private PolicyChecks() {}

    static InvalidValueException unsound(String setting, String wrong, Object... values) {
        Serializable[] shown = Arrays.stream(values).map(Object::toString).toArray(String[]::new);
        return new InvalidValueException(
                setting + ": " + wrong + ", not " + Joiner.on(", ").join(shown), setting, shown);
    }

    static void significantDigits(int digits) {
        if (digits < 1 || digits > Rational.MAX_DIGITS) {
            throw unsound("significant digits", "from 1 to " + Rational.MAX_DIGITS + " always count", digits);
        }
    }

    static void smallBelow(Rational bound) {
        if (bound.signum() < 0) {
            throw unsound("bound of small numbers", "it is not below zero", bound);
        }
    }

    static void roundShare(Rational share) {
        share("share of rounded numbers", share);
    }

    static void widestShare(Rational share) {
        share("widest share", share);
    }

    private static void share(String setting, Rational share) {
        if (!SHARES.contains(share)) {
            throw unsound(setting, "it is from 0 to 1", share);
        }
    }

    static void percentResolution(Rational resolution) {
        if (resolution.signum() <= 0) {
            throw unsound("grain of percentages", "it is above zero", resolution);
        }
    }

    static void widths(Hedge hedge, PerReading<Rational> widths) {
        if (widths.exact().signum() < 0) {
            throw unsound(hedge, "a width is not below zero", widths);
        }
        if (widths.exact().compareTo(widths.rounded()) > 0 || widths.rounded().compareTo(widths.loose()) > 0) {
            throw unsound(hedge, "from reading to reading a width does not fall", widths);
        }
        boolean oneSided = hedge == Hedge.NEARLY || hedge == Hedge.JUST_OVER;
        if (oneSided && widths.exact().isZero()) {
            throw unsound(hedge, "a hedge that leaves out its value has a width above zero", widths);
        }
        boolean touches =
                widths.rounded().equals(widths.loose()) && !widths.loose().isZero();
        if (hedge == Hedge.NONE && touches) {
            throw unsound(hedge, "the loose width, whose ends are open, is above the rounded", widths);
        }
    }

    private static InvalidValueException unsound(Hedge hedge, String wrong, PerReading<Rational> widths) {
        return unsound("width of " + hedge.word(), wrong, widths.exact(), widths.rounded(), widths.loose());
    }

    static void ranges(Vagueness word, PerReading<Interval> ranges) {
        if (!COUNTS.encloses(ranges.loose())) {
            throw unsound(word, "nothing below zero is counted", ranges);
        }
        if (!ranges.rounded().encloses(ranges.exact()) || !ranges.loose().encloses(ranges.rounded())) {
            throw unsound(word, "each reading encloses the one before", ranges);
        }
    }

    private static InvalidValueException unsound(Vagueness word, String wrong, PerReading<Interval> ranges) {
        return unsound("range of " + word.word(), wrong, ranges.exact(), ranges.rounded(), ranges.loose());
    }
}
