package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;

/**
 * Thrown when claims correct each other in a circle, so that no claim would stand, or when sources cite or publish each other in a circle,
 * so that no figure has an origin.
 */
public final class CircularReferenceException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    /** The ids of the circle. */
    private final ImmutableList<String> cycle;

    /**
     * Creates a refusal of a circle.
     *
     * @param relation the reference between them, such as "claims correct"
     * @param cycle the ids of the circle, at least one
     */
    public CircularReferenceException(String relation, List<String> cycle) {
        super(relation + " each other in a circle: " + shown(cycle));
        this.cycle = ImmutableList.copyOf(cycle);
    }

    private static String shown(List<String> cycle) {
        String shown = String.join(" → ", cycle.subList(0, Math.min(cycle.size(), SHOWN)));
        return shown + (cycle.size() > SHOWN ? " → … → " : " → ") + cycle.get(0);
    }

    /**
     * Returns the circle.
     *
     * @return the ids of its claims or sources, each correcting, citing or published by the next, the last the first
     */
    public ImmutableList<String> cycle() {
        return cycle;
    }
}
