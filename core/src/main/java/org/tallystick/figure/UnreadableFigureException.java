package org.tallystick.figure;

import java.io.Serial;

/** A phrase that is not understood as a figure; it is refused rather than guessed. */
public final class UnreadableFigureException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 80;

    /** The whole phrase, as given. */
    private final String phrase;

    /** Where in the phrase reading stopped. */
    private final int at;

    /** What is wrong there. */
    private final String reason;

    UnreadableFigureException(String phrase, int at, String reason) {
        super("\"" + shortened(phrase) + "\" at " + at + ": " + reason);
        this.phrase = phrase;
        this.at = at;
        this.reason = reason;
    }

    private static String shortened(String phrase) {
        return phrase.length() <= SHOWN ? phrase : phrase.substring(0, SHOWN) + "…";
    }

    /**
     * The phrase that was refused.
     *
     * @return it, whole and as given
     */
    public String phrase() {
        return phrase;
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
        return reason;
    }
}
