package org.tallystick.relation;

import java.io.Serial;
import org.tallystick.prose.Quote;

/** A line of text that is not understood as a rule. */
public final class UnreadableRuleException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 80;

    /** The whole text, as given. */
    private final String text;

    /** Where it is not understood. */
    private final int at;

    /** What is wrong there. */
    private final String reason;

    /** What was expected there. */
    private final String expected;

    UnreadableRuleException(String text, int at, String reason, String expected) {
        super("the rule " + Quote.of(text, SHOWN) + " is refused at character " + at + ": " + reason + "; expected "
                + expected);
        this.text = text;
        this.at = at;
        this.reason = reason;
        this.expected = expected;
    }

    /**
     * The text that was refused.
     *
     * @return it, whole and as given
     */
    public String text() {
        return text;
    }

    /**
     * Where the text is not understood.
     *
     * @return the index of the offending character, from 0; the length of the text where more of it was expected
     */
    public int at() {
        return at;
    }

    /**
     * What is wrong there.
     *
     * @return a few words
     */
    public String reason() {
        return reason;
    }

    /**
     * What was expected there.
     *
     * @return a few words
     */
    public String expected() {
        return expected;
    }
}
