package org.tallystick.relation;

import java.io.Serial;
import org.tallystick.prose.Quote;

/** A text that is not understood as a factor, or a factor of zero, which ties nothing together. */
public final class UnreadableFactorException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 80;

    /** The whole text, as given. */
    private final String text;

    UnreadableFactorException(String text, String reason) {
        super(Quote.of(text, SHOWN) + " is no factor: " + reason);
        this.text = text;
    }

    /**
     * The text that was refused.
     *
     * @return it, whole and as given
     */
    public String text() {
        return text;
    }
}
