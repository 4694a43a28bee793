package org.tallystick.proof;

import java.io.Serializable;
import java.util.Optional;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Worded;
import org.tallystick.time.PartialDate;

/**
 * One line of a sum that proves a contradiction, times a multiplier. It is an end of a claim, of a measurand's range or of the current
 * branch of the proof, a row of a relation with its divisors multiplied out, the sign of a product, a divisor that is not zero, or a step
 * in the course of a count that never falls.
 *
 * <p>An upper end means {@code x ≤ max} and has a positive multiplier. A lower end means {@code x ≥ min} and has a negative multiplier,
 * which turns it into {@code −x ≤ −min}. Rows are treated likewise; an equality may have any multiplier.
 *
 * <p>In a proof that joins dates, each line has the date on which it holds; a claim has its own.
 */
public sealed interface Premise extends Serializable
        permits ClaimEnd, RangeEnd, BranchEnd, RelationRow, ProductSign, NonzeroDivisor, CourseStep {

    /**
     * Returns an end of a claim.
     *
     * @param claim the claim's id
     * @param reading the reading of the claim
     * @param end the end
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
     * Returns an end of the range of a measurand.
     *
     * @param measurand the measurand's id
     * @param end the end
     * @param times the multiplier
     * @return the premise
     */
    static RangeEnd ofRange(String measurand, End end, Rational times) {
        return ofRange(measurand, Optional.empty(), end, times);
    }

    /**
     * Returns an end of the range of a measurand, on a date.
     *
     * @param measurand the measurand's id
     * @param date the date, empty where it has none
     * @param end the end
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
     * Returns an end that the branches on the way to the sum leave to a measurand.
     *
     * @param measurand the measurand's id
     * @param end the end
     * @param times the multiplier
     * @return the premise
     */
    static BranchEnd ofBranch(String measurand, End end, Rational times) {
        return ofBranch(measurand, Optional.empty(), end, times);
    }

    /**
     * Returns an end that the branches leave to a measurand on a date.
     *
     * @param measurand the measurand's id
     * @param date the date, empty where it has none
     * @param end the end
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
     * Returns a row of a relation.
     *
     * @param relation the relation's id
     * @param row the index of the statement, from 0
     * @param times the multiplier
     * @return the premise
     */
    static RelationRow ofRelation(String relation, int row, Rational times) {
        return ofRelation(relation, row, Optional.empty(), times);
    }

    /**
     * Returns a row of a relation on a date.
     *
     * @param relation the relation's id
     * @param row the index of the statement, from 0
     * @param date the date on which it holds, empty where it has none
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
     * Returns the sign of the product of two differences, {@code (x − a)(y − b)}.
     *
     * @param measurand the id of the first factor
     * @param at the number that is subtracted from it, not between two of its remaining values
     * @param other the id of the second factor
     * @param otherAt the number that is subtracted from it, not between two of its remaining values
     * @param date the date of both, empty where they have none
     * @param times the multiplier, positive where the product is never above zero, negative where it is never below
     * @return the premise
     */
    static ProductSign ofProduct(
            String measurand, Rational at, String other, Rational otherAt, Optional<PartialDate> date, Rational times) {
        return new ImmutableProductSign.Builder()
                .measurand(measurand)
                .at(at)
                .other(other)
                .otherAt(otherAt)
                .date(date)
                .times(times)
                .build();
    }

    /**
     * Returns the premise that a divisor of a relation is not zero.
     *
     * @param relation the relation's id
     * @param row the index of the statement, from 0
     * @param divisor the index of the divisor among the linear ones of the statement, from 0
     * @param date the date on which it holds, empty where it has none
     * @param times the multiplier, negative where the divisor is never below zero, positive where it is never above
     * @return the premise
     */
    static NonzeroDivisor ofDivisor(String relation, int row, int divisor, Optional<PartialDate> date, Rational times) {
        return new ImmutableNonzeroDivisor.Builder()
                .relation(relation)
                .row(row)
                .divisor(divisor)
                .date(date)
                .times(times)
                .build();
    }

    /**
     * Returns the premise that a count that never falls is at most as high on an earlier date as on a later one.
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
     * Returns the multiplier.
     *
     * @return the multiplier
     */
    Rational times();

    /**
     * Returns the relation that the line is taken from.
     *
     * @return the id of the relation of a row or a divisor; empty for any other line
     */
    default Optional<String> usedRelation() {
        return Optional.empty();
    }

    /** The ends of an interval. */
    enum End implements Worded {
        /** The lower end. */
        MIN,
        /** The upper end. */
        MAX;

        /**
         * Returns the end that is used with a multiplier.
         *
         * @param times a multiplier
         * @return the upper end for a positive one, else the lower
         */
        public static End taken(Rational times) {
            return times.signum() > 0 ? MAX : MIN;
        }
    }
}
