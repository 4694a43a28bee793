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
 * The consensus of the claims of a measurand.
 *
 * <p>A claim is counted if it is its source's own, or evidence of the statement of a source that has no claim here. A claim that repeats,
 * sharpens or misquotes what it cites is not counted; the cited claim is. The consensus is the largest set of counted claims that can all
 * be true in the widest reading. Its size is first the number of origins with a claim that names a number, an origin once a date, then that
 * of origins with any other claim. Unnamed officials count as one together, and never decide. If several sets are largest, only values that
 * all of them leave open are known. The grade is the tightest reading in which the whole set can still be true. The {@linkplain #values()
 * values} are those that the set leaves open in that reading.
 *
 * <p>The {@linkplain #said() figure} is the finest stated one that lies within the values. It is confirmed by the origins that {@linkplain
 * #statedBy() state} it, and not by those that only {@linkplain #allowedBy() allow} it.
 *
 * <p>Claims that narrow the measurand to another population, place or period are not compared with the others. For a level, the claims of
 * each date are counted together, and those of the latest date determine the values. For a count that never falls, the claims of all dates
 * are counted together: no claim may be above one that is known to be later. Within a day the order is free, and a claim without a date may
 * be about any date up to its publication. The values are those at the top, from the claims that no claim of the set must follow.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Consensus implements Serializable permits ImmutableConsensus {
    private static final long serialVersionUID = 1L;

    Consensus() {}

    /**
     * Returns the measurand.
     *
     * @return the measurand's id
     */
    public abstract String measurand();

    /**
     * Returns how far the claims agree.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * Returns the tightest reading in which the claims of the largest consistent set can all be true.
     *
     * @return the grade, empty where there is no consensus
     */
    public abstract Optional<Reading> grade();

    /**
     * Returns the values that the largest consistent set leaves open; for a measurand that changes, at its latest date.
     *
     * @return an interval in the measurand's unit, empty where there is no consensus
     */
    public abstract Optional<Interval> values();

    /**
     * Returns the support of the standing claims. An origin that withdrew its figure does not support those who repeat it.
     *
     * @return the number of claims, their sources and their origins
     */
    public abstract Support support();

    /**
     * Returns the independent origins of the standing claims.
     *
     * @return the ids of the origins of its {@link #support()}
     */
    public final ImmutableSet<String> origins() {
        return support().origins().stream().map(Origin::id).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the agreed figure: the most precise stated one that lies within the values.
     *
     * @return the figure in the measurand's unit, empty where there is none
     */
    public abstract Optional<Figure> said();

    /**
     * Returns the origins with a claim in the largest set that states the figure.
     *
     * @return their ids; none where there is no figure, or where several sets are largest, so that each side has a figure of its own
     */
    public abstract ImmutableSet<String> statedBy();

    /**
     * Returns the other origins of the largest set, which allow the figure.
     *
     * @return their ids; none where several sets are largest
     */
    public abstract ImmutableSet<String> allowedBy();

    /**
     * Returns a phrase that can safely be printed. It is the agreed figure as its source stated it or, where there is none or the claims
     * are in dispute, the range of all claims, so that it covers every side. The ends of the range are stated numbers, in their stated
     * unit.
     *
     * @return a phrase in canonical form with its hedge and its unit, as "nearly 30 people"; empty where no one phrase can serve
     */
    public abstract Optional<String> printable();

    /**
     * Returns the sources to which the phrase has to be attributed.
     *
     * @return the ids of the sources that stated it, for a range those that stated it together; none where two named origins do
     */
    public abstract ImmutableSet<String> attributeTo();

    /**
     * Returns the attribution in words.
     *
     * @return "according to Homeland Security as quoted by The Times"; empty where nobody has to be named
     */
    public abstract Optional<String> attribution();

    /**
     * Returns the date that the phrase is about.
     *
     * @return the stated date of a measurand that changes, "by" a publication, or "(undated)"; empty where the measurand does not
     *     change
     */
    public abstract Optional<String> asOf();

    /**
     * Returns the sides of a dispute, or the figures where no one phrase can be printed. For a count that never falls, later figures of the
     * disputing parties are listed as well.
     *
     * @return the sides, those of most origins first; else none
     */
    public abstract ImmutableList<Side> sides();

    /**
     * Returns the reasons for the standing of claims that are not simply counted.
     *
     * @return a reason in plain English by claim id, for what was retired, misquotes, sharpens, repeats, or is not compared
     */
    public abstract ImmutableMap<String, String> reasons();

    /**
     * Returns the claims that repeat a number with another hedge, as their reasons state.
     *
     * @return their ids, in the order of the claims
     */
    public abstract ImmutableSet<String> rehedged();

    /**
     * Returns whether a person should review the measurand.
     *
     * @return whether it is in dispute, a source is misquoted, a party seems to have revised its figure, or a claim is not compared
     *     for its unit or date
     */
    public abstract boolean needsPerson();

    /**
     * Returns the nouns that the claims use for the counted thing.
     *
     * @return the wordings, each once
     */
    public abstract ImmutableSet<String> wordings();

    /**
     * Returns the sources that report a sibling part of some relation, but not this one: an omission, not a contradiction.
     *
     * @return the ids of the sources
     */
    public abstract ImmutableSet<String> missingFrom();

    /**
     * Returns the standing of each claim.
     *
     * @return the standing by claim id, in the order of the claims
     */
    public abstract ImmutableMap<String, Standing> standings();

    /** Returns the agreement at each date. */
    abstract CourseValues course();

    /**
     * Returns the agreement of each date of a measurand that changes. For a count that never falls, there is one for each date on which the
     * largest set has a claim: the values not below any earlier claim and not above any later one.
     *
     * @return the agreement by date as written, the earliest first where that is known; empty for a fixed measurand; dates without
     * agreement are missing
     */
    public final ImmutableMap<String, Agreement> byDate() {
        return course().byDate();
    }

    /**
     * Returns the values that the largest consistent set leaves open on a date. A fixed measurand has the same {@linkplain #values()
     * values} on any date. A level is known on the dates of its claims. A count that never falls is known on any date: it is not below its
     * values on the dates known to be earlier, not above those on the dates known to be later, and within the range of the measurand.
     *
     * @param date the date; where the claims state it to another precision, such as a month for a day, only other dates determine it
     * @return an interval in the measurand's unit, empty where there is no consensus or, for a level, no claim of that date
     */
    public final Optional<Interval> on(PartialDate date) {
        return course().on(date);
    }

    /**
     * Returns the reason in plain English.
     *
     * @return the number of figures that agree and their common figure, or why there is none
     */
    public abstract String why();

    /**
     * Returns the printable phrase in one line.
     *
     * @return the phrase with its date and its attribution; empty where no one phrase can serve
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
     * Returns the reason in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }

    /** How far the claims of a measurand agree; at the top, for a measurand that changes. The first constant that applies is used. */
    public enum Status implements Worded {
        /** There is no standing claim, and no relation determines it. */
        UNREPORTED,
        /** There is no standing claim, but a relation determines it. */
        IMPLIED,
        /**
         * The claims cannot be compared: for their unit or date, because each is about another part, or because their sources cite each
         * other in a circle.
         */
        NOT_COMPARED,
        /** Not all standing claims can be true in the widest reading. */
        DISPUTED,
        /** All standing claims can be true, but their common values contain no stated figure. */
        COMPATIBLE,
        /** All standing claims can be true, and one source states their common figure. */
        SINGLE,
        /** All standing claims can be true, and several sources state their common figure. */
        AGREED
    }
}
