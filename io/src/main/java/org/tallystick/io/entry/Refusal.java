package org.tallystick.io.entry;

import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.io.json.Quote;

/** The reason why a value was rejected, in words for the author of an input. */
final class Refusal {
    private Refusal() {}

    static String words(RuntimeException refusal) {
        if (refusal instanceof UnreadableFigureException figure) {
            return "the figure " + Quote.text(figure.phrase()) + " is refused at character " + figure.at() + ": "
                    + figure.reason();
        }
        String message = refusal.getMessage();
        return message == null ? "this cannot be read" : message;
    }
}
