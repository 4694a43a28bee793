package org.tallystick.proof;

import java.io.Serializable;
import java.util.Optional;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/**
 * A step of a proof: what refutes all values that are left at that point. A {@link Summation} adds premises up to
 * {@code 0 > 0}; a {@link BrokenRelation} is a relation that no value left fits, a {@link BrokenCourse} a count that never falls
 * and would have to; a {@link Branch} parts the values of a measurand in two and leaves each part to a later step.
 */
public sealed interface Refutation extends Serializable permits Summation, BrokenRelation, BrokenCourse, Branch {

    /**
     * Premises that add up to {@code 0 > 0}, after Farkas' lemma.
     *
     * @param premises the lines of the sum
     * @return the step
     */
    static Summation summation(Iterable<? extends Premise> premises) {
        return new ImmutableSummation.Builder().addAllPremises(premises).build();
    }

    /**
     * A relation that fits none of the values left.
     *
     * @param relation the relation's id
     * @param row which of its statements, from 0
     * @return the step
     */
    static BrokenRelation broken(String relation, int row) {
        return broken(relation, row, Optional.empty());
    }

    /**
     * A relation that fits none of the values left on a date.
     *
     * @param relation the relation's id
     * @param row which of its statements, from 0
     * @param date the date on which it holds, empty where none is meant
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
     * A count that never falls and would have to with any of the values left.
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
     * The values up to a number, and those beyond it.
     *
     * @param measurand the id of the measurand whose values are parted
     * @param at where
     * @param belonging the part to which that value itself belongs
     * @param below the number of the step that refutes the values below
     * @param above the number of the step that refutes the values above
     * @return the step
     */
    static Branch branch(String measurand, Rational at, Branch.Part belonging, int below, int above) {
        return branch(measurand, Optional.empty(), at, belonging, below, above);
    }

    /**
     * The values on a date up to a number, and those beyond it.
     *
     * @param measurand the id of the measurand whose values are parted
     * @param date the date, empty where none is meant
     * @param at where
     * @param belonging the part to which that value itself belongs
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
