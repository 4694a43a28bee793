package org.tallystick.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.io.page.Page.Bar;
import org.tallystick.io.page.Page.Chart;
import org.tallystick.io.page.Page.Tick;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Lays out intervals on one axis, below each other. Coordinates are whole units, rounded down. On the logarithmic axis each doubling has the
 * same length and is divided evenly within, so that they are exact there too.
 */
final class IntervalChart {
    private static final int LEFT = 230;
    private static final int RIGHT = 680;

    /** The room at either end for intervals without an end. */
    private static final int MARGIN = 40;

    /** The least distance of two marks of the axis, which leaves room for their numbers. */
    private static final int BETWEEN_TICKS = 130;

    private static final int LINE = 24;
    private static final int TOP = 18;
    private static final int FOOT = 26;
    private static final int LONGEST_LABEL = 30;
    private static final int TICKS = 4;

    /** The ratio of the greatest end to the least from which on a logarithmic axis shows more. */
    private static final Rational WIDE = Rational.of(50);

    private final List<String> labels;
    private final List<Interval> intervals;
    private final Rational least;
    private final Rational greatest;

    private IntervalChart(List<String> labels, List<Interval> intervals, Rational least, Rational greatest) {
        this.labels = labels;
        this.intervals = intervals;
        this.least = least;
        this.greatest = greatest;
    }

    /** Returns the drawing, and a second one with a logarithmic axis where the figures need it; none where nothing has an end. */
    static ImmutableList<Chart> of(List<String> labels, List<Interval> intervals, String what) {
        List<Rational> ends = intervals.stream()
                .flatMap(values -> Stream.concat(values.min().stream(), values.max().stream()))
                .sorted()
                .toList();
        if (ends.isEmpty()) {
            return ImmutableList.of();
        }
        Rational least = ends.get(0);
        Rational greatest = ends.get(ends.size() - 1);
        IntervalChart chart = new IntervalChart(labels, intervals, least, greatest);
        boolean wide = least.signum() > 0 && greatest.dividedBy(least).compareTo(WIDE) >= 0;
        Chart even = chart.drawn(false, what);
        return wide ? ImmutableList.of(even, chart.drawn(true, what)) : ImmutableList.of(even);
    }

    private Chart drawn(boolean logarithmic, String what) {
        ImmutableList.Builder<Bar> bars = ImmutableList.builder();
        for (int i = 0; i < intervals.size(); i++) {
            bars.add(bar(labels.get(i), intervals.get(i), TOP + i * LINE, logarithmic));
        }
        String axis = logarithmic ? ", on a logarithmic axis" : "";
        return new Chart(
                TOP + intervals.size() * LINE + FOOT,
                what + ": " + String.join(", ", labels) + axis,
                bars.build(),
                ticks(logarithmic));
    }

    private Bar bar(String label, Interval values, int y, boolean logarithmic) {
        int from = values.min().map(end -> place(end, logarithmic)).orElse(LEFT);
        int to = values.max().map(end -> place(end, logarithmic)).orElse(RIGHT);
        return new Bar(
                label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…",
                y,
                from,
                to,
                values.isPoint(),
                values.min().isEmpty(),
                values.max().isEmpty());
    }

    private int place(Rational value, boolean logarithmic) {
        int room = RIGHT - LEFT - 2 * MARGIN;
        Rational from = logarithmic ? doublings(least) : least;
        Rational to = logarithmic ? doublings(greatest) : greatest;
        Rational reach = to.minus(from);
        if (reach.isZero()) {
            return LEFT + MARGIN + room / 2;
        }
        Rational at = logarithmic ? doublings(value) : value;
        return LEFT
                + MARGIN
                + at.minus(from)
                        .dividedBy(reach)
                        .times(Rational.of(room))
                        .floor()
                        .numerator()
                        .intValueExact();
    }

    /** Returns how often one has to be doubled to reach a number above zero, with the last doubling divided evenly. */
    private static Rational doublings(Rational value) {
        Rational rest = value;
        int count = 0;
        while (rest.compareTo(Rational.TWO) >= 0) {
            rest = rest.dividedBy(Rational.TWO);
            count++;
        }
        while (rest.compareTo(Rational.ONE) < 0) {
            rest = rest.times(Rational.TWO);
            count--;
        }
        return Rational.of(count).plus(rest).minus(Rational.ONE);
    }

    private ImmutableList<Tick> ticks(boolean logarithmic) {
        List<Tick> ticks = new ArrayList<>();
        Rational step = step();
        Rational first = least.dividedBy(step).floor().times(step);
        for (Rational tick = first; tick.compareTo(greatest) <= 0; tick = tick.plus(step)) {
            boolean free = ticks.isEmpty()
                    || place(tick, logarithmic) - ticks.get(ticks.size() - 1).x() > BETWEEN_TICKS;
            if (tick.compareTo(least) >= 0 && free) {
                ticks.add(new Tick(place(tick, logarithmic), IntervalFormat.shortNumber(tick)));
            }
        }
        return ImmutableList.copyOf(ticks);
    }

    /** Returns a step of one, two or five times a power of ten, of which a few fit between the ends. */
    private Rational step() {
        Rational reach = greatest.minus(least);
        if (reach.isZero()) {
            return greatest.isZero() ? Rational.ONE : greatest.abs();
        }
        Rational rough = reach.dividedBy(Rational.of(TICKS));
        Rational power = Rational.ONE;
        while (power.times(Rational.TEN).compareTo(rough) <= 0) {
            power = power.times(Rational.TEN);
        }
        while (power.compareTo(rough) > 0) {
            power = power.dividedBy(Rational.TEN);
        }
        Rational five = power.times(Rational.of(5));
        return five.compareTo(rough) <= 0
                ? five
                : power.times(Rational.TWO).compareTo(rough) <= 0 ? power.times(Rational.TWO) : power;
    }
}
