package org.tallystick;

import java.io.Serial;

/**
 * Thrown when a text is not understood as a date, a unit, a figure, a factor or a rule. It is refused rather than guessed, with the place
 * and the reason.
 */
public class UnreadableTextException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 80;

    /** The whole text, as given. */
    private final String text;

    /** The place at which reading stopped. */
    private final int at;

    /** The fault at that place. */
    private final String reason;

    /** The text that was expected there. */
    private final String expected;

    /**
     * Creates a refusal whose message quotes the text, the place and the reason.
     *
     * @param text the whole text
     * @param at the place at which reading stopped, in characters from the start of the text
     * @param reason the fault at that place
     */
    public UnreadableTextException(String text, int at, String reason) {
        this(quoted(text) + " at " + at + ": " + reason, text, at, reason, "");
    }

    /**
     * Creates a refusal with a message of its own.
     *
     * @param message the message
     * @param text the whole text
     * @param at the place at which reading stopped, in characters from the start of the text
     * @param reason the fault at that place
     * @param expected the text that was expected there, or an empty text
     */
    public UnreadableTextException(String message, String text, int at, String reason, String expected) {
        super(message);
        this.text = text;
        this.at = at;
        this.reason = reason;
        this.expected = expected;
    }

    private static String quoted(String text) {
        return "\"" + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…") + "\"";
    }

    /**
     * Returns the text that was refused.
     *
     * @return the whole text, as given
     */
    public final String text() {
        return text;
    }

    /**
     * Returns the place at which reading stopped.
     *
     * @return the index of the first character that does not fit, from 0 to the length of the text; 0 where the whole text does not fit
     */
    public final int at() {
        return at;
    }

    /**
     * Returns the fault at that place.
     *
     * @return a few words for a person, such as "2026-02 has no day 30"
     */
    public final String reason() {
        return reason;
    }

    /**
     * Returns the text that was expected there.
     *
     * @return a few words for a person; empty where it is not certain
     */
    public final String expected() {
        return expected;
    }
}
