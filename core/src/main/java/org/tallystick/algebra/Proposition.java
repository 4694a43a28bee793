package org.tallystick.algebra;

import com.google.common.collect.ImmutableBiMap;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.number.Interval;
import org.tallystick.relation.Order;

/** What a statement says, apart from its order and its names; every interval is a set of values to choose from. */
sealed interface Proposition
        permits LinearProposition, FormulaProposition, MeanProposition, DeviationProposition, RenamedProposition {

    static Proposition of(Node left, Order order, Node right) {
        return left.isLinear() && right.isLinear()
                ? new LinearProposition(left, order, right)
                : FormulaProposition.of(left, order, right);
    }

    /** What the left side can be, empty where it would divide by nothing but zero. */
    Optional<Interval> left(Function<String, Interval> values);

    /** What the right side can be, empty where it would divide by nothing but zero. */
    Optional<Interval> right(Function<String, Interval> values);

    /** Whether some choice makes it true. */
    Decision decide(Function<String, Interval> values);

    /** Whether every choice is known to make it true, and there is one. */
    boolean isCertain(Function<String, Interval> values);

    /** What an unknown that occurs in it must be. */
    Optional<Interval> solve(String unknown, Function<String, Interval> values);

    /** The approximate number of operations on numbers that a decision takes beyond those that follow from its length. */
    default long work(Function<String, Interval> values) {
        return 0;
    }

    /** The same of things that are called otherwise. */
    default Proposition renamed(ImmutableBiMap<String, String> names) {
        return new RenamedProposition(this, names);
    }

    /** Its linear row, empty where it is not linear. */
    Optional<LinearForm> row();
}
