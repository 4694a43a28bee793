package org.tallystick.figure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure and its place in a text.
 *
 * <pre>{@code
 * FoundFigure found = FigureScanner.standard().scan("Police held more than 30 people.").get(0);
 * found.figure();     // more than 30 people
 * found.start();      // 12
 * }</pre>
 */
public final class FoundFigure implements ScannedNumber {
    private static final long serialVersionUID = 1L;

    private final Figure figure;
    private final long start;

    private FoundFigure(Figure figure, long start) {
        this.figure = figure;
        this.start = start;
    }

    /**
     * Returns a figure at a place.
     *
     * @param figure the figure, whose phrase is contained literally in the text
     * @param start the index of the first character of the phrase, from 0
     * @return the figure with its place
     * @throws IllegalArgumentException where the start is negative
     */
    public static FoundFigure of(Figure figure, long start) {
        if (start < 0) {
            throw new IllegalArgumentException("a place in a text is not below zero, as " + start + " is");
        }
        return new FoundFigure(Objects.requireNonNull(figure, "figure"), start);
    }

    /**
     * Returns the figure.
     *
     * @return the figure; its {@linkplain Figure#phrase() phrase} is the text between start and end
     */
    public Figure figure() {
        return figure;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public long end() {
        return start + figure.phrase().length();
    }

    @Override
    public String text() {
        return figure.phrase();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FoundFigure that && start == that.start && figure.equals(that.figure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, start);
    }

    /** {@return the place and the phrase: {@code "12-31 more than 30 people"}} */
    @Override
    public String toString() {
        return start + "-" + end() + " " + figure;
    }
}
