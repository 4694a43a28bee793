package org.tallystick.figure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Vagueness;

/** The default policy. */
final class StandardPolicy {
    private static final Rational HALF = Rational.of(1, 2);

    static final ReadingPolicy POLICY = new ImmutableReadingPolicy.Builder()
            .significantDigits(2)
            .smallBelow(Rational.of(100))
            .roundShare(Rational.of(1, 4))
            .widestShare(Rational.of(1, 10))
            .percentResolution(Rational.ONE)
            .putAllWidths(widths())
            .putAllRanges(ranges())
            .build();

    private StandardPolicy() {}

    private static ImmutableMap<Hedge, PerReading<Rational>> widths() {
        Map<Hedge, PerReading<Rational>> widths = new EnumMap<>(Hedge.class);
        widths.put(Hedge.NONE, new PerReading<>(Rational.ZERO, HALF, Rational.ONE));
        widths.put(Hedge.ABOUT, new PerReading<>(HALF, HALF, Rational.ONE));
        widths.put(Hedge.NEARLY, new PerReading<>(HALF, Rational.ONE, Rational.ONE));
        widths.put(Hedge.JUST_OVER, new PerReading<>(HALF, Rational.ONE, Rational.ONE));
        widths.put(Hedge.PLUS_MINUS, new PerReading<>(Rational.ONE, Rational.ONE, Rational.TWO));
        return Maps.immutableEnumMap(widths);
    }

    private static ImmutableMap<Vagueness, PerReading<Interval>> ranges() {
        Map<Vagueness, PerReading<Interval>> ranges = new EnumMap<>(Vagueness.class);
        ranges.put(Vagueness.PLURAL, new PerReading<>(below(2, 10), below(2, 10), below(2, 20)));
        ranges.put(Vagueness.COUPLE, new PerReading<>(below(2, 3), upTo(2, 3), upTo(2, 4)));
        ranges.put(Vagueness.FEW, new PerReading<>(upTo(3, 5), upTo(3, 6), below(2, 10)));
        ranges.put(Vagueness.SEVERAL, new PerReading<>(below(3, 10), below(3, 10), below(2, 20)));
        ranges.put(Vagueness.HANDFUL, new PerReading<>(upTo(3, 6), upTo(2, 9), upTo(1, 12)));
        return Maps.immutableEnumMap(ranges);
    }

    private static Interval below(long min, long max) {
        return Interval.closedOpen(Rational.of(min), Rational.of(max));
    }

    private static Interval upTo(long min, long max) {
        return Interval.closed(Rational.of(min), Rational.of(max));
    }
}
