package org.tallystick.io.claims;

import java.io.Serial;

/** Thrown for a text with more figures than a person could review. Draft its parts separately, or scan it. */
public final class TooManyFiguresException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The place of the first figure beyond the limit. */
    private final long start;

    TooManyFiguresException(long start) {
        super("a draft has at most " + ClaimsDrafter.MAX_CLAIMS + " claims; the figure at character " + start
                + " is one too many");
        this.start = start;
    }

    /**
     * Returns the place of the first figure beyond the limit.
     *
     * @return the index of its first character
     */
    public long start() {
        return start;
    }
}
