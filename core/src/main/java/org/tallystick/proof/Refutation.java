package org.tallystick.proof;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/**
 * A step of a proof, which refutes all values that are left at that point. A {@link Summation} adds premises up to {@code 0 > 0}. An {@link
 * Indivisibility} adds equalities up to one that no whole numbers satisfy. A {@link BrokenRelation} is a relation that no remaining value satisfies. A {@link BrokenCourse} is a count that never falls but would have to. A
 * {@link Branch} divides the values of a measurand in two and leaves each part to a later step.
 */
public sealed interface Refutation extends Serializable
        permits Summation, Indivisibility, BrokenRelation, BrokenCourse, Branch {

    /**
     * Returns the lines that a step adds up.
     *
     * @return the premises in order; none for a step that adds up nothing
     */
    default ImmutableList<Premise> premises() {
        return ImmutableList.of();
    }

    /**
     * Returns a sum of premises that amounts to {@code 0 > 0}, after Farkas' lemma.
     *
     * @param premises the lines of the sum
     * @return the step
     */
    static Summation summation(Iterable<? extends Premise> premises) {
        return new ImmutableSummation.Builder().addAllPremises(premises).build();
    }

    /**
     * Returns a sum of equalities that no whole numbers satisfy.
     *
     * @param premises the lines of the sum
     * @return the step
     */
    static Indivisibility indivisibility(Iterable<? extends Premise> premises) {
        return new ImmutableIndivisibility.Builder().addAllPremises(premises).build();
    }

    /**
     * Returns a relation that none of the remaining values satisfies.
     *
     * @param relation the relation's id
     * @param row the index of the statement, from 0
     * @return the step
     */
    static BrokenRelation broken(String relation, int row) {
        return broken(relation, row, Optional.empty());
    }

    /**
     * Returns a relation that none of the remaining values on a date satisfies.
     *
     * @param relation the relation's id
     * @param row the index of the statement, from 0
     * @param date the date on which it holds, empty where it has none
     * @return the step
     */
    static BrokenRelation broken(String relation, int row, Optional<PartialDate> date) {
        return new ImmutableBrokenRelation.Builder()
                .relation(relation)
                .row(row)
                .date(date)
                .build();
    }

    /**
     * Returns a count that never falls but would have to with any of the remaining values.
     *
     * @param measurand the measurand's id
     * @param from the earlier date
     * @param to the later date
     * @return the step
     */
    static BrokenCourse brokenCourse(String measurand, PartialDate from, PartialDate to) {
        return new ImmutableBrokenCourse.Builder()
                .measurand(measurand)
                .from(from)
                .to(to)
                .build();
    }

    /**
     * Returns a division of the values of a measurand at a number.
     *
     * @param measurand the id of the measurand whose values are divided
     * @param at the number at which they are divided
     * @param belonging the part to which that number itself belongs
     * @param below the number of the step that refutes the values below
     * @param above the number of the step that refutes the values above
     * @return the step
     */
    static Branch branch(String measurand, Rational at, Branch.Part belonging, int below, int above) {
        return branch(measurand, Optional.empty(), at, belonging, below, above);
    }

    /**
     * Returns a division of the values of a measurand on a date at a number.
     *
     * @param measurand the id of the measurand whose values are divided
     * @param date the date, empty where it has none
     * @param at the number at which they are divided
     * @param belonging the part to which that number itself belongs
     * @param below the number of the step that refutes the values below
     * @param above the number of the step that refutes the values above
     * @return the step
     */
    static Branch branch(
            String measurand, Optional<PartialDate> date, Rational at, Branch.Part belonging, int below, int above) {
        return new ImmutableBranch.Builder()
                .measurand(measurand)
                .date(date)
                .at(at)
                .belonging(belonging)
                .below(below)
                .above(above)
                .build();
    }
}
