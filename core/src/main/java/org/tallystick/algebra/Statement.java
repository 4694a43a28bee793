package org.tallystick.algebra;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tallystick.number.Interval;
import org.tallystick.prose.Quote;
import org.tallystick.relation.Order;

/**
 * A statement of a relation with units converted: a left side, an order and a right side.
 *
 * <p>Choices of values that divide by zero are excluded. Results about all choices are always correct. Whether some choice exists is
 * decided exactly for linear statements and for statements that name each measurand once. It is also decided for statements that are linear
 * in each measurand that they name more than once, such as {@code share = a / (a + b)}. For these there may be at most ten such measurands,
 * and no divisor may change its sign in a way that depends on more than one of them. For other statements, {@link #isPossible} and {@link
 * #isAttained} may leave the question open.
 */
public final class Statement {
    private final Proposition proposition;
    private final Order order;
    private final ImmutableList<String> measurands;

    Statement(Proposition proposition, Order order, ImmutableList<String> measurands) {
        this.proposition = proposition;
        this.order = order;
        this.measurands = measurands;
    }

    static Statement of(Node left, Order order, Node right, Iterable<String> measurands) {
        return new Statement(Proposition.of(left, order, right), order, ImmutableList.copyOf(measurands));
    }

    /**
     * Returns the statement that one quantity is at most another.
     *
     * @param less the name of the smaller quantity
     * @param more the name of the larger quantity
     * @return the statement
     */
    public static Statement atMost(String less, String more) {
        return of(new Node.Leaf(less), Order.AT_MOST, new Node.Leaf(more), ImmutableList.of(less, more));
    }

    /**
     * Returns the order of the sides.
     *
     * @return the order
     */
    public Order order() {
        return order;
    }

    /**
     * Returns the measurands of both sides, including those that cancel out.
     *
     * @return their ids, in order, each once
     */
    public ImmutableList<String> measurands() {
        return measurands;
    }

    /**
     * Returns the possible values of the left side.
     *
     * @param values the possible values of each measurand
     * @return the range of the side, empty where every choice divides by zero
     */
    public Optional<Interval> left(Function<String, Interval> values) {
        return proposition.left(values);
    }

    /**
     * Returns the possible values of the right side.
     *
     * @param values the possible values of each measurand
     * @return the range of the side, empty where every choice divides by zero
     */
    public Optional<Interval> right(Function<String, Interval> values) {
        return proposition.right(values);
    }

    /**
     * Whether the statement may be true for some values, each measurand chosen independently.
     *
     * @param values the possible values of each measurand
     * @return false where it is proven that no choice makes it true
     */
    public boolean isPossible(Function<String, Interval> values) {
        return proposition.decide(values) != Decision.NO;
    }

    /**
     * Whether the statement is known to be true for some values, each measurand chosen independently.
     *
     * @param values the possible values of each measurand
     * @return true where it is proven that some choice makes it true
     */
    public boolean isAttained(Function<String, Interval> values) {
        return proposition.decide(values) == Decision.YES;
    }

    /**
     * Whether the statement is true for all values.
     *
     * @param values the possible values of each measurand
     * @return true where every choice is known to make it true and there is at least one
     */
    public boolean isCertain(Function<String, Interval> values) {
        return proposition.isCertain(values);
    }

    /**
     * Returns the values of a measurand that can make the statement true.
     *
     * @param unknown the id of one of its measurands
     * @param values the possible values of each other measurand and, where the unknown occurs in the statement more than once, of the
     * unknown
     * @return an interval that contains every value that is possible with some values of the others, the smallest one where each measurand
     * occurs once; empty where it is proven that there is none
     * @throws IllegalArgumentException where the statement is not about it
     */
    public Optional<Interval> solve(String unknown, Function<String, Interval> values) {
        if (!measurands.contains(unknown)) {
            throw new IllegalArgumentException(Quote.of(unknown) + " is none of " + measurands);
        }
        return proposition.solve(unknown, values);
    }

    /**
     * Returns the approximate number of operations on numbers that decide whether it may be true. It is large where samples are tried.
     *
     * @param values the possible values of each measurand
     * @return a number, at least 1
     */
    public long work(Function<String, Interval> values) {
        return 1 + 4L * measurands.size() + proposition.work(values);
    }

    /**
     * Returns a linear statement with some of its measurands counted as zero.
     *
     * @param none their ids
     * @return the statement without them
     * @throws IllegalArgumentException where the statement names one of them and is not linear
     */
    public Statement without(Set<String> none) {
        if (Collections.disjoint(measurands, none)) {
            return this;
        }
        if (!(proposition instanceof LinearProposition linear)) {
            throw new IllegalArgumentException("a statement that is not linear cannot do without " + none);
        }
        ImmutableList<String> left =
                measurands.stream().filter(id -> !none.contains(id)).collect(ImmutableList.toImmutableList());
        return new Statement(linear.without(none), order, left);
    }

    /**
     * Returns the same statement with other names.
     *
     * @param names the new name of each measurand, no two alike
     * @return the renamed statement
     */
    public Statement renamed(UnaryOperator<String> names) {
        ImmutableBiMap<String, String> renamed =
                measurands.stream().collect(ImmutableBiMap.toImmutableBiMap(id -> id, names));
        return new Statement(
                proposition.renamed(renamed), order, renamed.values().asList());
    }

    /**
     * Returns the statement as a linear row, for proofs. A measurand that cancels out is not in it.
     *
     * @return the row, empty where a side is a quotient or multiplies measurands
     */
    public Optional<LinearForm> row() {
        return proposition.row();
    }

    /**
     * Returns an equation with its divisors multiplied out. Together with its divisors, which are not zero, it says as much as the
     * statement; for the mean of whole things it says less, since their total is whole.
     *
     * @return the equation, empty where the statement is linear or no equation, or has a product of more than two measurands
     */
    public Optional<QuadraticEquation> quadratic() {
        return proposition.quadratic();
    }
}
