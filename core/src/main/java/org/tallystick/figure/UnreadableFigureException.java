package org.tallystick.figure;

import java.io.Serial;
import org.tallystick.UnreadableTextException;

/** Thrown when a phrase is not understood as a figure; nothing is guessed. */
public final class UnreadableFigureException extends UnreadableTextException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableFigureException(String phrase, int at, String reason) {
        super(phrase, at, reason);
    }

    /**
     * Returns the phrase that was rejected.
     *
     * @return the whole phrase, as given
     */
    public String phrase() {
        return text();
    }
}
