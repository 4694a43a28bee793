package org.tallystick.truth;

/** Thrown where measurements are to be pooled that are none, or more than can be. */
public final class UnpoolableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** How many there were. */
    private final int count;

    UnpoolableException(int count, int most) {
        super("from 1 to " + most + " measurements are pooled, not " + count);
        this.count = count;
    }

    /**
     * How many measurements there were.
     *
     * @return their number
     */
    public int count() {
        return count;
    }
}
