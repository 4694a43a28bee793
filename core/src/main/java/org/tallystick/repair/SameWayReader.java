package org.tallystick.repair;

import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.figure.FigureReader;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.IncompatibleUnitsException;

/** Reads other phrases in the way in which a figure was read from its own. */
final class SameWayReader {
    private final Figure said;
    private final FigureReader reader;

    /** The reading of the figure's own phrase. */
    private final Figure read;

    private final Optional<Rational> statedResolution;

    private SameWayReader(Figure said, FigureReader reader, Figure read) {
        this.said = said;
        this.reader = reader;
        this.read = read;
        this.statedResolution = said.resolution()
                .filter(resolution -> !inUnit(read).resolution().equals(said.resolution()));
    }

    /**
     * Returns a reader for the way in which a figure was read.
     *
     * @return the reader; empty where the figure is not the English meaning of its phrase, such as one made of an interval, or read in the
     * notation of another country
     */
    static Optional<SameWayReader> of(Figure said) {
        try {
            FigureReader reader = FigureReader.standard().readingYears().withPolicy(said.policy());
            SameWayReader sameWay = new SameWayReader(said, reader, reader.read(said.phrase()));
            return Optional.of(sameWay).filter(SameWayReader::isFaithful);
        } catch (UnreadableFigureException | IncompatibleUnitsException e) {
            return Optional.empty();
        }
    }

    private boolean isFaithful() {
        Figure again = inUnit(read);
        return isAlike(again)
                && again.value().equals(said.value())
                && (said.value().isPresent() || again.in(Reading.LOOSE).equals(said.in(Reading.LOOSE)));
    }

    private boolean isAlike(Figure other) {
        return other.hedge() == said.hedge()
                && other.unit().equals(said.unit())
                && other.trend().equals(said.trend())
                && other.value().isPresent() == said.value().isPresent();
    }

    /** Returns the figure itself. */
    Figure said() {
        return said;
    }

    /** Returns the reading of the figure's own phrase, with its parts. */
    Figure read() {
        return read;
    }

    /** Reads another phrase; empty where it does not state another number in the same way. */
    Optional<Figure> of(String phrase) {
        try {
            Figure figure = inUnit(reader.read(phrase));
            return Optional.of(statedResolution.map(figure::withResolution).orElse(figure))
                    .filter(this::isAlike);
        } catch (UnreadableFigureException | IncompatibleUnitsException e) {
            return Optional.empty();
        }
    }

    /** Converts a figure to the unit of the original. */
    private Figure inUnit(Figure other) {
        return said.unit().map(other::to).orElse(other);
    }
}
