package org.tallystick.time;

import java.io.Serial;

/** Thrown where a period would end before it begins; carries both ends. */
public final class ReversedPeriodException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final PartialDate since;
    private final PartialDate until;

    ReversedPeriodException(PartialDate since, PartialDate until) {
        super("a period since " + since + " cannot last until " + until + ", which is earlier");
        this.since = since;
        this.until = until;
    }

    /**
     * Returns the end that should have been the earlier one.
     *
     * @return the date that the period was to begin with
     */
    public PartialDate since() {
        return since;
    }

    /**
     * Returns the end that should have been the later one.
     *
     * @return the date that the period was to last until
     */
    public PartialDate until() {
        return until;
    }
}
