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

/** What one date brought to a measurand, and what was known of it then. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class TimelineEntry implements Serializable permits ImmutableTimelineEntry {
    private static final long serialVersionUID = 1L;

    TimelineEntry() {}

    /**
     * When.
     *
     * @return the date of publication or withdrawal, empty for claims of sources without one
     */
    public abstract Optional<PartialDate> date();

    /**
     * What was published.
     *
     * @return the ids of the claims
     */
    public abstract ImmutableSet<String> claims();

    /**
     * What no longer stood from then on.
     *
     * @return the ids of the claims that were corrected, withdrawn or turned out to repeat what was
     */
    public abstract ImmutableSet<String> retired();

    /**
     * How far the claims known by then agree.
     *
     * @return the status
     */
    public abstract Consensus.Status status();

    /**
     * The tightest reading in which they do.
     *
     * @return the grade, empty where there is no consensus
     */
    public abstract Optional<Reading> grade();

    /**
     * What they leave open.
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
     * What the date changed.
     *
     * @return the kind of change
     */
    public abstract Change change();

    /**
     * What changed and by what, in plain English.
     *
     * @return the reason
     */
    public abstract String why();

    /** How what was known changed; the first that fits. */
    public enum Change implements Worded {
        /** Nothing that stood had been claimed before. */
        FIRST,
        /** No claim stands any longer. */
        RETRACTED,
        /** From now on the claims contradict each other. */
        DISPUTED,
        /** From now on they no longer do. */
        SETTLED,
        /** What is left open lies within what was. */
        NARROWED,
        /** What is left open goes beyond what was. */
        WIDENED,
        /** Something else is left open, or there is one value now or none any more. */
        MOVED,
        /** More was said, and as before there is no one value: the claims contradict each other, or are about several things. */
        UNSETTLED,
        /** The same, stated by another origin. */
        CONFIRMED,
        /** The same, which another origin allows and does not state. */
        ALLOWED,
        /** The same: the claims repeat or misquote what was known, or change nothing for another reason. */
        REPEATED
    }

    /**
     * What changed and by what, in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
