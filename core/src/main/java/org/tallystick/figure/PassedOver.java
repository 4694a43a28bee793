package org.tallystick.figure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of a text that is no figure, or none that was understood, and the reason.
 *
 * <p>Several numbers that were passed over for one reason are one of these, with the words between them: the year, month and day of
 * "2026-02-06".
 */
public final class PassedOver implements ScannedNumber {
    private static final long serialVersionUID = 1L;

    private final long start;
    private final String text;
    private final String why;

    private PassedOver(long start, String text, String why) {
        this.start = start;
        this.text = text;
        this.why = why;
    }

    /**
     * Returns a number that was passed over.
     *
     * @param start the index of its first character in the text, from 0
     * @param text its words, not empty
     * @param why why it states no figure
     * @return the number with its place
     * @throws IllegalArgumentException where the start is negative or the text empty
     */
    public static PassedOver of(long start, String text, String why) {
        if (start < 0 || text.isEmpty()) {
            throw new IllegalArgumentException(
                    "a number has words at a place from 0, not \"" + text + "\" at " + start);
        }
        return new PassedOver(start, text, Objects.requireNonNull(why, "why"));
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public long end() {
        return start + text.length();
    }

    @Override
    public String text() {
        return text;
    }

    /**
     * Returns why it states no figure, or none that was understood.
     *
     * @return a few words: "part of a date"
     */
    public String why() {
        return why;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PassedOver that
                && start == that.start
                && text.equals(that.text)
                && why.equals(that.why);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, text, why);
    }

    /** {@return the place, the words and the reason: {@code "3-4 3: part of a date"}} */
    @Override
    public String toString() {
        return start + "-" + end() + " " + text + ": " + why;
    }
}
