package org.tallystick.provenance;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;

/** Sources publish each other in a circle, so that nobody speaks for them. */
public final class CitationCycleException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    /** The sources of the circle. */
    private final ImmutableList<String> cycle;

    CitationCycleException(String verb, List<String> cycle) {
        super("sources " + verb + " each other in a circle: " + told(cycle));
        this.cycle = ImmutableList.copyOf(cycle);
    }

    private static String told(List<String> cycle) {
        String shown = String.join(" → ", cycle.subList(0, Math.min(cycle.size(), SHOWN)));
        return shown + (cycle.size() > SHOWN ? " → … → " : " → ") + cycle.get(0);
    }

    /**
     * The circle.
     *
     * @return the ids of its sources, each published by the next, the last by the first
     */
    public ImmutableList<String> cycle() {
        return cycle;
    }
}
