package org.tallystick.phrase;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a phrase and its role, so that a program can mark it.
 *
 * <pre>{@code
 * Figure said = Figure.parse("more than 33,000 people");
 * said.parts();    // [hedge 0-9, number 10-16, unit 17-23]
 * }</pre>
 */
public final class Part implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The role of a piece of a phrase. */
    public enum Role implements Worded {
        /** It hedges the number: "more than", "or so", "between". */
        HEDGE,
        /** It makes the number negative or marks it as positive. */
        SIGN,
        /** It is the currency: "$", "USD". */
        CURRENCY,
        /** It is the number, or the lower one of two. */
        NUMBER,
        /** It is the upper end of a range. */
        UPPER,
        /** It is the margin of the number. */
        MARGIN,
        /** It is the unit. */
        UNIT,
        /** It is the denominator of a rate, with the word that introduces it: "an hour", "per head", "daily". */
        PER,
        /** It is the counted thing, or the whole of which the number is a part. */
        NOUN,
        /** It is a movement: "fell by", "doubled". */
        TREND
    }

    private final Role role;
    private final int start;
    private final int end;

    private Part(Role role, int start, int end) {
        this.role = role;
        this.start = start;
        this.end = end;
    }

    /**
     * Returns a piece of a phrase.
     *
     * @param role its role
     * @param start the index of its first character in the phrase, from 0
     * @param end the index after its last character
     * @return the part
     * @throws IllegalArgumentException where the start is negative, or the end is not greater than the start
     */
    public static Part of(Role role, int start, int end) {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a part does not stretch from " + start + " to " + end);
        }
        return new Part(Objects.requireNonNull(role, "role"), start, end);
    }

    /**
     * Returns the role of the piece.
     *
     * @return its role
     */
    public Role role() {
        return role;
    }

    /**
     * Returns the start of the piece.
     *
     * @return the index of its first character in the phrase, from 0
     */
    public int start() {
        return start;
    }

    /**
     * Returns the end of the piece.
     *
     * @return the index after its last character in the phrase
     */
    public int end() {
        return end;
    }

    /**
     * Returns the words of the piece.
     *
     * @param phrase the phrase that it is a part of
     * @return the words
     * @throws StringIndexOutOfBoundsException where the phrase is shorter than that
     */
    public String in(String phrase) {
        return phrase.substring(start, end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Part that && role == that.role && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, start, end);
    }

    /** {@return the role and the place: {@code "hedge 0-9"}} */
    @Override
    public String toString() {
        return role.word() + " " + start + "-" + end;
    }
}
