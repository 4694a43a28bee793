package org.tallystick.proof;

import java.io.Serializable;
import java.util.Optional;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Worded;
import org.tallystick.time.PartialDate;

/**
 * One line of a sum that proves a contradiction: an end of a claim, of a measurand's range or of the branch that the proof is
 * in, a row of a relation, or a step in the course of a count that never falls, times a multiplier.
 *
 * <p>An upper end says {@code x ≤ max} and is taken a positive number of times; a lower end says {@code x ≥ min} and is
 * taken a negative number of times, which turns it into {@code −x ≤ −min}. Rows are turned likewise; an equality may be
 * taken any number of times.
 *
 * <p>A proof that joins dates says of each line on which date it is meant; a claim is meant on its own.
 */
public sealed interface Premise extends Serializable permits ClaimEnd, RangeEnd, BranchEnd, RelationRow, CourseStep {

    /**
     * An end of a claim.
     *
     * @param claim the claim's id
     * @param reading the reading that leaves it open
     * @param end which end
     * @param times the multiplier
     * @return the premise
     */
    static ClaimEnd ofClaim(String claim, Reading reading, End end, Rational times) {
        return new ImmutableClaimEnd.Builder()
                .claim(claim)
                .reading(reading)
                .end(end)
                .times(times)
                .build();
    }

    /**
     * An end of what a measurand can be at all.
     *
     * @param measurand the measurand's id
     * @param end which end
     * @param times the multiplier
     * @return the premise
     */
    static RangeEnd ofRange(String measurand, End end, Rational times) {
        return ofRange(measurand, Optional.empty(), end, times);
    }

    /**
     * An end of what a measurand can be at all, on a date.
     *
     * @param measurand the measurand's id
     * @param date the date, empty where none is meant
     * @param end which end
     * @param times the multiplier
     * @return the premise
     */
    static RangeEnd ofRange(String measurand, Optional<PartialDate> date, End end, Rational times) {
        return new ImmutableRangeEnd.Builder()
                .measurand(measurand)
                .date(date)
                .end(end)
                .times(times)
                .build();
    }

    /**
     * An end that the branches leave to a measurand on the way to where the sum stands.
     *
     * @param measurand the measurand's id
     * @param end which end
     * @param times the multiplier
     * @return the premise
     */
    static BranchEnd ofBranch(String measurand, End end, Rational times) {
        return ofBranch(measurand, Optional.empty(), end, times);
    }

    /**
     * An end that the branches leave to a measurand on a date.
     *
     * @param measurand the measurand's id
     * @param date the date, empty where none is meant
     * @param end which end
     * @param times the multiplier
     * @return the premise
     */
    static BranchEnd ofBranch(String measurand, Optional<PartialDate> date, End end, Rational times) {
        return new ImmutableBranchEnd.Builder()
                .measurand(measurand)
                .date(date)
                .end(end)
                .times(times)
                .build();
    }

    /**
     * A row of a relation.
     *
     * @param relation the relation's id
     * @param row which of its statements, from 0
     * @param times the multiplier
     * @return the premise
     */
    static RelationRow ofRelation(String relation, int row, Rational times) {
        return ofRelation(relation, row, Optional.empty(), times);
    }

    /**
     * A row of a relation on a date.
     *
     * @param relation the relation's id
     * @param row which of its statements, from 0
     * @param date the date on which it holds, empty where none is meant
     * @param times the multiplier
     * @return the premise
     */
    static RelationRow ofRelation(String relation, int row, Optional<PartialDate> date, Rational times) {
        return new ImmutableRelationRow.Builder()
                .relation(relation)
                .row(row)
                .date(date)
                .times(times)
                .build();
    }

    /**
     * That a count that never falls is at most as high on an earlier date as on a later one.
     *
     * @param measurand the measurand's id
     * @param from the earlier date
     * @param to the later date
     * @param times the multiplier
     * @return the premise
     */
    static CourseStep ofCourse(String measurand, PartialDate from, PartialDate to, Rational times) {
        return new ImmutableCourseStep.Builder()
                .measurand(measurand)
                .from(from)
                .to(to)
                .times(times)
                .build();
    }

    /**
     * How many times it is taken.
     *
     * @return the multiplier
     */
    Rational times();

    /** The ends of an interval. */
    enum End implements Worded {
        /** The lower end. */
        MIN,
        /** The upper end. */
        MAX;

        /**
         * The end that is taken so many times.
         *
         * @param times a multiplier
         * @return the upper end for a positive one, else the lower
         */
        public static End taken(Rational times) {
            return times.signum() > 0 ? MAX : MIN;
        }
    }
}
