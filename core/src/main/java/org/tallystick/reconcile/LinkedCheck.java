package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/**
 * Whether relations that are linked through their measurands can all hold together between the figures that were reported.
 * Each may hold by itself and all of them not. Of what moves, each date is decided by itself; where a count that never falls is
 * tied, all dates are decided together as well.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class LinkedCheck implements Serializable permits ImmutableLinkedCheck {
    private static final long serialVersionUID = 1L;

    LinkedCheck() {}

    /**
     * Which relations.
     *
     * @return their ids, in the order of the dossier
     */
    public abstract ImmutableList<String> relations();

    /**
     * The date that it is about.
     *
     * @return the date, empty where nothing among them moves or where several dates are joined
     */
    public abstract Optional<PartialDate> date();

    /**
     * The dates that it joins: every relation on each of them, and what never falls from each to the next.
     *
     * @return the dates in the order of the calendar, none where it is about one date or none
     */
    public abstract ImmutableList<PartialDate> dates();

    /**
     * Whether all can hold together, in the widest allowed reading: {@link RelationCheck.Status#POSSIBLE},
     * {@link RelationCheck.Status#VIOLATED} or {@link RelationCheck.Status#UNKNOWN}. Measurands whose own figures contradict each
     * other already are taken for unreported.
     *
     * @return the status
     */
    public abstract RelationCheck.Status status();

    /**
     * The tightest reading in which all can hold together.
     *
     * @return the grade, empty where there is none
     */
    public abstract Optional<Reading> grade();

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
}
