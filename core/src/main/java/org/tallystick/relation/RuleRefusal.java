package org.tallystick.relation;

import org.tallystick.UnreadableTextException;
import org.tallystick.prose.Quote;

/** Refusals of texts that are not rules. */
final class RuleRefusal {
    private static final int LONGEST_QUOTE = 80;

    private RuleRefusal() {}

    /** Returns the refusal of a text at a place. */
    static UnreadableTextException of(String text, int at, String reason, String expected) {
        String message = "the rule " + Quote.of(text, LONGEST_QUOTE) + " is refused at character " + at + ": " + reason
                + "; expected " + expected;
        return new UnreadableTextException(message, text, at, reason, expected);
    }
}
