package org.tallystick.figure;

import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;

/** Creates phrases for figures that were made of parts; the reader understands them where they are words. */
final class Wording {
    private Wording() {}

    static String of(Hedge hedge, Rational value, Optional<Unit> unit) {
        String prefix = hedge == Hedge.NONE ? "" : hedge.word().replace('-', ' ') + " ";
        return prefix + value + unit.map(known -> " " + known).orElse("");
    }

    static String of(Trend trend, Hedge hedge, Rational value, Optional<Unit> unit) {
        String number = of(hedge, value, unit);
        return trend == Trend.TIMES ? number + "-fold" : trend.word().replace('-', ' ') + " " + number;
    }

    static String of(Interval interval) {
        boolean closed = interval.isBounded() && !interval.isMinOpen() && !interval.isMaxOpen();
        return closed
                ? "between " + interval.min().orElseThrow() + " and "
                        + interval.max().orElseThrow()
                : interval.toString();
    }
}
