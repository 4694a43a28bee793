package org.tallystick.audit;

import java.io.Serial;

/** A fact lacks a concept, or has a value or decimals that are none. */
public final class MalformedFactException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Of what. */
    private final String concept;

    MalformedFactException(String concept, String problem) {
        super("a fact of " + (concept.isBlank() ? "no concept" : concept) + " " + problem);
        this.concept = concept;
    }

    /**
     * Of what it is a fact.
     *
     * @return the concept, blank where that is what is wrong
     */
    public String concept() {
        return concept;
    }
}
