package org.tallystick.reconcile;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.counting.CourseValues;
import org.tallystick.figure.Reading;
import org.tallystick.lineage.Origin;
import org.tallystick.lineage.Support;
import org.tallystick.number.Interval;
import org.tallystick.time.PartialDate;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Standing;

/**
 * What the claims of a measurand come to.
 *
 * <p>The largest set of standing claims that can all be true in the widest reading is sought, and its size is counted in
 * origins: copies and repetition weigh nothing. Of nested sets the larger is taken; where several sets are largest there is
 * no consensus. The grade is the tightest reading in which the whole set can still be true, and the {@linkplain #values()
 * values} are what it leaves open in that reading.
 *
 * <p>Claims that narrow the measurand to another population, place or period are counted apart. Of a level, the claims of
 * each date are counted together, and those of the latest date give the values.
 *
 * <p>Of a count that never falls, the claims of all dates are counted together, an origin once for each date: they can all be
 * true where those of one date have a common value, and of any two dates the earlier lower end is not above the later upper
 * end. The values are those at the latest date on which the largest set has a claim. Only dates of which it is known which
 * comes before which are counted so; a date of which it is not (a month beside one of its days, one that may be one of several,
 * one only said, or none) stands aside, the less certain before the surer. Its claims do not add to the size of a set and do
 * not change the values; one that cannot be true beside a consistent claim is an outlier, and the others are counted among
 * themselves.
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
     * The tightest reading in which the largest consistent set can all be true.
     *
     * @return the grade, empty where there is no consensus
     */
    public abstract Optional<Reading> grade();

    /**
     * What the largest consistent set leaves open, of a thing that moves at its latest date.
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

    /** What is agreed at each date. */
    abstract CourseValues course();

    /**
     * The agreement of each date of a thing that moves. Of a count that never falls, it is what the largest set leaves open on
     * each date on which it has a claim: not below any earlier claim, not above any later one.
     *
     * @return the agreement by date as written, the earliest first where that is known; empty for what does not move, and
     *     without the dates on which there is none
     */
    public final ImmutableMap<String, Agreement> byDate() {
        return course().byDate();
    }

    /**
     * What the largest consistent set leaves open on a date. What does not move has the same {@linkplain #values() values} on
     * any. A level is known on the dates that are claimed. A count that never falls is known on any date, in between as well:
     * it is not below what it was on the dates known to be earlier and not above what it is on those known to be later, within
     * the range of the measurand.
     *
     * @param date the date; where the claims say it to another precision, as a month and its day, only other dates tell of it
     * @return an interval in the measurand's unit, empty where there is no consensus or, of a level, no claim of that date
     */
    public final Optional<Interval> on(PartialDate date) {
        return course().on(date);
    }

    /**
     * The reason in plain English.
     *
     * @return how many figures agree on what, or why none do
     */
    public abstract String why();

    /**
     * The reason in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }

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
