package org.tallystick.lexicon;

import java.io.Serial;

/** A phrase cannot be read further; says where and why. It carries no stack trace, for refusing is ordinary work. */
public final class NotUnderstoodException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Where in the phrase reading stopped, in characters from its start. */
    private final int at;

    /**
     * A refusal.
     *
     * @param at where in the phrase, in characters from its start
     * @param reason what is wrong there, in plain English
     */
    public NotUnderstoodException(int at, String reason) {
        super(reason, null, false, false);
        this.at = at;
    }

    /**
     * Where reading stopped.
     *
     * @return the place, in characters from the start of the phrase
     */
    public int at() {
        return at;
    }

    /**
     * What is wrong there.
     *
     * @return the reason, in plain English
     */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
