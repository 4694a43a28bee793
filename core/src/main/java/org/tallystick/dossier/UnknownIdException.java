package org.tallystick.dossier;

import java.io.Serial;
import org.tallystick.prose.Quote;

/** Something is named that is not there, such as a claim that a correction says it corrects. */
public final class UnknownIdException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The id that names nothing. */
    private final String id;

    /** Who names it. */
    private final String namedBy;

    /**
     * One id names another that is not there.
     *
     * @param id the id that names nothing
     * @param namedBy the id of what names it
     */
    public UnknownIdException(String id, String namedBy) {
        super(Quote.of(namedBy) + " names " + Quote.of(id) + ", which is not in the dossier");
        this.id = id;
        this.namedBy = namedBy;
    }

    /**
     * The id that names nothing.
     *
     * @return it
     */
    public String id() {
        return id;
    }

    /**
     * Who names it.
     *
     * @return the id of a claim
     */
    public String namedBy() {
        return namedBy;
    }
}
