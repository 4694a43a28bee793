package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import org.tallystick.prose.Listing;

/** Claims correct each other in a circle, or one corrects itself, so that none of them would stand. */
public final class CorrectionCycleException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    /** The claims of the circle. */
    private final ImmutableList<String> cycle;

    CorrectionCycleException(ImmutableList<String> cycle) {
        super("claims correct each other in a circle: " + Listing.circle(cycle, SHOWN));
        this.cycle = cycle;
    }

    /**
     * The circle.
     *
     * @return the ids of its claims, each correcting the next, the last the first
     */
    public ImmutableList<String> cycle() {
        return cycle;
    }
}
