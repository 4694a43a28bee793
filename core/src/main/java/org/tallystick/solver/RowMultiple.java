package org.tallystick.solver;

import org.tallystick.number.Rational;

/**
 * One line of a sum: an end of something linear, taken a number of times. Taken a positive number of times it says {@code form
 * ≤ max}, a negative number of times {@code form ≥ min}, turned.
 */
public sealed interface RowMultiple {

    /** {@return how many times, not zero} */
    Rational times();

    /**
     * An end of a bound; that of a whole unknown is moved in to a whole number.
     *
     * @param bound its number
     * @param times how many times
     */
    record OfBound(int bound, Rational times) implements RowMultiple {}

    /**
     * A statement's row; of an equation with products, that with its divisors multiplied out.
     *
     * @param statement the number of the statement
     * @param times how many times
     */
    record OfRow(int statement, Rational times) implements RowMultiple {}

    /**
     * The tightest end that the cases on the way to the leaf give an unknown: for a positive number of times its upper end, else
     * its lower one.
     *
     * @param unknown its name
     * @param times how many times
     */
    record OfCut(String unknown, Rational times) implements RowMultiple {}

    /**
     * The sign of a product of differences: {@code xy − bx − ay} against {@code −ab}.
     *
     * @param unknown the name of x
     * @param at the number a
     * @param factor the name of y
     * @param factorAt the number b
     * @param times how many times
     */
    record OfProduct(String unknown, Rational at, String factor, Rational factorAt, Rational times)
            implements RowMultiple {}

    /**
     * A divisor of a statement, whose sign is known, is not zero.
     *
     * @param statement the number of the statement
     * @param divisor the number of the divisor
     * @param times how many times
     */
    record OfDivisor(int statement, int divisor, Rational times) implements RowMultiple {}
}
