package org.tallystick.figure;

import java.io.Serial;
import org.tallystick.UnreadableTextException;

/** A phrase that is not understood as a figure; it is refused rather than guessed. */
public final class UnreadableFigureException extends UnreadableTextException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableFigureException(String phrase, int at, String reason) {
        super(phrase, at, reason);
    }

    /**
     * The phrase that was refused.
     *
     * @return the whole phrase, as given
     */
    public String phrase() {
        return text();
    }
}
