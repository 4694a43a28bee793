package org.tallystick.figure;

import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.IncompatibleUnitsException;

/** Tests whether phrases read back as a figure, by the figure's own policy and with its range. */
final class ReadBack {
    private final Figure figure;
    private final FigureReader reader;

    ReadBack(Figure figure) {
        this.figure = withoutResolution(figure);
        this.reader = FigureReader.standard().withPolicy(figure.policy()).readingYears();
    }

    /** Returns a figure without the steps of its source, which no words express. */
    private static Figure withoutResolution(Figure figure) {
        return ((ImmutableFigure) figure).withSaid(figure.said().map(Magnitude::withoutResolution));
    }

    /** Whether a phrase states the figure and its unit; a part of a whole and a factor have no unit. */
    boolean isAlike(String phrase) {
        return read(phrase).filter(this::saysItsUnit).filter(this::isAlike).isPresent();
    }

    /** Whether a phrase without a unit states the figure, once it is given the figure's unit. */
    boolean isAlikeInUnit(String phrase) {
        return read(phrase).filter(this::isAlike).isPresent();
    }

    /** Whether a phrase names the ends of an interval. */
    static boolean names(String phrase, Interval ends) {
        try {
            Figure back = FigureReader.standard().readingYears().read(phrase);
            return back.said().named(back.policy()).equals(ends);
        } catch (UnreadableFigureException e) {
            return false;
        }
    }

    private Optional<Figure> read(String phrase) {
        try {
            return Optional.of(reader.read(phrase));
        } catch (UnreadableFigureException e) {
            return Optional.empty();
        }
    }

    private boolean saysItsUnit(Figure back) {
        return figure.unit().isEmpty()
                || back.unit().isPresent()
                || back.isShare()
                || back.trend().equals(Optional.of(Trend.TIMES));
    }

    private boolean isAlike(Figure back) {
        return Stream.of(back, back.signed()).anyMatch(this::isSame);
    }

    private boolean isSame(Figure back) {
        try {
            Figure inUnit = figure.unit().map(back::to).orElse(back);
            Figure converted = figure.statedRange().map(inUnit::withRange).orElse(inUnit);
            return converted.unit().equals(figure.unit())
                    && converted.trend().equals(figure.trend())
                    && converted.readings().equals(figure.readings());
        } catch (UnreadableFigureException | IncompatibleUnitsException e) {
            return false;
        }
    }
}
