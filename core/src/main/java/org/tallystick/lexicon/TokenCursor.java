package org.tallystick.lexicon;

/**
 * The current place of a reader in a sequence of tokens. A mark is the index of a token; the fence is the mark at which the sequence ends
 * for the reader. The cursor also records the furthest place reached, so that a reader that gives up knows how much it had read.
 */
abstract sealed class TokenCursor permits Tokens {
    private int position;
    private int furthest;
    private int fence;

    /** Begins a sequence of tokens, which ends at a fence. */
    final void begin(int end) {
        position = 0;
        furthest = 0;
        fence = end;
    }

    /** {@return the current place, a mark for {@link #reset}} */
    public final int mark() {
        return position;
    }

    /**
     * Moves back, or forward, to a place.
     *
     * @param mark a place from {@link #mark}
     */
    public final void reset(int mark) {
        position = mark;
    }

    /**
     * Skips tokens.
     *
     * @param number the number of tokens; fewer are skipped where fewer are left
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
     * Ends the text early, until the fence is moved again.
     *
     * @param mark a place from {@link #mark}, at which the end token will be
     * @return the previous fence, to be restored
     */
    public final int fence(int mark) {
        int before = fence;
        fence = mark;
        return before;
    }

    /** {@return the mark at which the text ends} */
    public final int fence() {
        return fence;
    }

    /** {@return the furthest place that was ever reached, a mark} */
    public final int furthest() {
        return furthest;
    }

    /** Records the furthest place anew from here on. */
    public final void forgetFurthest() {
        furthest = position;
    }

    /**
     * Moves back to a place as if nothing after it had been read.
     *
     * @param mark a place from {@link #mark}
     */
    public final void giveBack(int mark) {
        position = mark;
        furthest = Math.min(furthest, mark);
    }
}
