package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.io.page.Page.Bar;
import org.tallystick.io.page.Page.Chart;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

class IntervalChartTest {

    private static Interval point(long value) {
        return Interval.of(Rational.of(value));
    }

    private static List<Chart> charts(Interval... intervals) {
        return IntervalChart.of(List.of("a", "b", "c").subList(0, intervals.length), List.of(intervals), "Figures");
    }

    @Test
    void keepsTheOrderOfTheValues() {
        List<Bar> bars = charts(point(10), point(12), Interval.closed(Rational.of(11), Rational.of(12)))
                .get(0)
                .bars();

        assertThat(bars.get(0).point()).isTrue();
        assertThat(bars.get(0).from()).isLessThan(bars.get(2).from());
        assertThat(bars.get(2).to()).isEqualTo(bars.get(1).from());
        assertThat(bars.get(2).from() - bars.get(0).from())
                .isEqualTo((bars.get(1).from() - bars.get(0).from()) / 2);
        assertThat(bars).extracting(Bar::y).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void drawsOpenEndsToTheMargin() {
        List<Bar> bars = charts(point(10), Interval.greaterThan(Rational.of(11)), Interval.lessThan(Rational.of(9)))
                .get(0)
                .bars();

        assertThat(bars.get(1).openRight()).isTrue();
        assertThat(bars.get(1).openLeft()).isFalse();
        assertThat(bars.get(2).openLeft()).isTrue();
        assertThat(bars.get(1).to()).isGreaterThan(bars.get(1).from());
        assertThat(bars.get(2).from()).isLessThan(bars.get(2).to());
    }

    @Test
    void dividesTheLogarithmicAxisByDoublings() {
        List<Chart> charts = charts(point(1), point(8), point(64));
        List<Bar> bars = charts.get(1).bars();

        assertThat(charts).hasSize(2);
        assertThat(bars.get(1).from() - bars.get(0).from())
                .isEqualTo(bars.get(2).from() - bars.get(1).from());
        assertThat(charts.get(1).description()).endsWith("on a logarithmic axis");
    }

    @Test
    void needsNoLogarithmicAxisBelowARatioOfFiftyOrWithZero() {
        assertThat(charts(point(2), point(99))).hasSize(1);
        assertThat(charts(point(2), point(100))).hasSize(2);
        assertThat(charts(point(0), point(100))).hasSize(1);
    }

    @Test
    void marksRoundNumbersWithinTheAxis() {
        Chart chart = charts(point(31), point(187)).get(0);

        assertThat(chart.ticks()).extracting(tick -> tick.label()).containsExactly("40", "100", "160");
        assertThat(chart.ticks())
                .allSatisfy(tick -> assertThat(tick.x())
                        .isBetween(
                                chart.bars().get(0).from(), chart.bars().get(1).from()));
    }

    @Test
    void drawsNothingWhereNothingHasAnEnd() {
        assertThat(charts(Interval.all())).isEmpty();
        assertThat(charts(point(5)).get(0).bars()).hasSize(1);
    }
}
