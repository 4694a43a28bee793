package org.tallystick.unit;

import java.io.Serial;
import org.tallystick.prose.Quote;

/** Thrown where a text names no unit; tells the text, the place in it and the reason. */
public class UnreadableUnitException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 80;

    private final String text;
    private final int at;
    private final String reason;

    UnreadableUnitException(String text, int at, String reason) {
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
    public final String text() {
        return text;
    }

    /**
     * Returns where the text stops being a unit.
     *
     * @return the index of the first character that does not fit, 0 where the whole does not
     */
    public final int at() {
        return at;
    }

    /**
     * Returns why the text is refused.
     *
     * @return a phrase for a person
     */
    public final String reason() {
        return reason;
    }
}
