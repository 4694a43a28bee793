package org.tallystick.repair;

import java.math.BigDecimal;
import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/** Bounded intervals that may contain an intended number. */
final class Spans {
    private static final Rational TENTH = Rational.of(1, 10);

    private Spans() {}

    static Figure figure(Interval values, Optional<Unit> unit) {
        Optional<BigDecimal> point = values.isPoint() ? values.min().flatMap(Rational::toBigDecimal) : Optional.empty();
        Figure figure = point.map(Figure::exactly).orElseGet(() -> Figure.of(values));
        return unit.map(figure::to).orElse(figure);
    }

    static String words(Interval values) {
        String low = IntervalFormat.shortNumber(values.min().orElseThrow());
        String high = IntervalFormat.shortNumber(values.max().orElseThrow());
        return values.isPoint()
                ? low
                : "anything from " + (values.isMinOpen() ? "over " : "") + low + " to "
                        + (values.isMaxOpen() ? "under " : "") + high;
    }

    /** Whether both ends are within a tenth of a number that is one of the values. */
    static boolean isClose(Interval values, Rational to) {
        Rational reach = to.abs().times(TENTH);
        return values.contains(to)
                && Interval.closed(to.minus(reach), to.plus(reach)).encloses(values);
    }

    /** Whether one end is within a tenth of the other. */
    static boolean isNarrow(Interval values) {
        return values.isBounded()
                && values.max()
                                .orElseThrow()
                                .minus(values.min().orElseThrow())
                                .compareTo(values.min().orElseThrow().abs().times(TENTH))
                        <= 0;
    }
}
