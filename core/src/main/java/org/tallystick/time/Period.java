package org.tallystick.time;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.InvalidValueException;
import org.tallystick.UnreadableTextException;

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
    private final @Nullable String words;

    private Period(@Nullable PartialDate since, @Nullable PartialDate until) {
        this(since, until, null);
    }

    private Period(@Nullable PartialDate since, @Nullable PartialDate until, @Nullable String words) {
        this.since = since;
        this.until = until;
        this.words = words;
    }

    /**
     * Keeps a period in the words in which it was said, such as "in the last nine months". By itself it has no ends;
     * {@link #relativeTo} resolves it.
     *
     * @param words the words, not blank and at most {@value PartialDate#MAX_LENGTH} characters
     * @return the period, equal only to one said in the same words
     * @throws UnreadableTextException if there are no words, or too many
     */
    public static Period said(String words) {
        return new Period(null, null, PartialDate.said(words).toString());
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
     * @throws InvalidValueException if the last is known to lie before the first
     */
    public static Period between(PartialDate since, PartialDate until) {
        if (until.isBefore(since)) {
            throw new InvalidValueException(
                    "a period since " + since + " cannot last until " + until + ", which is earlier",
                    "period",
                    since,
                    until);
        }
        return new Period(since, until);
    }

    /**
     * Returns the date that the period begins with.
     *
     * @return the first date, included; empty if it was not said, and then {@link #until()} is present unless the period
     *     {@linkplain #said was said} in words as a whole
     */
    public Optional<PartialDate> since() {
        return Optional.ofNullable(since);
    }

    /**
     * Returns the date that the period lasts until.
     *
     * @return the last date, included; empty if it was not said, and then {@link #since()} is present unless the period
     *     {@linkplain #said was said} in words as a whole
     */
    public Optional<PartialDate> until() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns whether this period, or an end of it, is kept in words.
     *
     * @return true if {@link #said} made it, and then it has no ends, or if an end {@linkplain PartialDate#isSaid() is said}
     */
    public boolean isSaid() {
        return words != null || (since != null && since.isSaid()) || (until != null && until.isSaid());
    }

    boolean hasNoEnds() {
        return words != null;
    }

    /**
     * Returns whether it may be one of several periods.
     *
     * @return true where an end is {@linkplain PartialDate#isAmbiguous() ambiguous}
     */
    public boolean isAmbiguous() {
        return (since != null && since.isAmbiguous()) || (until != null && until.isAmbiguous());
    }

    /**
     * Resolves the English words of this period against the day on which they were said. "Since 2019" has no end;
     * "in the last nine months" is counted back from that day, days and weeks to the day, months and years to the month;
     * "this year" begins with the year and lasts until that day; "last year" and "in January" are as long as their
     * names say. Each end is read as {@link PartialDate#relativeTo} reads a date.
     *
     * @param published when it was said
     * @return what was meant; this period itself where nothing of it is in words; empty where they are not understood, or
     *     say a period that ends before it begins
     */
    public Optional<Period> relativeTo(PartialDate published) {
        return read(Anchor.of(published), date -> date.relativeTo(published));
    }

    /**
     * Resolves the words of this period where their meaning does not depend on the day on which they were said, as in
     * "since 2019".
     *
     * @return what they mean; this period itself where nothing of it is in words; empty where they are not understood, or
     *     only by one who knows when they were said
     */
    public Optional<Period> readAlone() {
        return read(List.of(Anchor.NONE), PartialDate::readAlone);
    }

    private Optional<Period> read(List<Anchor> anchors, Function<PartialDate, Optional<PartialDate>> reading) {
        if (words != null) {
            return StatedTime.period(words, anchors);
        }
        if (!isSaid()) {
            return Optional.of(this);
        }
        Optional<PartialDate> begin = since().flatMap(reading);
        Optional<PartialDate> end = until().flatMap(reading);
        boolean understood = begin.isPresent() == (since != null) && end.isPresent() == (until != null);
        return understood ? of(begin, end) : Optional.empty();
    }

    /** The period with these ends, none where there are none or it would end before it begins. */
    static Optional<Period> of(Optional<PartialDate> begin, Optional<PartialDate> end) {
        boolean reversed = begin.isPresent()
                && end.filter(last -> last.isBefore(begin.get())).isPresent();
        return reversed || (begin.isEmpty() && end.isEmpty())
                ? Optional.empty()
                : Optional.of(new Period(begin.orElse(null), end.orElse(null)));
    }

    /**
     * Returns the relation of this period to another. An end that was not said is open: the period has no bound on that side. Each
     * date reaches as far as it was said, so that 2019 is the whole year.
     *
     * @param other the other period
     * @return the relation, {@link PeriodRelation#UNKNOWN} unless it is the same whatever was left open
     */
    public PeriodRelation relationTo(Period other) {
        return PeriodOrder.relation(this, other);
    }

    /**
     * Returns this period expressed in days: "2019" begins on January 1 and, as an end, lasts until December 31. Two periods
     * that are {@linkplain PeriodRelation#EQUAL equal} although one is stated more coarsely become equal values.
     *
     * @return the period with years and months as the days that they begin or end with; ends that are instants, ambiguous or in
     *     words stay as they are
     */
    public Period inDays() {
        Optional<PartialDate> first = since().map(PartialDate::firstDay);
        Optional<PartialDate> last = until().map(PartialDate::lastDay);
        return first.isEmpty() && last.isEmpty() ? this : new Period(first.orElse(null), last.orElse(null));
    }

    /**
     * Returns whether both can be the same period: each end matches the other's, or neither says it.
     *
     * @param other the other period
     * @return true if nothing stated distinguishes them
     * @see PartialDate#matches
     */
    public boolean matches(Period other) {
        return Objects.equals(words, other.words) && matches(since, other.since) && matches(until, other.until);
    }

    private static boolean matches(@Nullable PartialDate one, @Nullable PartialDate two) {
        if (one == null || two == null) {
            return one == null && two == null;
        }
        return one.matches(two);
    }

    /**
     * Returns the period in English.
     *
     * @return for instance "since 2025-01-20 until 2026-02"; the words of a period that {@linkplain #said was said} as a whole
     */
    public String inWords() {
        return words != null
                ? words
                : Stream.concat(
                                since().map(first -> "since " + first).stream(),
                                until().map(last -> "until " + last).stream())
                        .collect(Collectors.joining(" "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period that
                && Objects.equals(since, that.since)
                && Objects.equals(until, that.until)
                && Objects.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(since, until, words);
    }

    /**
     * Returns the period in the manner of ISO 8601-2: both ends with a stroke between, and two dots for an end not
     * said.
     *
     * @return for instance {@code 2025-01-20/..}; the words of a period that {@linkplain #said was said} as a whole
     */
    @Override
    public String toString() {
        if (words != null) {
            return words;
        }
        return since().map(PartialDate::toString).orElse("..") + "/"
                + until().map(PartialDate::toString).orElse("..");
    }
}
