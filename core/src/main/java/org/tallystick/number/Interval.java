package org.tallystick.number;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.InvalidValueException;

/**
 * All numbers between two ends. Each end is closed (its value belongs to the interval), open (its value does not) or absent (there is no
 * bound that way).
 *
 * <p>An interval is never empty; an empty result is an empty {@link Optional}. The result of an arithmetic operation contains exactly the
 * results for all pairs of numbers of the two intervals, chosen independently.
 */
public final class Interval implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Interval ALL = new Interval(End.MINUS_INFINITY, End.PLUS_INFINITY);

    private final End lower;
    private final End upper;

    private Interval(End lower, End upper) {
        this.lower = lower;
        this.upper = upper;
    }

    private static Interval between(End lower, End upper) {
        Interval interval = new Interval(lower, upper);
        if (lower.compareTo(upper) > 0) {
            throw new InvalidValueException(
                    "no value lies in " + interval.notation(),
                    interval.notation(),
                    lower.finite().orElseThrow(),
                    upper.finite().orElseThrow());
        }
        return interval;
    }

    private static Optional<Interval> anyBetween(End lower, End upper) {
        return lower.compareTo(upper) > 0 ? Optional.empty() : Optional.of(new Interval(lower, upper));
    }

    /**
     * Returns the interval of a single number: {@code {point}}.
     *
     * @param point the number
     * @return the interval that contains only the number
     */
    public static Interval of(Rational point) {
        End end = End.at(point);
        return new Interval(end, end);
    }

    /**
     * Returns the interval with both ends closed: {@code [min, max]}.
     *
     * @param min the lower end
     * @param max the upper end
     * @return the numbers x with min ≤ x ≤ max
     * @throws InvalidValueException if min is above max
     */
    public static Interval closed(Rational min, Rational max) {
        return between(End.at(min), End.at(max));
    }

    /**
     * Returns the interval with both ends open: {@code (min, max)}.
     *
     * @param min the lower end
     * @param max the upper end
     * @return the numbers x with min &lt; x &lt; max
     * @throws InvalidValueException if min is not below max
     */
    public static Interval open(Rational min, Rational max) {
        return between(End.justAbove(min), End.justBelow(max));
    }

    /**
     * Returns the interval with a closed lower and an open upper end: {@code [min, max)}.
     *
     * @param min the lower end
     * @param max the upper end
     * @return the numbers x with min ≤ x &lt; max
     * @throws InvalidValueException if min is not below max
     */
    public static Interval closedOpen(Rational min, Rational max) {
        return between(End.at(min), End.justBelow(max));
    }

    /**
     * Returns the interval with an open lower and a closed upper end: {@code (min, max]}.
     *
     * @param min the lower end
     * @param max the upper end
     * @return the numbers x with min &lt; x ≤ max
     * @throws InvalidValueException if min is not below max
     */
    public static Interval openClosed(Rational min, Rational max) {
        return between(End.justAbove(min), End.at(max));
    }

    /**
     * Returns the interval of a number and all above it: {@code [min, ∞)}.
     *
     * @param min the lower end
     * @return the numbers x with min ≤ x
     */
    public static Interval atLeast(Rational min) {
        return new Interval(End.at(min), End.PLUS_INFINITY);
    }

    /**
     * Returns the interval of all numbers above a number: {@code (min, ∞)}.
     *
     * @param min the lower end
     * @return the numbers x with min &lt; x
     */
    public static Interval greaterThan(Rational min) {
        return new Interval(End.justAbove(min), End.PLUS_INFINITY);
    }

    /**
     * Returns the interval of a number and all below it: {@code (-∞, max]}.
     *
     * @param max the upper end
     * @return the numbers x with x ≤ max
     */
    public static Interval atMost(Rational max) {
        return new Interval(End.MINUS_INFINITY, End.at(max));
    }

    /**
     * Returns the interval of all numbers below a number: {@code (-∞, max)}.
     *
     * @param max the upper end
     * @return the numbers x with x &lt; max
     */
    public static Interval lessThan(Rational max) {
        return new Interval(End.MINUS_INFINITY, End.justBelow(max));
    }

    /** {@return every number: {@code (-∞, ∞)}} */
    public static Interval all() {
        return ALL;
    }

    /**
     * Returns the interval of a Guava range.
     *
     * @param range the range
     * @return the same numbers
     * @throws InvalidValueException if the range is empty
     */
    public static Interval of(Range<Rational> range) {
        End lower = End.MINUS_INFINITY;
        End upper = End.PLUS_INFINITY;
        if (range.hasLowerBound()) {
            Rational min = range.lowerEndpoint();
            lower = range.lowerBoundType() == BoundType.CLOSED ? End.at(min) : End.justAbove(min);
        }
        if (range.hasUpperBound()) {
            Rational max = range.upperEndpoint();
            upper = range.upperBoundType() == BoundType.CLOSED ? End.at(max) : End.justBelow(max);
        }
        return between(lower, upper);
    }

    /** {@return the lower end, whether or not it belongs; empty where there is none} */
    public Optional<Rational> min() {
        return lower.finite();
    }

    /** {@return the upper end, whether or not it belongs; empty where there is none} */
    public Optional<Rational> max() {
        return upper.finite();
    }

    /** {@return whether the lower end is open or absent, so that no number here is the lowest} */
    public boolean isMinOpen() {
        return lower.isOpen();
    }

    /** {@return whether the upper end is open or absent, so that no number here is the highest} */
    public boolean isMaxOpen() {
        return upper.isOpen();
    }

    /** {@return whether a single number lies here} */
    public boolean isPoint() {
        return lower.equals(upper);
    }

    /** {@return whether there is an end on both sides, open or closed} */
    public boolean isBounded() {
        return lower.isFinite() && upper.isFinite();
    }

    /**
     * Whether this interval contains a number.
     *
     * @param value the number
     * @return true where it lies between the ends or equals a closed end
     */
    public boolean contains(Rational value) {
        End point = End.at(value);
        return lower.compareTo(point) <= 0 && point.compareTo(upper) <= 0;
    }

    /**
     * Whether this interval contains every number of another.
     *
     * @param other the other interval
     * @return true where none of its numbers is outside; an interval encloses itself
     */
    public boolean encloses(Interval other) {
        return lower.compareTo(other.lower) <= 0 && other.upper.compareTo(upper) <= 0;
    }

    /**
     * Whether every number of this interval is smaller than every number of another, as in [1, 2) and [2, 3].
     *
     * @param other the other interval
     * @return true where this lies entirely below it
     */
    public boolean isBelow(Interval other) {
        return upper.compareTo(other.lower) < 0;
    }

    /**
     * Returns the numbers that are in both intervals.
     *
     * @param other the other interval
     * @return the common numbers; empty where there are none
     */
    public Optional<Interval> intersection(Interval other) {
        return anyBetween(End.max(lower, other.lower), End.min(upper, other.upper));
    }

    /**
     * Returns the smallest interval that encloses both, including the numbers between them.
     *
     * @param other the other interval
     * @return the interval from the lower of the lower ends to the higher of the upper ends
     */
    public Interval hull(Interval other) {
        return new Interval(End.min(lower, other.lower), End.max(upper, other.upper));
    }

    /**
     * Returns the distance of the nearest ends of two disjoint intervals. It is 0 where they touch in an end that does not belong to both.
     *
     * @param other the other interval
     * @return the distance; empty where they share a number
     */
    public Optional<Rational> gap(Interval other) {
        if (other.isBelow(this)) {
            return other.gap(this);
        }
        return isBelow(other) ? max().flatMap(near -> other.min().map(far -> far.minus(near))) : Optional.empty();
    }

    /**
     * Returns the sums x + y of every x in this interval and every y in the other.
     *
     * @param other the interval to add
     * @return the sums
     */
    public Interval plus(Interval other) {
        return new Interval(lower.plus(other.lower), upper.plus(other.upper));
    }

    /**
     * Returns the differences x − y of every x in this interval and every y in the other. An interval minus itself is {0} only for points.
     *
     * @param other the interval to subtract
     * @return the differences
     */
    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    /** {@return the opposites −x of every x here} */
    public Interval negated() {
        return new Interval(upper.negated(), lower.negated());
    }

    /**
     * Returns the products of every x in this interval with one number.
     *
     * @param factor the number
     * @return the products
     */
    public Interval times(Rational factor) {
        return switch (factor.signum()) {
            case 0 -> of(Rational.ZERO);
            case 1 -> new Interval(lower.times(factor), upper.times(factor));
            default -> new Interval(upper.times(factor), lower.times(factor));
        };
    }

    /**
     * Returns the products x × y of every x in this interval and every y in the other.
     *
     * @param other the interval to multiply by
     * @return the products
     */
    public Interval times(Interval other) {
        if (!isNotNegative() && upper.signum() <= 0) {
            return negated().times(other).negated();
        }
        if (!other.isNotNegative() && other.upper.signum() <= 0) {
            return times(other.negated()).negated();
        }
        return isNotNegative() && other.isNotNegative()
                ? new Interval(lower.times(other.lower, 1), upper.times(other.upper, -1))
                : new Interval(least(other), least(other.negated()).negated());
    }

    private boolean isNotNegative() {
        return lower.signum() >= 0;
    }

    private End least(Interval other) {
        End low = End.min(lower.times(other.lower, 1), lower.times(other.upper, 1));
        End high = End.min(upper.times(other.lower, 1), upper.times(other.upper, 1));
        return End.min(low, high);
    }

    /**
     * Returns the smallest interval that encloses the quotients x / y of every x in this interval and every non-zero y in the other. Where
     * zero lies strictly inside the divisor, the quotients form two pieces, and the hull includes the numbers between them.
     *
     * @param divisor the interval to divide by
     * @return the hull of the quotients; empty where the divisor is {0}
     */
    public Optional<Interval> dividedBy(Interval divisor) {
        Optional<Interval> negative =
                divisor.intersection(lessThan(Rational.ZERO)).map(this::overOneSign);
        Optional<Interval> positive =
                divisor.intersection(greaterThan(Rational.ZERO)).map(this::overOneSign);
        return negative.isPresent() && positive.isPresent()
                ? negative.map(positive.get()::hull)
                : negative.or(() -> positive);
    }

    private Interval overOneSign(Interval divisor) {
        return times(new Interval(divisor.upper.reciprocal(), divisor.lower.reciprocal()));
    }

    /**
     * Returns the smallest interval that encloses the whole numbers of this one. Both ends move inwards to the nearest whole numbers and
     * are closed: (33000, ∞) becomes [33001, ∞).
     *
     * @return the tightened interval; empty where this contains no whole number
     */
    public Optional<Interval> tightenedToWhole() {
        return anyBetween(lower.wholeAbove(), upper.wholeBelow());
    }

    /** {@return the same numbers as a Guava range, for range sets and maps} */
    public Range<Rational> asRange() {
        Range<Rational> above = min().map(min -> Range.downTo(min, type(lower))).orElseGet(Range::all);
        Range<Rational> below = max().map(max -> Range.upTo(max, type(upper))).orElseGet(Range::all);
        return above.intersection(below);
    }

    private static BoundType type(End end) {
        return end.isOpen() ? BoundType.OPEN : BoundType.CLOSED;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval that && lower.equals(that.lower) && upper.equals(that.upper);
    }

    @Override
    public int hashCode() {
        return 31 * lower.hashCode() + upper.hashCode();
    }

    /** Returns the usual notation: {@code "[1, 2)"}, {@code "(-∞, 5]"}, and {@code "{3}"} for a single number. */
    @Override
    public String toString() {
        return isPoint() ? "{" + min().orElseThrow() + "}" : notation();
    }

    private String notation() {
        String from = min().map(Rational::toString).orElse("-∞");
        String to = max().map(Rational::toString).orElse("∞");
        return (isMinOpen() ? "(" : "[") + from + ", " + to + (isMaxOpen() ? ")" : "]");
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (lower.compareTo(upper) > 0) {
            throw new InvalidObjectException("an interval that holds nothing");
        }
    }
}
