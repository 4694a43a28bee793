package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * How the knowledge of a measurand grew: what was published when, by whom, what all that was known by then came to, and what
 * changed it. It looks at the figures of the measurand alone, and at nothing that came later.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Timeline implements Serializable permits ImmutableTimeline {
    private static final long serialVersionUID = 1L;

    Timeline() {}

    /**
     * Of what.
     *
     * @return the measurand's id
     */
    public abstract String measurand();

    /**
     * What happened.
     *
     * @return an entry for each date on which claims were published or withdrawn, in the order of the calendar; what has no
     *     date comes first
     */
    public abstract ImmutableList<TimelineEntry> entries();
}
