package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/**
 * The check of whether relations that are linked through their measurands can all hold together between the reported figures. Each may hold
 * alone although all of them cannot. For measurands that change, each date is decided separately. Where a count that never falls is
 * involved, all dates are decided together as well.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class LinkedCheck implements Serializable permits ImmutableLinkedCheck {
    private static final long serialVersionUID = 1L;

    LinkedCheck() {}

    /**
     * Returns the relations.
     *
     * @return their ids, in the order of the dossier
     */
    public abstract ImmutableList<String> relations();

    /**
     * Returns the date that it is about.
     *
     * @return the date, empty where none of the measurands changes or where several dates are joined
     */
    public abstract Optional<PartialDate> date();

    /**
     * Returns the dates that it joins. Every relation holds on each of them, and a count that never falls is carried from each to the next.
     *
     * @return the dates in calendar order; none where it is about one date, or about none
     */
    public abstract ImmutableList<PartialDate> dates();

    /**
     * Returns whether all can hold together, in the widest allowed reading: {@link RelationCheck.Status#POSSIBLE}, {@link
     * RelationCheck.Status#VIOLATED} or {@link RelationCheck.Status#UNKNOWN}. Measurands whose own figures already contradict each other
     * are treated as unreported.
     *
     * @return the status
     */
    public abstract RelationCheck.Status status();

    /**
     * Returns the tightest reading in which all can hold together.
     *
     * @return the grade, empty where there is none
     */
    public abstract Optional<Reading> grade();

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
}
