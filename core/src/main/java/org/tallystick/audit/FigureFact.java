package org.tallystick.audit;

import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Trend;

/** A figure as a fact: a bare value with decimals for its resolution, or an exact one. */
final class FigureFact {
    private FigureFact() {}

    /** Why a figure is no fact; empty where it is one. */
    static Optional<String> obstacle(Figure figure) {
        if (figure.trend().equals(Optional.of(Trend.TIMES))) {
            return Optional.of("it says how many times as much, and not how much");
        }
        if (exact(figure).isPresent()) {
            return Optional.empty();
        }
        if (figure.hedge() != Hedge.NONE) {
            return Optional.of(
                    "it is hedged (" + figure.hedge().word() + "), and a fact is a bare value or an exact one");
        }
        Rational resolution = figure.resolution().orElseThrow();
        return decimals(resolution).isPresent()
                ? Optional.empty()
                : Optional.of("its grain of " + IntervalFormat.shortNumber(resolution)
                        + " cannot be given as a number of decimals");
    }

    /** The fact that a figure without an obstacle is. */
    static Fact of(String concept, String context, Figure figure) {
        return exact(figure)
                .map(value -> Fact.exact(concept, context, value))
                .orElseGet(() -> Fact.of(
                        concept,
                        context,
                        figure.value().orElseThrow(),
                        figure.resolution().flatMap(FigureFact::decimals).orElseThrow()));
    }

    /** The value of a figure that is this value alone however it is read; a bare one is left to its decimals. */
    private static Optional<Rational> exact(Figure figure) {
        return switch (figure.hedge()) {
            case EXACTLY -> figure.value();
            case BETWEEN ->
                Optional.of(figure.in(Reading.LOOSE)).filter(Interval::isPoint).flatMap(Interval::min);
            default -> Optional.empty();
        };
    }

    /** The decimals of which one unit of the last is the resolution. */
    private static Optional<Integer> decimals(Rational resolution) {
        return resolution
                .toBigDecimal()
                .map(number -> number.stripTrailingZeros().scale())
                .filter(decimals -> Fact.areWritable(decimals)
                        && Rational.powerOfTen(-decimals).equals(resolution));
    }
}
