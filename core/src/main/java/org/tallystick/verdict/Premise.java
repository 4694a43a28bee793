package org.tallystick.verdict;

import com.google.common.base.Ascii;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.figure.Reading;
import org.tallystick.number.Rational;

/**
 * One line of a proof: an end of a claim, an end of a measurand's range, or a row of a relation, times a multiplier.
 *
 * <p>An upper end says {@code x ≤ max} and is taken a positive number of times; a lower end says {@code x ≥ min} and is
 * taken a negative number of times, which turns it into {@code −x ≤ −min}. Rows are turned likewise; an equality may be
 * taken any number of times.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Premise implements Serializable permits ImmutablePremise {
    private static final long serialVersionUID = 1L;

    Premise() {}

    /**
     * An end of a claim.
     *
     * @param claim the claim's id
     * @param reading the reading that leaves it open
     * @param end which end
     * @param times the multiplier
     * @return the premise
     */
    public static Premise ofClaim(String claim, Reading reading, End end, Rational times) {
        return new ImmutablePremise.Builder()
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
    public static Premise ofRange(String measurand, End end, Rational times) {
        return new ImmutablePremise.Builder()
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
    public static Premise ofRelation(String relation, int row, Rational times) {
        return new ImmutablePremise.Builder()
                .relation(relation)
                .row(row)
                .times(times)
                .build();
    }

    /**
     * The claim whose end it is.
     *
     * @return its id, empty for other premises
     */
    public abstract Optional<String> claim();

    /**
     * The measurand whose range it is.
     *
     * @return its id, empty for other premises
     */
    public abstract Optional<String> measurand();

    /**
     * The relation whose row it is.
     *
     * @return its id, empty for other premises
     */
    public abstract Optional<String> relation();

    /**
     * The reading of the claim.
     *
     * @return the reading, empty for other premises
     */
    public abstract Optional<Reading> reading();

    /**
     * Which end it is.
     *
     * @return the end, empty for a row
     */
    public abstract Optional<End> end();

    /**
     * Which of the relation's statements it is.
     *
     * @return the row, empty for an end
     */
    public abstract OptionalInt row();

    /**
     * How many times it is taken.
     *
     * @return the multiplier
     */
    public abstract Rational times();

    /** The ends of an interval. */
    public enum End {
        /** The lower end. */
        MIN,
        /** The upper end. */
        MAX;

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
