package org.tallystick.phrase;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a phrase and what it does there, so that a program can mark it.
 *
 * <pre>{@code
 * Figure said = Figure.parse("more than 33,000 people");
 * said.parts();    // [hedge 0-9, number 10-16, unit 17-23]
 * }</pre>
 */
public final class Part implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What a piece of a phrase does there. */
    public enum Role implements Worded {
        /** It says how the number is meant: "more than", "or so", "between". */
        HEDGE,
        /** It makes the number negative or says that it is positive. */
        SIGN,
        /** It is the currency: "$", "USD". */
        CURRENCY,
        /** It is the number, or the lower one of two. */
        NUMBER,
        /** It is the upper end of a range. */
        UPPER,
        /** It is how far off the number may be. */
        MARGIN,
        /** It is the unit. */
        UNIT,
        /** It is what is counted, or what the number is a part of. */
        NOUN,
        /** It says how the thing moved: "fell by", "doubled". */
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
     * A piece of a phrase.
     *
     * @param role what it does there
     * @param start where it begins, in characters of the phrase from 0
     * @param end where it ends, exclusive
     * @return the part
     * @throws IllegalArgumentException where it begins before the phrase, or does not end behind its beginning
     */
    public static Part of(Role role, int start, int end) {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a part does not stretch from " + start + " to " + end);
        }
        return new Part(Objects.requireNonNull(role, "role"), start, end);
    }

    /**
     * What the piece does.
     *
     * @return its role
     */
    public Role role() {
        return role;
    }

    /**
     * Where it begins.
     *
     * @return the place of its first character in the phrase, from 0
     */
    public int start() {
        return start;
    }

    /**
     * Where it ends.
     *
     * @return the place behind its last character in the phrase
     */
    public int end() {
        return end;
    }

    /**
     * The words of the piece.
     *
     * @param phrase the phrase that it is a part of
     * @return what stands there
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
