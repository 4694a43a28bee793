package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Worded;
import org.tallystick.time.PartialDate;

/** The claims of one date about a measurand, and the consensus at that date. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class TimelineEntry implements Serializable permits ImmutableTimelineEntry {
    private static final long serialVersionUID = 1L;

    TimelineEntry() {}

    /**
     * Returns the date.
     *
     * @return the date of publication or withdrawal, empty for claims of sources without one
     */
    public abstract Optional<PartialDate> date();

    /**
     * Returns the claims published on the date.
     *
     * @return the ids of the claims
     */
    public abstract ImmutableSet<String> claims();

    /**
     * Returns the claims that no longer stand from then on.
     *
     * @return the ids of the claims that were corrected, withdrawn, or found to repeat one that was
     */
    public abstract ImmutableSet<String> retired();

    /**
     * Returns how far the claims known by then agree.
     *
     * @return the status
     */
    public abstract Consensus.Status status();

    /**
     * Returns the tightest reading in which the claims known by then can all be true.
     *
     * @return the grade, empty where there is no consensus
     */
    public abstract Optional<Reading> grade();

    /**
     * Returns the values that the claims known by then leave open.
     *
     * @return an interval in the measurand's unit, empty where there is no consensus
     */
    public abstract Optional<Interval> values();

    /**
     * Returns the independent origins by then.
     *
     * @return the ids of the origins
     */
    public abstract ImmutableSet<String> origins();

    /**
     * Returns the change.
     *
     * @return the kind of change
     */
    public abstract Change change();

    /**
     * Returns the explanation of the change in plain English.
     *
     * @return the reason
     */
    public abstract String why();

    /** The change of the consensus. The first constant that applies is used. */
    public enum Change implements Worded {
        /** There was no standing claim before. */
        FIRST,
        /** There is no standing claim any more. */
        RETRACTED,
        /** The claims now contradict each other. */
        DISPUTED,
        /** The claims no longer contradict each other. */
        SETTLED,
        /** The values lie within those before. */
        NARROWED,
        /** The values extend beyond those before. */
        WIDENED,
        /** The values are different, or there is now one value or none any more. */
        MOVED,
        /** There are more claims, and as before no one value: the claims contradict each other, or are about several things. */
        UNSETTLED,
        /** The values are the same, and another origin states them. */
        CONFIRMED,
        /** The values are the same, and another origin allows but does not state them. */
        ALLOWED,
        /** The values are the same: the claims repeat or misquote earlier ones, or change nothing for another reason. */
        REPEATED
    }

    /**
     * Returns the explanation of the change in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
