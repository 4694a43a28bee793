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
 * What a relation states, with units converted: a left side, an order and a right side.
 *
 * <p>To divide by zero is no choice of values. What is said of all choices is always true; whether one exists is decided exactly for
 * linear statements, of statements that name each measurand once, and of those that are linear in each measurand that they name
 * more than once, as {@code share = a / (a + b)} is, as long as at most ten do and no divisor changes its sign in a way that
 * hangs on more than one of them. Of anything else {@link #isPossible} and {@link #isAttained} may leave it open.
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
     * That one thing is at most another.
     *
     * @param less the name of what is at most as high
     * @param more the name of what is at least as high
     * @return the statement
     */
    public static Statement atMost(String less, String more) {
        return of(new Node.Leaf(less), Order.AT_MOST, new Node.Leaf(more), ImmutableList.of(less, more));
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
     * The measurands of both sides, those that cancel out too.
     *
     * @return their ids, in order, each once
     */
    public ImmutableList<String> measurands() {
        return measurands;
    }

    /**
     * What the left side can be.
     *
     * @param values what each measurand can be
     * @return the range of the side, empty where it would divide by nothing but zero
     */
    public Optional<Interval> left(Function<String, Interval> values) {
        return proposition.left(values);
    }

    /**
     * What the right side can be.
     *
     * @param values what each measurand can be
     * @return the range of the side, empty where it would divide by nothing but zero
     */
    public Optional<Interval> right(Function<String, Interval> values) {
        return proposition.right(values);
    }

    /**
     * Whether the statement may be true of some values, each measurand chosen freely.
     *
     * @param values what each measurand can be
     * @return false where it is proven that no choice makes it true
     */
    public boolean isPossible(Function<String, Interval> values) {
        return proposition.decide(values) != Decision.NO;
    }

    /**
     * Whether the statement is known to be true of some values, each measurand chosen freely.
     *
     * @param values what each measurand can be
     * @return true where it is proven that some choice makes it true
     */
    public boolean isAttained(Function<String, Interval> values) {
        return proposition.decide(values) == Decision.YES;
    }

    /**
     * Whether the statement is true of all values, however chosen.
     *
     * @param values what each measurand can be
     * @return true where every choice is known to make it true and there is one
     */
    public boolean isCertain(Function<String, Interval> values) {
        return proposition.isCertain(values);
    }

    /**
     * What a measurand must be for the statement to be true.
     *
     * @param unknown the id of one of its measurands
     * @param values what each other measurand can be; where the unknown stands in the statement more than once, what it can be
     *     itself
     * @return an interval that holds every value of it that fits some values of the others, the smallest one where each
     *     measurand occurs once; empty where it is proven that none does
     * @throws IllegalArgumentException where the statement is not about it
     */
    public Optional<Interval> solve(String unknown, Function<String, Interval> values) {
        if (!measurands.contains(unknown)) {
            throw new IllegalArgumentException(Quote.of(unknown) + " is none of " + measurands);
        }
        return proposition.solve(unknown, values);
    }

    /**
     * Returns the approximate number of operations on numbers that decide whether it may be true: large where samples are tried.
     *
     * @param values what each measurand can be
     * @return a number, at least 1
     */
    public long work(Function<String, Interval> values) {
        return 1 + 4L * measurands.size() + proposition.work(values);
    }

    /**
     * What is left of a linear statement where some of its measurands count as none.
     *
     * @param none their ids
     * @return the statement that does not name them
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
     * The same of things that are called otherwise.
     *
     * @param names the name of each measurand from now on, no two alike
     * @return the statement about them
     */
    public Statement renamed(UnaryOperator<String> names) {
        ImmutableBiMap<String, String> renamed =
                measurands.stream().collect(ImmutableBiMap.toImmutableBiMap(id -> id, names));
        return new Statement(
                proposition.renamed(renamed), order, renamed.values().asList());
    }

    /**
     * The statement as a linear row, for proofs. A measurand that cancels out is not in it.
     *
     * @return the row, empty where a side is a quotient or multiplies measurands
     */
    public Optional<LinearForm> row() {
        return proposition.row();
    }
}
