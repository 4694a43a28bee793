package org.tallystick.io.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.figure.Figure;
import org.tallystick.figure.FigureReader;
import org.tallystick.io.problem.UnwritableFigureException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

/**
 * The members of a figure in a document: a phrase, a value with its hedge, or the ends of an interval. Figures that were changed later also
 * have the unit to which they were converted and the resolution that they were given.
 */
record FigureParts(
        @Nullable String phrase,
        @Nullable String value,
        Hedge hedge,
        @Nullable Interval interval,
        @Nullable Unit unit,
        @Nullable Rational resolution) {

    static FigureParts said(String phrase) {
        return new FigureParts(phrase, null, Hedge.NONE, null, null, null);
    }

    static FigureParts of(String value, Hedge hedge) {
        return new FigureParts(null, value, hedge, null, null, null);
    }

    static FigureParts between(Interval interval) {
        return new FigureParts(null, null, Hedge.NONE, interval, null, null);
    }

    FigureParts with(@Nullable Unit newUnit, @Nullable Rational newResolution) {
        return new FigureParts(phrase, value, hedge, interval, newUnit, newResolution);
    }

    /** Whether a phrase alone is sufficient. */
    boolean isPhrase() {
        return phrase != null && unit == null && resolution == null;
    }

    /**
     * Returns the figure.
     *
     * @throws IllegalArgumentException where it cannot be made
     */
    Figure figure() {
        Figure stated = stated();
        Figure converted = unit == null ? stated : stated.to(unit);
        return resolution == null ? converted : converted.withResolution(resolution);
    }

    private Figure stated() {
        if (phrase != null) {
            return FigureReader.standard().readingYears().read(phrase);
        }
        if (interval != null) {
            return Figure.of(interval);
        }
        if (value == null) {
            throw new IllegalStateException("a figure of nothing");
        }
        Figure bare = bare(value);
        return hedge == Hedge.NONE ? bare : bare.withHedge(hedge);
    }

    private static Figure bare(String value) {
        int slash = value.indexOf('/');
        return slash < 0
                ? Figure.of(new BigDecimal(value))
                : Figure.fraction(
                        new BigInteger(value.substring(0, slash)), new BigInteger(value.substring(slash + 1)));
    }

    /**
     * Returns the fewest parts that make a figure, with its phrase preferred.
     *
     * @throws UnwritableFigureException where no parts make it
     */
    static FigureParts of(Figure figure) {
        @Nullable Unit unit = figure.unit().orElse(null);
        @Nullable Rational resolution = figure.resolution().orElse(null);
        List<FigureParts> bases = bases(figure);
        return Stream.of(
                        Stream.of(said(figure.phrase())),
                        bases.stream(),
                        bases.stream().map(base -> base.with(null, resolution)),
                        bases.stream().map(base -> base.with(unit, null)),
                        bases.stream().map(base -> base.with(unit, resolution)))
                .flatMap(parts -> parts)
                .filter(parts -> parts.make(figure))
                .findFirst()
                .orElseThrow(() -> new UnwritableFigureException(figure));
    }

    private static List<FigureParts> bases(Figure figure) {
        List<FigureParts> bases = new ArrayList<>();
        figure.value().filter(value -> figure.hedge().takesOneValue()).ifPresent(value -> {
            bases.add(of(value.toString(), figure.hedge()));
            decimals(figure, value).ifPresent(written -> bases.add(of(written, figure.hedge())));
        });
        if (figure.value().isEmpty()) {
            bases.add(between(figure.in(Reading.EXACT)));
        }
        bases.add(said(figure.phrase()));
        return bases;
    }

    /** Returns the value with the decimals, including zeros, that give it its resolution. */
    private static Optional<String> decimals(Figure figure, Rational value) {
        Optional<Integer> decimals = figure.resolution()
                .flatMap(Rational::toBigDecimal)
                .map(resolution -> resolution.stripTrailingZeros().scale())
                .filter(scale -> scale > 0);
        return value.toBigDecimal()
                .flatMap(number -> decimals.filter(scale -> scale >= number.scale())
                        .map(scale -> number.setScale(scale).toPlainString()));
    }

    private boolean make(Figure wanted) {
        try {
            return figure().equals(wanted);
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return false;
        }
    }
}
