package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * The history of the consensus of a measurand: for each date the published claims, the consensus of all claims known by then, and
 * the change. It uses the figures of the measurand alone, and no later information.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Timeline implements Serializable permits ImmutableTimeline {
    private static final long serialVersionUID = 1L;

    Timeline() {}

    /**
     * Returns the measurand.
     *
     * @return the measurand's id
     */
    public abstract String measurand();

    /**
     * Returns the entries.
     *
     * @return an entry for each date on which claims were published or withdrawn, in calendar order; an entry without a date comes first
     */
    public abstract ImmutableList<TimelineEntry> entries();
}
