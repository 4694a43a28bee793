package org.tallystick.algebra;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;

/**
 * Sums of multiples on both sides. The occurrences of a measurand on both sides are combined before anything is decided, so the result is
 * exact.
 */
final class LinearProposition implements Proposition {
    private final ImmutableMap<String, Rational> left;
    private final Rational leftConstant;
    private final ImmutableMap<String, Rational> right;
    private final Rational rightConstant;
    private final Order order;
    private final ImmutableMap<String, Rational> coefficients;
    private final Rational constant;

    LinearProposition(Node left, Order order, Node right) {
        this(left.coefficients(), constant(left), order, right.coefficients(), constant(right));
    }

    private LinearProposition(
            ImmutableMap<String, Rational> left,
            Rational leftConstant,
            Order order,
            ImmutableMap<String, Rational> right,
            Rational rightConstant) {
        this.left = left;
        this.leftConstant = leftConstant;
        this.right = right;
        this.rightConstant = rightConstant;
        this.order = order;
        Map<String, Rational> collected = new LinkedHashMap<>(this.left);
        this.right.forEach((id, times) -> collected.merge(id, times.negated(), Rational::plus));
        ImmutableMap.Builder<String, Rational> kept = ImmutableMap.builder();
        collected.forEach((id, times) -> {
            if (!times.isZero()) {
                kept.put(id, times);
            }
        });
        this.coefficients = kept.buildOrThrow();
        this.constant = rightConstant.minus(leftConstant);
    }

    /** Returns the proposition with some measurands set to zero. */
    LinearProposition without(Set<String> none) {
        return new LinearProposition(without(left, none), leftConstant, order, without(right, none), rightConstant);
    }

    @Override
    public Proposition renamed(ImmutableBiMap<String, String> names) {
        return new LinearProposition(renamed(left, names), leftConstant, order, renamed(right, names), rightConstant);
    }

    static ImmutableMap<String, Rational> renamed(
            ImmutableMap<String, Rational> side, ImmutableBiMap<String, String> names) {
        return side.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        term -> names.getOrDefault(term.getKey(), term.getKey()), Map.Entry::getValue));
    }

    private static ImmutableMap<String, Rational> without(ImmutableMap<String, Rational> side, Set<String> none) {
        return ImmutableMap.copyOf(Maps.filterKeys(side, id -> !none.contains(id)));
    }

    private static Rational constant(Node node) {
        return node instanceof Node.Sum sum ? sum.constant() : Rational.ZERO;
    }

    static Interval range(Map<String, Rational> coefficients, Rational constant, Function<String, Interval> values) {
        Interval sum = Interval.of(constant);
        for (Map.Entry<String, Rational> term : coefficients.entrySet()) {
            sum = sum.plus(values.apply(term.getKey()).times(term.getValue()));
        }
        return sum;
    }

    @Override
    public Optional<Interval> left(Function<String, Interval> values) {
        return Optional.of(range(left, leftConstant, values));
    }

    @Override
    public Optional<Interval> right(Function<String, Interval> values) {
        return Optional.of(range(right, rightConstant, values));
    }

    private Interval difference(Function<String, Interval> values) {
        return range(coefficients, Rational.ZERO, values);
    }

    @Override
    public Decision decide(Function<String, Interval> values) {
        return Decision.of(order.isPossible(difference(values), Interval.of(constant)));
    }

    @Override
    public boolean isCertain(Function<String, Interval> values) {
        return order.isCertain(difference(values), Interval.of(constant));
    }

    @Override
    public Optional<Interval> solve(String unknown, Function<String, Interval> values) {
        Interval rest = order.against(Interval.of(constant));
        Rational own = Rational.ZERO;
        for (Map.Entry<String, Rational> term : coefficients.entrySet()) {
            if (term.getKey().equals(unknown)) {
                own = term.getValue();
            } else {
                rest = rest.minus(values.apply(term.getKey()).times(term.getValue()));
            }
        }
        if (own.isZero()) {
            return Optional.of(Interval.all()).filter(any -> decide(values) != Decision.NO);
        }
        return Optional.of(rest.times(own.reciprocal()));
    }

    @Override
    public Optional<LinearForm> row() {
        return Optional.of(LinearForm.of(coefficients, order, constant));
    }
}
