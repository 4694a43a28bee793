package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.comparison.Agreement;
import org.tallystick.comparison.Standing;
import org.tallystick.consensus.CourseValues;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Worded;
import org.tallystick.provenance.Origin;
import org.tallystick.provenance.Support;
import org.tallystick.time.PartialDate;

/**
 * What the claims of a measurand come to.
 *
 * <p>Counted are the claims of voices of their own, and those that are evidence of what a source says that says nothing here itself. A
 * claim that repeats, sharpens or misquotes what it cites is not counted: the words that it cites are. The largest set of counted
 * claims that can all be true in the widest reading is sought, first by the number of origins with a claim that names a number, an
 * origin once a date, then by that of origins with any other claim. Unnamed officials count as one together, and never decide. Of
 * several largest sets only what each leaves open alike is known. The grade is the tightest reading in which the whole set can still be
 * true, and the {@linkplain #values() values} are what it leaves open in that reading.
 *
 * <p>The {@linkplain #said() figure} is the finest one that somebody said and that lies within the values. Who {@linkplain #statedBy()
 * states} it confirms it; who only {@linkplain #allowedBy() allows} it does not.
 *
 * <p>Claims that narrow the measurand to another population, place or period are not compared with the others. Of a level, the claims
 * of each date are counted together, and those of the latest date give the values. Of a count that never falls, the claims of all dates
 * are counted together: no claim may be above one that is known to be later. Within a day the order is free, and a claim that does not
 * say its date speaks of any before its publication. The values are those at the top: of the claims that no claim of the set has to
 * follow.
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
     * The figure to which its claims come: the finest that somebody said and that lies within the values.
     *
     * @return the figure in the measurand's unit, empty where there is none
     */
    public abstract Optional<Figure> said();

    /**
     * The origins with a claim in the largest set that states the figure.
     *
     * @return their ids; none where several sets are largest, so that each side has its own, or there is no figure
     */
    public abstract ImmutableSet<String> statedBy();

    /**
     * The other origins of the largest set, which allow the figure.
     *
     * @return their ids; none where several sets are largest
     */
    public abstract ImmutableSet<String> allowedBy();

    /**
     * What can safely be printed: the figure in the words of whoever said it or, where there is none or the claims are in dispute, the
     * range of what was said, so that it covers every side. Its ends are numbers that were said, in the unit in which they were.
     *
     * @return a phrase in canonical form with its hedge and its unit, as "nearly 30 people"; empty where no one phrase can serve
     */
    public abstract Optional<String> printable();

    /**
     * To whom the phrase has to be attributed.
     *
     * @return the ids of those who said it, of a range of those who said it together; none where two named origins say as much
     */
    public abstract ImmutableSet<String> attributeTo();

    /**
     * The same in words.
     *
     * @return "according to Homeland Security as quoted by The Times"; empty where nobody has to be named
     */
    public abstract Optional<String> attribution();

    /**
     * Of when the phrase speaks.
     *
     * @return of a thing that moves the date that was said, "by" a publication, or "(undated)"; empty for what does not move
     */
    public abstract Optional<String> asOf();

    /**
     * What the claims come to where no one phrase can serve, and in every dispute. Of a count that never falls what its parties said later
     * stands beside what is disputed.
     *
     * @return the sides, those of most origins first; else none
     */
    public abstract ImmutableList<Side> sides();

    /**
     * Why claims stand where they do that are not simply counted.
     *
     * @return a reason in plain English by claim id, for what was retired, misquotes, sharpens, repeats, or is not compared
     */
    public abstract ImmutableMap<String, String> reasons();

    /**
     * The claims that repeat a number and put another hedge before it, which their reasons tell.
     *
     * @return their ids, in the order of the claims
     */
    public abstract ImmutableSet<String> rehedged();

    /**
     * Whether a person should look at it.
     *
     * @return whether it is in dispute, somebody is misquoted, a voice seems to have revised its figure, or a claim is not compared for
     *     its unit or date
     */
    public abstract boolean needsPerson();

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
     * What can be printed, and how, in one line.
     *
     * @return the phrase with its date and whom it has to be attributed to; empty where no one phrase can serve
     */
    public final Optional<String> printed() {
        return printable()
                .map(phrase -> new ImmutableSide.Builder()
                        .printable(phrase)
                        .asOf(asOf())
                        .attribution(attribution())
                        .build()
                        .toString());
    }

    /**
     * The reason in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }

    /** How far the claims of a measurand agree, at the top where it moves; the first that fits. */
    public enum Status implements Worded {
        /** No standing claim, and no relation tells. */
        UNREPORTED,
        /** No standing claim, but a relation tells what it must be. */
        IMPLIED,
        /**
         * No claim but such as cannot be held against others: for their unit or date, because each is about another part, or because their
         * sources cite each other in a circle.
         */
        NOT_COMPARED,
        /** Not all standing claims can be true in the widest reading. */
        DISPUTED,
        /** All standing claims can be true, and come to no figure that somebody said. */
        COMPATIBLE,
        /** All standing claims can be true, and one source states the figure to which they come. */
        SINGLE,
        /** All standing claims can be true, and several sources state the figure to which they come. */
        AGREED
    }
}
