package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

class IntervalDrawingTest {
    private static final Interval TEN = Interval.of(Rational.TEN);
    private static final Interval TEN_TO_TWENTY = Interval.closed(Rational.TEN, Rational.of(20));
    private static final Interval FROM_TWENTY = Interval.atLeast(Rational.of(20));
    private static final Interval UP_TO_TEN = Interval.lessThan(Rational.TEN);

    private final IntervalDrawing scale = IntervalDrawing.of(List.of(TEN, TEN_TO_TWENTY, FROM_TWENTY));

    @Test
    void aValueIsADot() {
        assertThat(scale.draw(TEN)).isEqualTo("   ●                          ");
    }

    @Test
    void aRangeReachesFromEndToEnd() {
        assertThat(scale.draw(TEN_TO_TWENTY)).isEqualTo("   ├──────────────────────┤   ");
    }

    @Test
    void anOpenEndIsAnArrowToTheEdge() {
        assertThat(scale.draw(FROM_TWENTY)).isEqualTo("                          ├──▶");
        assertThat(scale.draw(UP_TO_TEN)).isEqualTo("◀──┤                          ");
    }

    @Test
    void whatIsNarrowerThanACharacterStaysARange() {
        Interval narrow = Interval.closed(Rational.of(15), Rational.parse("15.001"));
        assertThat(scale.draw(narrow)).isEqualTo("             ├┤               ");
    }

    @Test
    void aLoneValueStandsInTheMiddle() {
        assertThat(IntervalDrawing.of(List.of(TEN)).draw(TEN)).isEqualTo("              ●               ");
    }

    @Test
    void anythingAtAllHasTwoArrows() {
        assertThat(IntervalDrawing.of(List.of(Interval.all())).draw(Interval.all()))
                .isEqualTo("◀" + "─".repeat(28) + "▶");
    }
}
