package org.tallystick.dossier;

import java.io.Serial;
import org.tallystick.prose.Quote;

/** Thrown when something that does not exist is named, such as a claim that a correction names. */
public final class UnknownIdException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The id that names nothing. */
    private final String id;

    /** The id of the thing that names it. */
    private final String namedBy;

    /**
     * Creates a refusal of an id that names nothing.
     *
     * @param id the id that names nothing
     * @param namedBy the id of the thing that names it
     */
    public UnknownIdException(String id, String namedBy) {
        super(Quote.of(namedBy) + " names " + Quote.of(id) + ", which is not in the dossier");
        this.id = id;
        this.namedBy = namedBy;
    }

    /**
     * Returns the id that names nothing.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the id of the thing that names it.
     *
     * @return the id of a claim
     */
    public String namedBy() {
        return namedBy;
    }
}
