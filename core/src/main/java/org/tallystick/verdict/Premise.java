package org.tallystick.verdict;

import com.google.common.base.Ascii;
import java.io.Serializable;
import org.tallystick.figure.Reading;
import org.tallystick.number.Rational;

/**
 * One line of a sum that proves a contradiction: an end of a claim, of a measurand's range or of the branch that the proof is
 * in, or a row of a relation, times a multiplier.
 *
 * <p>An upper end says {@code x ≤ max} and is taken a positive number of times; a lower end says {@code x ≥ min} and is
 * taken a negative number of times, which turns it into {@code −x ≤ −min}. Rows are turned likewise; an equality may be
 * taken any number of times.
 */
public sealed interface Premise extends Serializable permits ClaimEnd, RangeEnd, BranchEnd, RelationRow {

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
        return new ImmutableRangeEnd.Builder()
                .measurand(measurand)
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
        return new ImmutableBranchEnd.Builder()
                .measurand(measurand)
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
        return new ImmutableRelationRow.Builder()
                .relation(relation)
                .row(row)
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
    enum End {
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

        /**
         * The end as documents write it.
         *
         * @return {@code min} or {@code max}
         */
        public String word() {
            return Ascii.toLowerCase(name());
        }
    }
}
