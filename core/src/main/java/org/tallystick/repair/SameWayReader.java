package org.tallystick.repair;

import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.figure.FigureReader;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.IncompatibleUnitsException;

/** Reads phrases in the way in which a figure was read from its own. */
final class SameWayReader {
    private final Figure said;
    private final FigureReader reader;

    /** The figure's own phrase, as it is read. */
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
     * The way in which a figure was read.
     *
     * @return it; empty where the figure does not mean what its phrase says in English, as one that was made of an interval, or
     *     read in the notation of another country
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

    /** The figure itself. */
    Figure said() {
        return said;
    }

    /** The figure's own phrase with its parts. */
    Figure read() {
        return read;
    }

    /** Another phrase, where it is said in the same way of another number. */
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
