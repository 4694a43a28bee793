package org.tallystick.reconcile;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.figure.Reading;
import org.tallystick.lineage.Origin;
import org.tallystick.lineage.Support;
import org.tallystick.number.Interval;
import org.tallystick.verdict.Agreement;

/**
 * What the claims of a measurand come to.
 *
 * <p>The largest set of standing claims that can all be true in the widest reading is sought, and its size is counted in
 * origins: copies and repetition weigh nothing. Where several sets are largest there is no consensus. The grade is the
 * tightest reading in which the whole set still has a common value, and the {@linkplain #values() values} are what it
 * leaves open in that reading.
 *
 * <p>Claims that narrow the measurand to another population, place or period are counted apart. Of a level, and of a count
 * that never falls, the claims of each date are counted together, and those of the latest date give the values.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Consensus implements Serializable permits ImmutableConsensus {
    private static final long serialVersionUID = 1L;

    Consensus() {}

    /**
     * Of what.
     *
     * @return the measurand's id
     */
    public abstract String measurand();

    /**
     * How far its claims agree.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * The tightest reading in which the largest consistent set has a common value.
     *
     * @return the grade, empty where there is no consensus
     */
    public abstract Optional<Reading> grade();

    /**
     * What the largest consistent set leaves open.
     *
     * @return an interval in the measurand's unit, empty where there is no consensus
     */
    public abstract Optional<Interval> values();

    /**
     * Who stands behind its standing claims. An origin that has taken its figure back does not stand behind those who repeat it.
     *
     * @return how often it was said, by whom, and from which origins
     */
    public abstract Support support();

    /**
     * The independent voices behind its standing claims.
     *
     * @return the ids of the origins of its {@link #support()}
     */
    public final ImmutableSet<String> origins() {
        return support().origins().stream().map(Origin::id).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * What can safely be printed: the consensus in words or, in a dispute, words that are true whichever side is right.
     *
     * @return a phrase without a unit, empty where nothing is safe
     */
    public abstract Optional<String> printable();

    /**
     * What its claims call the thing counted.
     *
     * @return the wordings, each once
     */
    public abstract ImmutableSet<String> wordings();

    /**
     * Who reports a sibling part of some relation, but not this one: an omission, not a contradiction.
     *
     * @return the ids of the sources
     */
    public abstract ImmutableSet<String> missingFrom();

    /**
     * Where each of its claims stands.
     *
     * @return the standing by claim id, in the order of the claims
     */
    public abstract ImmutableMap<String, Standing> standings();

    /**
     * The agreement of each date of a thing that goes up and down.
     *
     * @return the agreement by date as written, the earliest first where that is known; empty for other courses, and without
     *     the dates on which there is none
     */
    public abstract ImmutableMap<String, Agreement> byDate();

    /**
     * The reason in plain English.
     *
     * @return how many figures agree on what, or why none do
     */
    public abstract String why();

    /** How far the claims of a measurand agree; the first that fits. */
    public enum Status {
        /** No standing claim, and no relation tells. */
        UNREPORTED,
        /** No standing claim, but a relation tells what it must be. */
        IMPLIED,
        /** Standing claims about one thing have no common value in the widest reading, or make a count fall. */
        DISPUTED,
        /** One standing claim. */
        SINGLE,
        /**
         * Several standing claims of which none contradict each other. Claims about different populations, places or
         * periods do not; where there is none about the measurand itself, and they do not all narrow it alike, there is
         * no consensus on its value either.
         */
        AGREED;

        /**
         * The status as documents write it.
         *
         * @return a lower-case word
         */
        public String word() {
            return Ascii.toLowerCase(name());
        }
    }
}
