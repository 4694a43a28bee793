package org.tallystick.relation;

import org.tallystick.UnreadableTextException;

/** Refusals of texts that are no rules. */
final class RuleRefusal {
    private RuleRefusal() {}

    /** At the end of the text where more of it was expected. */
    static UnreadableTextException of(String text, int at, String reason, String expected) {
        String message = "the rule " + UnreadableTextException.quoted(text) + " is refused at character " + at + ": "
                + reason + "; expected " + expected;
        return new UnreadableTextException(message, text, at, reason, expected);
    }
}
