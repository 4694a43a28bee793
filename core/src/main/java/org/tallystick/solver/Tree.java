package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import org.tallystick.number.Rational;

/** A proof that no values fit: cases that leave nothing out, each of them refuted. */
public sealed interface Tree {

    /**
     * Linear things that add up to a contradiction: all unknowns cancel, and what remains says 0 ≤ c with c below zero, or with
     * c zero and one of the ends open.
     *
     * @param multiples what is added up
     */
    record Sum(ImmutableList<RowMultiple> multiples) implements Tree {}

    /**
     * A statement that is impossible, its unknowns being within all their bounds and within the cases on the way to this leaf;
     * where they are whole, both ends are moved in to whole numbers.
     *
     * @param statement the number of the statement
     */
    record Broken(int statement) implements Tree {}

    /**
     * Equations that no whole numbers satisfy: what is added up leaves whole coefficients of unknowns that are whole, and a constant
     * that is not.
     *
     * @param multiples multiples of statements that are equations, and of bounds that leave one value
     */
    record Indivisible(ImmutableList<RowMultiple> multiples) implements Tree {}

    /**
     * An unknown is either low or high.
     *
     * @param unknown its name
     * @param at where the cases part
     * @param belongsBelow whether that value itself belongs to the lower case
     * @param below why the lower values do not fit
     * @param above why the higher values do not fit
     */
    record Branch(String unknown, Rational at, boolean belongsBelow, Tree below, Tree above) implements Tree {}
}
