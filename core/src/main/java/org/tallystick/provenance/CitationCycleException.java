package org.tallystick.provenance;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import org.tallystick.prose.Listing;

/** Sources publish each other in a circle, so that nobody speaks for them. */
public final class CitationCycleException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    /** The sources of the circle. */
    private final ImmutableList<String> cycle;

    CitationCycleException(String verb, List<String> cycle) {
        super("sources " + verb + " each other in a circle: " + Listing.circle(cycle, SHOWN));
        this.cycle = ImmutableList.copyOf(cycle);
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
