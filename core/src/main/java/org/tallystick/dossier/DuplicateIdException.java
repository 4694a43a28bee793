package org.tallystick.dossier;

import java.io.Serial;
import java.io.Serializable;
import org.tallystick.prose.Quote;

/** Thrown when one id has two definitions. */
public final class DuplicateIdException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The id. */
    private final String id;

    /** The definition that came first. */
    private final Serializable first;

    /** The definition that came later. */
    private final Serializable second;

    DuplicateIdException(String id, Serializable first, Serializable second) {
        super("the id " + Quote.of(id) + " has two definitions: " + first + " and " + second);
        this.id = id;
        this.first = first;
        this.second = second;
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the definition that came first.
     *
     * @return a source, measurand, claim or relation
     */
    public Object first() {
        return first;
    }

    /**
     * Returns the definition that came later.
     *
     * @return a source, measurand, claim or relation
     */
    public Object second() {
        return second;
    }
}
