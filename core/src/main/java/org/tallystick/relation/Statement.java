package org.tallystick.relation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * What a relation states, with units converted: a left side, an order and a right side.
 *
 * <p>Each measurand occurs once, so that interval arithmetic on the two sides is exact: every value it gives is attained. Only
 * a divisor of either sign parts the values of a side in two, which {@link #left} and {@link #right} tell as one interval;
 * {@link #isPossible} and {@link #isCertain} know both pieces. To divide by zero is no choice.
 */
public final class Statement {
    private final Side left;
    private final Order order;
    private final Side right;

    Statement(Side left, Order order, Side right) {
        this.left = left;
        this.order = order;
        this.right = right;
    }

    /**
     * How the sides stand to each other.
     *
     * @return the order
     */
    public Order order() {
        return order;
    }

    /**
     * The measurands of both sides.
     *
     * @return their ids, in order, each once
     */
    public ImmutableList<String> measurands() {
        return ImmutableList.<String>builder()
                .addAll(left.measurands())
                .addAll(right.measurands())
                .build();
    }

    /**
     * What the left side can be.
     *
     * @param values what each measurand can be
     * @return the range of the side, empty where it would divide by nothing but zero
     */
    public Optional<Interval> left(Function<String, Interval> values) {
        return left.range(values);
    }

    /**
     * What the right side can be.
     *
     * @param values what each measurand can be
     * @return the range of the side, empty where it would divide by nothing but zero
     */
    public Optional<Interval> right(Function<String, Interval> values) {
        return right.range(values);
    }

    /**
     * Whether the statement is true of some values, each measurand chosen freely.
     *
     * @param values what each measurand can be
     * @return false where no choice makes it true
     */
    public boolean isPossible(Function<String, Interval> values) {
        return left.pieces(values).stream()
                .anyMatch(a -> right.pieces(values).stream().anyMatch(b -> order.isPossible(a, b)));
    }

    /**
     * Whether the statement is true of all values, however chosen.
     *
     * @param values what each measurand can be
     * @return true where every choice makes it true and there is one
     */
    public boolean isCertain(Function<String, Interval> values) {
        return left(values)
                .flatMap(a -> right(values).map(b -> order.isCertain(a, b)))
                .orElse(false);
    }

    /**
     * What a measurand must be for the statement to be true.
     *
     * @param unknown the id of one of its measurands
     * @param values what each other measurand can be
     * @return the smallest interval that holds every value of it that fits some values of the others; empty where none does
     * @throws IllegalArgumentException where the statement is not about it
     */
    public Optional<Interval> solve(String unknown, Function<String, Interval> values) {
        if (!measurands().contains(unknown)) {
            throw new IllegalArgumentException("\"" + unknown + "\" is none of " + measurands());
        }
        boolean onLeft = left.measurands().contains(unknown);
        Side own = onLeft ? left : right;
        Side other = onLeft ? right : left;
        Order seen = onLeft ? order : order.reversed();
        return other.range(values).flatMap(range -> own.solve(unknown, seen.against(range), values));
    }

    /**
     * The statement as a linear row, for proofs.
     *
     * @return the row, empty where a side is a quotient
     */
    public Optional<Row> row() {
        if (!(left instanceof Side.Sum a) || !(right instanceof Side.Sum b)) {
            return Optional.empty();
        }
        ImmutableMap.Builder<String, Rational> coefficients = ImmutableMap.builder();
        a.terms().forEach(term -> coefficients.put(term.measurand(), term.times()));
        b.terms()
                .forEach(term -> coefficients.put(term.measurand(), term.times().negated()));
        return Optional.of(
                Row.of(coefficients.buildOrThrow(), order, b.constant().minus(a.constant())));
    }
}
