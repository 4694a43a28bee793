package org.tallystick.figure;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.FigureKind;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;

/** Decides the kind of a figure from its unit and its form, by the rule of {@link Figure#kind()}. */
final class KindRules {
    private static final Unit SECOND = Unit.parse("s");
    private static final ImmutableMap<Unit, Integer> TIME = SECOND.basePowers();
    private static final ImmutableMap<Unit, Integer> CALENDAR =
            Unit.parse("month").basePowers();

    private KindRules() {}

    static FigureKind of(Figure figure) {
        if (figure.phrasing().age()) {
            return FigureKind.AGE;
        }
        if (figure.trend().equals(Optional.of(Trend.TIMES))) {
            return FigureKind.RATIO;
        }
        if (figure.isShare()) {
            return figure.phrasing().rate() ? FigureKind.RATE : FigureKind.RATIO;
        }
        return figure.unit().map(KindRules::of).orElseGet(() -> isWhole(figure) ? FigureKind.COUNT : FigureKind.AMOUNT);
    }

    private static FigureKind of(Unit unit) {
        if (unit.isPercent() || unit.isMultiple()) {
            return FigureKind.RATIO;
        }
        if (unit.isNoun()) {
            return FigureKind.COUNT;
        }
        if (unit.isCurrency()) {
            return FigureKind.AMOUNT;
        }
        if (unit.divisor().isPresent()) {
            return FigureKind.RATE;
        }
        ImmutableMap<Unit, Integer> powers = unit.basePowers();
        if (powers.equals(TIME) || powers.equals(CALENDAR)) {
            return FigureKind.DURATION;
        }
        return isSpeed(powers) ? FigureKind.RATE : FigureKind.AMOUNT;
    }

    /** Whether powers are those of something per unit of time: metres, litres or bits per second. */
    private static boolean isSpeed(ImmutableMap<Unit, Integer> powers) {
        return powers.size() == 2 && powers.getOrDefault(SECOND, 0) == -1;
    }

    private static boolean isWhole(Figure figure) {
        Optional<Rational> value = figure.value();
        if (value.isPresent()) {
            return value.get().isWhole();
        }
        Interval ends = figure.in(Reading.EXACT);
        return ends.min().map(Rational::isWhole).orElse(true)
                && ends.max().map(Rational::isWhole).orElse(true);
    }
}
