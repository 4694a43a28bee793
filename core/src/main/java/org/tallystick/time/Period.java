package org.tallystick.time;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that begins with one date, lasts until another, or both. Each end is included as far as it reaches:
 * "until 2026" lasts to the end of that year. An end that was not said is absent; what it stands for, such as the day
 * of the report, is not guessed.
 */
public final class Period implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable PartialDate since;
    private final @Nullable PartialDate until;

    private Period(@Nullable PartialDate since, @Nullable PartialDate until) {
        this.since = since;
        this.until = until;
    }

    /**
     * Returns the period that begins with a date and whose end was not said.
     *
     * @param first the date that it begins with, included
     * @return the period
     */
    public static Period since(PartialDate first) {
        return new Period(first, null);
    }

    /**
     * Returns the period that lasts until a date and whose beginning was not said.
     *
     * @param last the date that it lasts until, included
     * @return the period
     */
    public static Period until(PartialDate last) {
        return new Period(null, last);
    }

    /**
     * Returns the period from one date to another, which may be the same.
     *
     * @param since the date that it begins with, included
     * @param until the date that it lasts until, included
     * @return the period
     * @throws ReversedPeriodException if the last is known to lie before the first
     */
    public static Period between(PartialDate since, PartialDate until) {
        if (until.isBefore(since)) {
            throw new ReversedPeriodException(since, until);
        }
        return new Period(since, until);
    }

    /**
     * Returns the date that the period begins with.
     *
     * @return the first date, included; empty if it was not said, and then {@link #until()} is present
     */
    public Optional<PartialDate> since() {
        return Optional.ofNullable(since);
    }

    /**
     * Returns the date that the period lasts until.
     *
     * @return the last date, included; empty if it was not said, and then {@link #since()} is present
     */
    public Optional<PartialDate> until() {
        return Optional.ofNullable(until);
    }

    /**
     * Tells whether both can be the same period: each end matches the other's, or neither says it.
     *
     * @param other the other period
     * @return true if nothing that was said tells them apart
     * @see PartialDate#matches
     */
    public boolean matches(Period other) {
        return matches(since, other.since) && matches(until, other.until);
    }

    private static boolean matches(@Nullable PartialDate one, @Nullable PartialDate two) {
        if (one == null || two == null) {
            return one == null && two == null;
        }
        return one.matches(two);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period that && Objects.equals(since, that.since) && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(since, until);
    }

    /**
     * Returns the period in the manner of ISO 8601-2: both ends with a stroke between, and two dots for an end not
     * said.
     *
     * @return for instance {@code 2025-01-20/..}
     */
    @Override
    public String toString() {
        return since().map(PartialDate::toString).orElse("..") + "/"
                + until().map(PartialDate::toString).orElse("..");
    }
}
