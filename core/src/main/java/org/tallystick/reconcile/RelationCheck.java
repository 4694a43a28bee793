package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Worded;

/**
 * Whether the arithmetic of a relation can hold between the figures that were reported of its measurands as they are
 * defined; claims that narrow them to another population, place or period do not count. Of what moves, each date on which
 * all of it is reported is judged: the worst of them decides, and of equals the latest.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class RelationCheck implements Serializable permits ImmutableRelationCheck {
    private static final long serialVersionUID = 1L;

    RelationCheck() {}

    /**
     * Which relation.
     *
     * @return its id
     */
    public abstract String relation();

    /**
     * Whether it holds, in the widest allowed reading.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * The tightest reading in which it is not violated.
     *
     * @return the grade, empty where it is violated in all or cannot be checked
     */
    public abstract Optional<Reading> grade();

    /**
     * The measurands that nobody reports as they are defined, though someone may tell of a part of one.
     *
     * @return their ids
     */
    public abstract ImmutableList<String> missing();

    /**
     * What the left side can be, in the grade's reading (of a violated relation, in the widest).
     *
     * @return an interval, empty where it cannot be told
     */
    public abstract Optional<Interval> left();

    /**
     * What the right side can be, in the same reading.
     *
     * @return an interval, empty where it cannot be told
     */
    public abstract Optional<Interval> right();

    /**
     * The reason in plain English.
     *
     * @return a sentence
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

    /** Whether a relation holds. */
    public enum Status implements Worded {
        /** For every allowed value. */
        HOLDS,
        /** For some allowed values. */
        POSSIBLE,
        /** For no allowed value. */
        VIOLATED,
        /** It cannot be checked: a part is missing, figures contradict each other, units do not convert. */
        NOT_CHECKABLE,
        /** The check could not be finished. */
        UNKNOWN
    }
}
