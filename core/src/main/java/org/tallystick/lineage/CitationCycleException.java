package org.tallystick.lineage;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;

/** Sources cite or publish each other in a circle, so that their figures have no origin. */
public final class CitationCycleException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The sources of the circle. */
    private final ImmutableList<String> cycle;

    CitationCycleException(List<String> cycle) {
        super("sources cite each other in a circle: " + String.join(" → ", cycle) + " → " + cycle.get(0));
        this.cycle = ImmutableList.copyOf(cycle);
    }

    /**
     * The circle.
     *
     * @return the ids of its sources, each citing (or published by) the next, the last the first
     */
    public ImmutableList<String> cycle() {
        return cycle;
    }
}
