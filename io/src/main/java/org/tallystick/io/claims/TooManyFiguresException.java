package org.tallystick.io.claims;

import java.io.Serial;

/** A text with more figures than a person could be asked to look at. Draft its parts one by one, or scan it. */
public final class TooManyFiguresException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Where the first figure that is too many begins. */
    private final long start;

    TooManyFiguresException(long start) {
        super("a draft has at most " + ClaimsDrafter.MAX_CLAIMS + " claims; the figure at character " + start
                + " is one too many");
        this.start = start;
    }

    /**
     * Where the first figure that is too many begins.
     *
     * @return characters from the start of the text
     */
    public long start() {
        return start;
    }
}
