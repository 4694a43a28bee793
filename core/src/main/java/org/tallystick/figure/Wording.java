package org.tallystick.figure;

import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Plain words for a figure that was made of parts; the reader of phrases understands them where they are words. */
final class Wording {
    private Wording() {}

    static String of(Hedge hedge, @Nullable Rational value, Interval exact) {
        if (value != null) {
            return prefix(hedge) + value;
        }
        boolean closed = exact.isBounded() && !exact.isMinOpen() && !exact.isMaxOpen();
        return closed
                ? "between " + exact.min().orElseThrow() + " and " + exact.max().orElseThrow()
                : exact.toString();
    }

    private static String prefix(Hedge hedge) {
        return hedge == Hedge.NONE ? "" : hedge.word().replace('-', ' ') + " ";
    }
}
