package org.tallystick.figure;

import java.io.Serial;
import org.tallystick.prose.Quote;

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
        super(Quote.of(phrase, SHOWN) + " at " + at + ": " + reason);
        this.phrase = phrase;
        this.at = at;
        this.reason = reason;
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
