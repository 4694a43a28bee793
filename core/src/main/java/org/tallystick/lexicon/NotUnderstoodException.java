package org.tallystick.lexicon;

import java.io.Serial;

/** Thrown when a phrase cannot be read further, with the place and the reason. It has no stack trace, since refusals are frequent. */
public final class NotUnderstoodException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The place in the phrase at which reading stopped, in characters from its start. */
    private final int at;

    /**
     * Creates a refusal.
     *
     * @param at the place in the phrase, in characters from its start
     * @param reason the fault at that place, in plain English
     */
    public NotUnderstoodException(int at, String reason) {
        super(reason, null, false, false);
        this.at = at;
    }

    /**
     * Returns the place at which reading stopped.
     *
     * @return the place, in characters from the start of the phrase
     */
    public int at() {
        return at;
    }

    /**
     * Returns the fault at that place.
     *
     * @return the reason, in plain English
     */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
