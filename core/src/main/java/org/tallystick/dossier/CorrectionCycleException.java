package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import java.io.Serial;

/** Claims correct each other in a circle, or one corrects itself, so that none of them would stand. */
public final class CorrectionCycleException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    /** The claims of the circle. */
    private final ImmutableList<String> cycle;

    CorrectionCycleException(ImmutableList<String> cycle) {
        super("claims correct each other in a circle: " + told(cycle));
        this.cycle = cycle;
    }

    private static String told(ImmutableList<String> cycle) {
        String shown = String.join(" → ", cycle.subList(0, Math.min(cycle.size(), SHOWN)));
        return shown + (cycle.size() > SHOWN ? " → … → " : " → ") + cycle.get(0);
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
