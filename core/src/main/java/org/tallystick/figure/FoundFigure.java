package org.tallystick.figure;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;
import org.tallystick.phrase.ChangePart;
import org.tallystick.phrase.FigureKind;
import org.tallystick.unit.Unit;

/**
 * A figure, its place in a text, and what the text around it tells about it.
 *
 * <pre>{@code
 * FoundFigure found = FigureScanner.standard().scan("Police held more than 30 people.").get(0);
 * found.figure();     // more than 30 people
 * found.start();      // 12
 * found.kind();       // COUNT
 * }</pre>
 */
public final class FoundFigure implements ScannedNumber {
    private static final long serialVersionUID = 1L;

    private final Figure figure;
    private final long start;
    private final boolean negated;
    private final @Nullable Rational scale;

    private FoundFigure(Figure figure, long start, boolean negated, @Nullable Rational scale) {
        this.figure = figure;
        this.start = start;
        this.negated = negated;
        this.scale = scale;
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
        return new FoundFigure(Objects.requireNonNull(figure, "figure"), start, false, null);
    }

    /**
     * Returns this figure, denied by its sentence.
     *
     * @return the same figure at the same place, for which {@link #isNegated()} is true
     */
    public FoundFigure negated() {
        return new FoundFigure(figure, start, true, scale);
    }

    /**
     * Returns this figure with the scale of its table.
     *
     * @param factor the scale, above zero: 1,000 for "in thousands"
     * @return the same figure at the same place, with that {@link #scale()}
     * @throws IllegalArgumentException where the scale is not above zero
     */
    public FoundFigure withScale(Rational factor) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("a scale is above zero, and " + factor + " is not");
        }
        return new FoundFigure(figure, start, negated, factor);
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

    /**
     * Returns the kind of quantity that it states.
     *
     * @return the kind, as {@link Figure#kind()} determines it
     */
    public FigureKind kind() {
        return figure.kind();
    }

    /**
     * Returns what it counts, or the whole of which it is a part.
     *
     * @return the noun, as {@link Figure#noun()} returns it
     */
    public Optional<Unit> noun() {
        return figure.noun();
    }

    /**
     * Returns the part of a change that it states.
     *
     * @return the part, as {@link Figure#change()} returns it
     */
    public Optional<ChangePart> change() {
        return figure.change();
    }

    /**
     * Returns the denominator of a rate.
     *
     * @return the unit, as {@link Figure#per()} returns it
     */
    public Optional<Unit> per() {
        return figure.per();
    }

    /**
     * Returns what a multiple is compared with.
     *
     * @return the words, as {@link Figure#ratioTo()} returns them
     */
    public Optional<String> ratioTo() {
        return figure.ratioTo();
    }

    /**
     * Returns whether its sentence denies it: "did not lose 300 jobs", "has never paid $5". Only a negation of the verb right before it is
     * recognized. A negation that the hedge expresses ("not more than 300") is part of the figure and not told here.
     *
     * @return whether it is clearly denied
     */
    public boolean isNegated() {
        return negated;
    }

    /**
     * Returns the scale that stands elsewhere and applies to it: "in thousands" above a table, "(in millions of dollars)". The value of the
     * figure is not multiplied by it, since only a person can tell whether it was meant for this number. It is told of counts and amounts
     * up to the end of the paragraph in which the scale stands, or of the next one after a heading.
     *
     * @return the factor, empty where no scale was stated
     */
    public Optional<Rational> scale() {
        return Optional.ofNullable(scale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FoundFigure that
                && start == that.start
                && negated == that.negated
                && figure.equals(that.figure)
                && Objects.equals(scale, that.scale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, start, negated, scale);
    }

    /** {@return the place and the phrase: {@code "12-31 more than 30 people"}} */
    @Override
    public String toString() {
        return start + "-" + end() + " " + figure;
    }
}
