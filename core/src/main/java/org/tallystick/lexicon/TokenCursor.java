package org.tallystick.lexicon;

/**
 * The place in a sequence of tokens at which a reader stands. A mark is the index of a token; the fence is the mark at which
 * the sequence ends for the reader. The cursor also records how far it was ever moved, so that a reader that gives up knows
 * how much it had taken in.
 */
abstract sealed class TokenCursor permits Tokens {
    private int position;
    private int furthest;
    private int fence;

    TokenCursor(int fence) {
        this.fence = fence;
    }

    /** {@return the place to come back to, a mark for {@link #reset}} */
    public final int mark() {
        return position;
    }

    /**
     * Goes back, or on, to a place.
     *
     * @param mark a place from {@link #mark}
     */
    public final void reset(int mark) {
        position = mark;
    }

    /**
     * Passes over tokens.
     *
     * @param number how many; no more are passed over than are left
     */
    public final void skip(int number) {
        position = Math.min(position + number, fence);
        furthest = Math.max(furthest, position);
    }

    /** {@return whether only the end is left} */
    public final boolean atEnd() {
        return position >= fence;
    }

    /**
     * Ends the text early, until it is opened again.
     *
     * @param mark a place from {@link #mark}, at which the end token will stand
     * @return the end so far, to be given back
     */
    public final int fence(int mark) {
        int before = fence;
        fence = mark;
        return before;
    }

    /** Where the end token stands. */
    final int fence() {
        return fence;
    }

    /** {@return the furthest place that was ever read up to, a mark} */
    public final int furthest() {
        return furthest;
    }

    /** Counts from here on anew how far was read. */
    public final void forgetFurthest() {
        furthest = position;
    }

    /**
     * Goes back to a place as if nothing behind it had been read.
     *
     * @param mark a place from {@link #mark}
     */
    public final void giveBack(int mark) {
        position = mark;
        furthest = Math.min(furthest, mark);
    }
}
