package org.tallystick.io.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Draws intervals on one scale: ● a value, ├──┤ a range, ├──▶ an open end. The scale extends from the least to the greatest of all ends; a
 * range that is too narrow for it is drawn two characters wide.
 */
final class IntervalDrawing {
    private static final int WIDTH = 30;

    /** The margin at either end for intervals without an end. */
    private static final int MARGIN = 3;

    private final Rational least;
    private final Rational greatest;

    private IntervalDrawing(Rational least, Rational greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    static IntervalDrawing of(Collection<Interval> intervals) {
        List<Rational> ends = intervals.stream()
                .flatMap(values -> Stream.concat(values.min().stream(), values.max().stream()))
                .sorted()
                .toList();
        return ends.isEmpty()
                ? new IntervalDrawing(Rational.ZERO, Rational.ZERO)
                : new IntervalDrawing(ends.get(0), ends.get(ends.size() - 1));
    }

    String draw(Interval values) {
        char[] line = new char[WIDTH];
        Arrays.fill(line, ' ');
        if (values.isPoint()) {
            line[column(values.min())] = '●';
            return new String(line);
        }
        int from = values.min().isPresent() ? column(values.min()) : 0;
        int to = values.max().isPresent() ? column(values.max()) : WIDTH - 1;
        from = from == to ? from - 1 : from;
        Arrays.fill(line, from, to, '─');
        line[from] = values.min().isPresent() ? '├' : '◀';
        line[to] = values.max().isPresent() ? '┤' : '▶';
        return new String(line);
    }

    private int column(Optional<Rational> end) {
        int room = WIDTH - 1 - 2 * MARGIN;
        Rational reach = greatest.minus(least);
        if (reach.isZero()) {
            return MARGIN + room / 2;
        }
        Rational part = end.orElse(least).minus(least).dividedBy(reach);
        return MARGIN + part.times(Rational.of(room)).floor().numerator().intValueExact();
    }
}
