package org.tallystick.relation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** The orders of the two sides of a statement. */
public enum Order {
    /** Both are equal. */
    EQUAL("="),
    /** The left is less or equal. */
    AT_MOST("<="),
    /** The left is greater or equal. */
    AT_LEAST(">="),
    /** The left is less. */
    LESS("<"),
    /** The left is greater. */
    GREATER(">");

    private final String sign;

    Order(String sign) {
        this.sign = sign;
    }

    /**
     * Returns the order of a sign.
     *
     * @param sign {@code =}, {@code <=}, {@code >=}, {@code <} or {@code >}
     * @return the order, empty for any other text
     */
    public static Optional<Order> ofSign(String sign) {
        return Arrays.stream(values()).filter(order -> order.sign.equals(sign)).findFirst();
    }

    /**
     * Returns the sign, as documents write it.
     *
     * @return {@code =}, {@code <=}, {@code >=}, {@code <} or {@code >}
     */
    public String sign() {
        return sign;
    }

    /**
     * Returns the order with the sides exchanged.
     *
     * @return {@link #AT_MOST} for {@link #AT_LEAST} and so on
     */
    public Order reversed() {
        return switch (this) {
            case EQUAL -> EQUAL;
            case AT_MOST -> AT_LEAST;
            case AT_LEAST -> AT_MOST;
            case LESS -> GREATER;
            case GREATER -> LESS;
        };
    }

    /**
     * Returns whether some values of the two sides are in this order, each chosen freely.
     *
     * @param left the possible values of the left side
     * @param right the possible values of the right side
     * @return false where no choice fits
     */
    public boolean isPossible(Interval left, Interval right) {
        return switch (this) {
            case EQUAL -> left.intersection(right).isPresent();
            case AT_MOST -> !right.isBelow(left);
            case LESS -> !atMostThroughout(right, left);
            case AT_LEAST, GREATER -> reversed().isPossible(right, left);
        };
    }

    /**
     * Returns whether all values of the two sides are in this order.
     *
     * @param left the possible values of the left side
     * @param right the possible values of the right side
     * @return true where every choice fits
     */
    public boolean isCertain(Interval left, Interval right) {
        return switch (this) {
            case EQUAL -> left.isPoint() && left.equals(right);
            case AT_MOST -> atMostThroughout(left, right);
            case LESS -> left.isBelow(right);
            case AT_LEAST, GREATER -> reversed().isCertain(right, left);
        };
    }

    /** Whether every value of one is at most every value of the other. */
    private static boolean atMostThroughout(Interval low, Interval high) {
        Optional<Rational> top = low.max();
        Optional<Rational> bottom = high.min();
        return top.isPresent() && bottom.isPresent() && top.get().compareTo(bottom.get()) <= 0;
    }

    /**
     * Returns the orders of which one is true exactly where this one is not.
     *
     * @return one order, or two for {@link #EQUAL}
     */
    public ImmutableList<Order> opposites() {
        return switch (this) {
            case EQUAL -> ImmutableList.of(LESS, GREATER);
            case AT_MOST -> ImmutableList.of(GREATER);
            case AT_LEAST -> ImmutableList.of(LESS);
            case LESS -> ImmutableList.of(AT_LEAST);
            case GREATER -> ImmutableList.of(AT_MOST);
        };
    }

    /**
     * Returns the values that are in this order to some value of an interval.
     *
     * @param other the interval
     * @return the interval of such values
     */
    public Interval against(Interval other) {
        return switch (this) {
            case EQUAL -> other;
            case AT_MOST -> other.isMaxOpen() ? LESS.against(other) : atMost(other);
            case LESS -> other.max().map(Interval::lessThan).orElseGet(Interval::all);
            case AT_LEAST -> AT_MOST.against(other.negated()).negated();
            case GREATER -> LESS.against(other.negated()).negated();
        };
    }

    private static Interval atMost(Interval other) {
        return other.max().map(Interval::atMost).orElseGet(Interval::all);
    }
}
