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
 * The check of whether a relation can hold between the reported figures of its measurands. Claims that narrow a measurand to another
 * population, place or period do not count. Where measurands change with time, each date on which all of them are reported is checked. The
 * worst result counts; of equal ones, the latest.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class RelationCheck implements Serializable permits ImmutableRelationCheck {
    private static final long serialVersionUID = 1L;

    RelationCheck() {}

    /**
     * Returns the relation.
     *
     * @return its id
     */
    public abstract String relation();

    /**
     * Returns whether the relation holds, in the widest allowed reading.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * Returns the tightest reading in which the relation is not violated.
     *
     * @return the grade, empty where it is violated in all or cannot be checked
     */
    public abstract Optional<Reading> grade();

    /**
     * Returns the measurands without a claim about them as they are defined; there may be claims about a part of them.
     *
     * @return their ids
     */
    public abstract ImmutableList<String> missing();

    /**
     * Returns the values of the left side in the grade's reading; for a violated relation, in the widest reading.
     *
     * @return an interval, empty where it cannot be computed
     */
    public abstract Optional<Interval> left();

    /**
     * Returns the values of the right side in the same reading.
     *
     * @return an interval, empty where it cannot be computed
     */
    public abstract Optional<Interval> right();

    /**
     * Returns the reason in plain English.
     *
     * @return a sentence
     */
    public abstract String why();

    /**
     * Returns the reason in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }

    /** Whether a relation holds. */
    public enum Status implements Worded {
        /** It holds for every allowed value. */
        HOLDS,
        /** It holds for some allowed values. */
        POSSIBLE,
        /** It holds for no allowed value. */
        VIOLATED,
        /** It cannot be checked: a part is missing, figures contradict each other, units do not convert. */
        NOT_CHECKABLE,
        /** The check could not be finished. */
        UNKNOWN
    }
}
