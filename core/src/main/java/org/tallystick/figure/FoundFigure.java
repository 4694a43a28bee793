package org.tallystick.figure;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure and where it stands in a text.
 *
 * <pre>{@code
 * FoundFigure found = FigureScanner.standard().scan("Police held more than 30 people.").get(0);
 * found.figure();     // more than 30 people
 * found.start();      // 12
 * }</pre>
 */
public final class FoundFigure implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Figure figure;
    private final long start;

    private FoundFigure(Figure figure, long start) {
        this.figure = figure;
        this.start = start;
    }

    /**
     * A figure at a place.
     *
     * @param figure the figure, whose phrase stands in the text word for word
     * @param start where the phrase begins, in characters from 0
     * @return the figure with its place
     * @throws IllegalArgumentException where the place is before the text
     */
    public static FoundFigure of(Figure figure, long start) {
        if (start < 0) {
            throw new IllegalArgumentException("a place in a text is not below zero, as " + start + " is");
        }
        return new FoundFigure(Objects.requireNonNull(figure, "figure"), start);
    }

    /**
     * The figure.
     *
     * @return it; its {@linkplain Figure#phrase() phrase} is the text between start and end
     */
    public Figure figure() {
        return figure;
    }

    /**
     * Where its phrase begins.
     *
     * @return characters (UTF-16 code units, as Java counts them) from the start of the text
     */
    public long start() {
        return start;
    }

    /**
     * Where its phrase ends.
     *
     * @return characters from the start of the text to behind the last
     */
    public long end() {
        return start + figure.phrase().length();
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
