package org.tallystick.time;

import java.io.Serial;
import org.tallystick.prose.Quote;

/** Thrown where a text is not a date that {@link PartialDate} knows; tells the text, the place in it and the reason. */
public final class UnreadableDateException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 80;

    private final String text;
    private final int at;
    private final String reason;

    UnreadableDateException(String text, int at, String reason) {
        super(Quote.of(text, LONGEST_QUOTE) + " at " + at + ": " + reason);
        this.text = text;
        this.at = at;
        this.reason = reason;
    }

    /**
     * Returns the text that was to be read.
     *
     * @return the whole text
     */
    public String text() {
        return text;
    }

    /**
     * Returns where reading stopped.
     *
     * @return the index of the first character that does not fit, from 0 to the length of the text
     */
    public int at() {
        return at;
    }

    /**
     * Returns why the text is refused.
     *
     * @return a phrase for a person, such as "2026-02 has no day 30"
     */
    public String reason() {
        return reason;
    }
}
