package org.tallystick.audit;

import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Trend;

/** Conversion of figures to facts: a bare value has the decimals of its resolution; an exact one has infinite decimals. */
final class FigureFact {
    private FigureFact() {}

    /** Returns the reason why a figure is no fact; empty where it is one. */
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

    /** Returns the fact of a figure without an obstacle. */
    static Fact of(String concept, String context, Figure figure) {
        return exact(figure)
                .map(value -> Fact.exact(concept, context, value))
                .orElseGet(() -> Fact.of(
                        concept,
                        context,
                        figure.value().orElseThrow(),
                        figure.resolution().flatMap(FigureFact::decimals).orElseThrow()));
    }

    /** Returns the value of a figure that is a single value in every reading; a bare figure is read by its decimals instead. */
    private static Optional<Rational> exact(Figure figure) {
        return switch (figure.hedge()) {
            case EXACTLY -> figure.value();
            case BETWEEN ->
                Optional.of(figure.in(Reading.LOOSE)).filter(Interval::isPoint).flatMap(Interval::min);
            default -> Optional.empty();
        };
    }

    /** Returns the decimals whose last place has the resolution as its unit. */
    private static Optional<Integer> decimals(Rational resolution) {
        return resolution
                .toBigDecimal()
                .map(number -> number.stripTrailingZeros().scale())
                .filter(decimals -> Fact.areWritable(decimals)
                        && Rational.powerOfTen(-decimals).equals(resolution));
    }
}
