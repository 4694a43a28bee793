package org.tallystick.algebra;

import com.google.common.collect.ImmutableBiMap;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.number.Interval;
import org.tallystick.relation.Order;

/** The content of a statement, without its order and its names. Every interval is a set of values to choose from. */
sealed interface Proposition
        permits LinearProposition, FormulaProposition, MeanProposition, DeviationProposition, RenamedProposition {

    static Proposition of(Node left, Order order, Node right) {
        return left.isLinear() && right.isLinear()
                ? new LinearProposition(left, order, right)
                : FormulaProposition.of(left, order, right);
    }

    /** Returns the possible values of the left side, empty where every choice divides by zero. */
    Optional<Interval> left(Function<String, Interval> values);

    /** Returns the possible values of the right side, empty where every choice divides by zero. */
    Optional<Interval> right(Function<String, Interval> values);

    /** Whether some choice makes it true. */
    Decision decide(Function<String, Interval> values);

    /** Whether every choice is known to make it true, and there is at least one. */
    boolean isCertain(Function<String, Interval> values);

    /** Returns the values of an unknown in it that can make it true. */
    Optional<Interval> solve(String unknown, Function<String, Interval> values);

    /** Returns the approximate number of operations on numbers that a decision takes, beyond those that follow from its length. */
    default long work(Function<String, Interval> values) {
        return 0;
    }

    /** Returns the same proposition with other names. */
    default Proposition renamed(ImmutableBiMap<String, String> names) {
        return new RenamedProposition(this, names);
    }

    /** Returns its linear row, empty where it is not linear. */
    Optional<LinearForm> row();

    /** Returns its equation with the divisors multiplied out, empty where it is linear, no equation or of a higher degree. */
    default Optional<QuadraticEquation> quadratic() {
        return Optional.empty();
    }
}
